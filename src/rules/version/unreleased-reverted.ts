import { placesOf, saidOf } from '../../model/raise.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, text = 'Say hi.'): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
});
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';

export default rule({
  id: 'version/unreleased-reverted',
  title: 'A change that was never released is taken back',
  level: 'info',
  compares: true,
  since: '0.1.0',
  why: `Content and version are those of the last release again. Nobody had the change, so nobody has to get its removal.`,

  examples: {
    'a merge taken back before its release': {
      ledger: { hello: { '1.2.3': 'head' } },
      base: hello('1.3.0', 'Say hello.'),
      head: hello('1.2.3'),
      finds: [at],
    },
    'a version that goes on': {
      ledger: { hello: { '1.2.3': 'other' } },
      base: hello('1.3.0', 'Say hello.'),
      head: hello('1.3.0', 'Say good day.'),
      finds: [],
    },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'unreleased-reverted')) {
      yield {
        ...placesOf(one),
        message: `${shown(one.name)} goes back from ${fault.from}, which was never released, to the released ${one.to}`,
      };
    }
  },
});
