import { placesOf, raising, saidOf } from '../../model/raise.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, text = 'Say hi.'): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
});
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';

export default rule({
  id: 'version/skipped',
  title: 'A version skips numbers',
  level: 'warn',
  compares: true,
  fix: 'safe',
  since: '0.1.0',
  why: `Numbers between are asked for: was there a 1.2.4, and who has it? And a raise that leaves lower numbers standing (1.2.3 to 1.3.3) reads
as if two releases were missing.`,

  examples: {
    'a patch left out': { base: hello('1.2.3'), head: hello('1.2.5', 'Say hello.'), finds: [at] },
    'lower numbers not set back': { base: hello('1.2.3'), head: hello('1.3.3', 'Say hello.'), finds: [at] },
    'more than needed, and no number left out': { base: hello('1.2.3'), head: hello('2.0.0', 'Say hello.'), finds: [] },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'skipped')) {
      yield {
        ...placesOf(one),
        message: `${shown(one.name)} goes from ${fault.from} to ${one.to}, and leaves out what lies between`,
        ...raising(change, one, fault.next),
      };
    }
  },
});
