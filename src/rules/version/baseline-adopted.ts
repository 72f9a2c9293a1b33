import { placesOf, saidOf } from '../../model/raise.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, text = 'Say hi.'): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
});
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';

export default rule({
  id: 'version/baseline-adopted',
  title: 'A plugin gets its first version by SemVer',
  level: 'info',
  compares: true,
  since: '0.1.0',
  why: `What was released before had no version that can be compared, so nothing can be said about the size of this change. From now on it can.`,

  examples: {
    'from a word to a version': { base: hello('banana'), head: hello('1.0.0', 'Say hello.'), finds: [at] },
    'from a number that no client reads to a lower one': {
      base: hello('1.0.20261128123456789'),
      head: hello('1.0.1', 'Say hello.'),
      finds: [at],
    },
    'from a version to a version': { base: hello('1.0.0'), head: hello('1.0.1', 'Say hello.'), finds: [] },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'baseline-adopted')) {
      yield {
        ...placesOf(one),
        message: `${shown(one.name)} goes from ${shown(one.from ?? 'no version')} to ${one.to}, which begins its line of versions`,
        hint: `Nothing to do; from ${fault.next ?? one.to} on each change is measured.`,
      };
    }
  },
});
