import { placesOf, saidOf } from '../../model/raise.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = { 'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' };

export default rule({
  id: 'version/baseline-unavailable',
  title: 'What it should be compared with cannot be looked at',
  level: 'error',
  compares: true,
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
    'releases that the token may not read': {
      base: hello,
      head: hello,
      ledgerFailure: {
        because:
          'the releases of acme/plugins cannot be read: GitHub answers 403: Resource not accessible by integration',
        hint: 'permissions: { contents: read }, env: { GITHUB_TOKEN: "${{ github.token }}" }',
      },
      finds: ['.'],
    },
    'a release whose commit is not here': {
      ledger: { hello: { '1.0.0': 'gone' } },
      base: hello,
      head: { 'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.1" }\n' },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/version'],
    },
    'a base that is there': { base: hello, head: hello, finds: [] },
    'nothing to compare with': { head: hello, finds: [] },
  },

  *check(change) {
    const { baseFailure, ledgerFailure } = change;
    if (baseFailure !== undefined) {
      const { because, hint } = baseFailure;
      yield { at: { file: '.' }, message: `nobody can tell what changed: ${because}`, hint };
    }
    if (ledgerFailure !== undefined) {
      const { because, hint } = ledgerFailure;
      yield { at: { file: '.' }, message: `nobody can tell what was released: ${because}`, hint };
    }
    for (const { fault, one } of saidOf(change, 'release-unreadable')) {
      const { commit, version } = fault.again ?? {};
      yield {
        ...placesOf(one),
        message: `nobody can tell how much ${shown(one.name)} changed since ${version}: ${whereabouts(commit)}`,
        hint: commit === undefined ? 'Fetch the ledger of the newest release again.' : `git fetch origin ${commit}`,
      };
    }
  },
});

function whereabouts(commit: string | undefined): string {
  return commit === undefined
    ? 'the ledger does not say what it was built from'
    : `it was built from ${commit.slice(0, 7)}, which is not in this clone`;
}
