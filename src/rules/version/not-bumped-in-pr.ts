import { placesOf, raising, saidOf } from '../../model/raise.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, text = 'Say hi.'): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
});
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';
const mode = (name: string): Record<string, string> => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { mode: ${name} }\n`,
});
const inScope = (versioning: string): Record<string, string> => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nscopes: [{ name: some, match: { plugins: [hello] }, versioning: ${versioning} }]\n`,
});

export default rule({
  id: 'version/not-bumped-in-pr',
  title: 'A pull request changes a plugin and not its version',
  level: 'error',
  compares: true,
  fix: 'safe',
  since: '0.1.0',
  why: `The policy asks each pull request for a version of its own (versioning.mode: per-pull-request), so that every merge is something
users can name, get and go back to.`,

  examples: {
    'a second change under the same number': {
      ledger: { hello: { '1.2.3': 'other' } },
      base: { ...hello('1.3.0'), ...mode('per-pull-request') },
      head: { ...hello('1.3.0', 'Say hello.'), ...mode('per-pull-request') },
      finds: [at],
    },
    'where a scope asks for it': {
      ledger: { hello: { '1.2.3': 'other' } },
      base: { ...hello('1.3.0'), ...inScope('{ mode: per-pull-request }') },
      head: { ...hello('1.3.0', 'Say hello.'), ...inScope('{ mode: per-pull-request }') },
      finds: [at],
    },
    'the same, where numbers rise once per release': {
      ledger: { hello: { '1.2.3': 'other' } },
      base: { ...hello('1.3.0'), ...mode('per-release') },
      head: { ...hello('1.3.0', 'Say hello.'), ...mode('per-release') },
      finds: [],
    },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'not-bumped-in-pr')) {
      yield {
        ...placesOf(one),
        message: `${shown(one.name)} changed, but is still ${fault.from}`,
        ...raising(change, one, fault.next),
      };
    }
  },
});
