import { placesOf, raising, saidOf } from '../../model/raise.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, text = 'Say hi.'): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
});
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';

export default rule({
  id: 'version/claimed',
  title: 'A version was taken by another change',
  level: 'error',
  compares: true,
  fix: 'safe',
  since: '0.1.0',
  why: `Two pull requests raise 1.2.3 to 1.2.4; git merges both without a conflict, because the line is the same, and the second change is
never released. It happened to bitnami/charts (#12327, #15958), grafana/helm-charts (#40, #876) and, with Claude plugins, to
melodic-software/claude-code-plugins (#464). Comparing with the branch where the change began cannot see it.`,

  examples: {
    'main took the number meanwhile': {
      base: hello('1.2.3'),
      tip: hello('1.2.4', 'Say hello.'),
      head: hello('1.2.4', 'Say good day.'),
      finds: [at],
    },
    'main took another number': {
      base: hello('1.2.3'),
      tip: hello('1.2.4', 'Say hello.'),
      head: hello('1.2.5', 'Say good day.'),
      finds: [],
    },
    'main has the very same change': {
      base: hello('1.2.3'),
      tip: hello('1.2.4', 'Say hello.'),
      head: hello('1.2.4', 'Say hello.'),
      finds: [],
    },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'claimed')) {
      const where = change.tip === undefined ? 'the branch it goes to' : change.tip.label;
      yield {
        ...placesOf(one),
        message: `${shown(one.name)} ${one.to} was taken on ${where} while this was open`,
        ...raising(change, one, fault.next),
      };
    }
  },
});
