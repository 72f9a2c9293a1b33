import { rule } from '../rule.ts';

const hello = { 'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' };

export default rule({
  id: 'version/baseline-unavailable',
  title: 'What it should be compared with cannot be looked at',
  level: 'error',
  core: true,
  since: '0.1.0',
  why: `Whether a version was raised, an entry has vanished or a catalog has another name is seen only beside what was there
before. actions/checkout brings a single commit unless it is told otherwise; a gate that then compares with nothing finds
nothing, and passes everything.`,
  source: 'https://github.com/actions/checkout#fetch-all-history-for-all-tags-and-branches',

  examples: {
    'a clone that ends before the base': {
      head: hello,
      baseFailure: {
        because: 'the commit before this push, a1b2c3d, cannot be fetched: there is no remote "origin"',
        hint: 'Give actions/checkout the whole history: with: { fetch-depth: 0 }',
      },
      finds: ['.'],
    },
    'a base that is there': { base: hello, head: hello, finds: [] },
    'nothing to compare with': { head: hello, finds: [] },
  },

  *check({ baseFailure }) {
    if (baseFailure === undefined) return;
    const { because, hint } = baseFailure;
    yield { at: { file: '.' }, message: `nobody can tell what changed: ${because}`, hint };
  },
});
