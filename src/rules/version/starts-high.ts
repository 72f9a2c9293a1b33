import { placesOf, saidOf } from '../../model/raise.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, name = 'hello'): Record<string, string> => ({
  [`plugins/${name}/.claude-plugin/plugin.json`]: `${JSON.stringify({ name, version }, null, 2)}\n`,
});
const commits = {
  'policies/policy.yaml':
    'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { mode: commit }\n',
};
const renamed = {
  'policies/deprecations/hello.yaml':
    'schema: deprecation/v1\nplugin: hello\nkind: rename\nto: hi\neffective: 2026-11-20\n',
};
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';

export default rule({
  id: 'version/starts-high',
  title: 'The first version of a plugin is above 1.0.0',
  level: 'info',
  compares: true,
  since: '0.1.0',
  why: `Any valid version may be the first. Above 1.0.0 it says that there were others, and people look for them: a plugin that was
elsewhere before goes on from there, and one that was copied from a template has a number that means nothing.`,

  examples: {
    'a new plugin at 2.3.0': { base: {}, head: hello('2.3.0'), finds: [at] },
    'never released, whatever the base has': {
      ledger: { other: { '1.0.0': 'other' } },
      head: hello('1.0.1'),
      finds: [at],
    },
    'a new plugin at 1.0.0': { base: {}, head: hello('1.0.0'), finds: [] },
    'a candidate of 1.0.0': { base: {}, head: hello('1.0.0-rc.1'), finds: [] },
    'a plugin that was there': { base: hello('2.3.0'), head: hello('3.0.0'), finds: [] },
    'another name for a plugin that was there': {
      base: hello('2.3.0'),
      head: { ...hello('3.0.0', 'hi'), ...renamed },
      finds: [],
    },
    'a plugin that is back after a release': {
      ledger: { hello: { '2.3.0': 'other' } },
      base: {},
      head: hello('3.0.0'),
      finds: [],
    },
    'nobody knows what was released': {
      base: {},
      head: hello('2.3.0'),
      ledgerFailure: { because: 'the releases cannot be read', hint: 'Try again.' },
      finds: [],
    },
    'a repository whose users follow commits': { base: {}, head: { ...hello('2.3.0'), ...commits }, finds: [] },
  },

  *check(change) {
    if (change.ledgerFailure !== undefined) return;
    for (const { one } of saidOf(change, 'starts-high')) {
      yield {
        ...placesOf(one),
        message: `${shown(one.name)} begins at ${one.to}, and no version of it was known before`,
        hint: 'Nothing to do where it was released elsewhere before; otherwise begin at 1.0.0, or below.',
      };
    }
  },
});
