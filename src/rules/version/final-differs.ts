import { placesOf, saidOf } from '../../model/raise.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, text = 'Say hi.'): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
});
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';

export default rule({
  id: 'version/final-differs',
  title: 'A final version is other than its last candidate',
  level: 'info',
  compares: true,
  since: '0.1.0',
  why: `A candidate is out so that people try what is going to be final. What came after the last one nobody has tried. Files that ask for no
version (\`versioning.unversioned\`) make no difference.`,

  examples: {
    'a change after the last candidate': {
      ledger: { hello: { '1.2.3': 'other', '2.0.0-rc.1': 'other', '2.0.0-rc.2': 'base' } },
      base: hello('2.0.0-rc.2'),
      head: hello('2.0.0', 'Say hello.'),
      finds: [at],
    },
    'the last candidate, as it is': {
      ledger: { hello: { '1.2.3': 'other', '2.0.0-rc.1': 'other', '2.0.0-rc.2': 'base' } },
      base: hello('2.0.0-rc.2'),
      head: hello('2.0.0'),
      finds: [],
    },
    'a candidate before the last one, as it was': {
      ledger: { hello: { '2.0.0-rc.9': 'head', '2.0.0-rc.10': 'base' } },
      base: hello('2.0.0-rc.10', 'Say hello.'),
      head: hello('2.0.0'),
      finds: [at],
    },
    'candidates of another version': {
      ledger: { hello: { '1.2.3': 'other', '1.3.0-rc.1': 'base' } },
      base: hello('1.3.0-rc.1'),
      head: hello('2.0.0', 'Say hello.'),
      finds: [],
    },
    'another candidate': {
      ledger: { hello: { '2.0.0-rc.1': 'base' } },
      base: hello('2.0.0-rc.1'),
      head: hello('2.0.0-rc.2', 'Say hello.'),
      finds: [],
    },
    'nothing is known to be released, and the base is a candidate': {
      base: hello('2.0.0-rc.1'),
      head: hello('2.0.0', 'Say hello.'),
      finds: [at],
    },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'final-differs')) {
      const { date, version = '' } = fault.again ?? {};
      const last = date === undefined ? version : `${version}, released ${date}`;
      yield {
        ...placesOf(one),
        message: `${shown(one.name)} ${one.to} differs from its last candidate, ${last}`,
        hint: 'Release one more candidate, where somebody should try it before all get it.',
      };
    }
  },
});
