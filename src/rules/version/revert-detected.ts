import { placesOf, saidOf } from '../../model/raise.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, text = 'Say hi.'): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
});
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';

export default rule({
  id: 'version/revert-detected',
  title: 'A release takes back the one before',
  level: 'info',
  compares: true,
  since: '0.1.0',
  why: `The content is that of an older release, soon after another one went out: a revert. It asks for what versioning.reverts says, and not
for what the way back would look like as a change.`,

  examples: {
    'the release before, under a new number': {
      ledger: { hello: { '1.2.3': 'head 2026-11-01', '1.3.0': 'base 2026-11-17' } },
      base: hello('1.3.0', 'Say hello.'),
      head: hello('1.3.1'),
      finds: [at],
    },
    'the same a month later': {
      ledger: { hello: { '1.2.3': 'head 2026-09-01', '1.3.0': 'base 2026-10-01' } },
      base: hello('1.3.0', 'Say hello.'),
      head: hello('1.3.1'),
      finds: [],
    },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'revert-detected')) {
      yield {
        ...placesOf(one),
        message: `${shown(one.name)} ${one.to} has the content of ${fault.again?.version} again`,
      };
    }
  },
});
