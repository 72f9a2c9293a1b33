import { placesOf, saidOf } from '../../model/raise.ts';
import { versioningFor } from '../../model/versioning-for.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, text = 'Say hi.'): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
});
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';

export default rule({
  id: 'version/rollback',
  title: 'A plugin goes back to an older release',
  level: 'error',
  compares: true,
  since: '0.1.0',
  why: `Going back is sometimes right. But users of the newer version are downgraded, or stay on it, depending on their client; and whatever
was wrong with the newer one can be installed again while its number is free to be chosen. Where versions move in pull requests of their own (versioning.mode: release-train), going back in another one is a
merge gone wrong, and an error; elsewhere it is a warning.`,

  examples: {
    'back to the release before': {
      ledger: { hello: { '1.2.3': 'base', '1.3.0': 'other' } },
      base: hello('1.2.3'),
      head: hello('1.2.3'),
      finds: [],
    },
    'back to the release before, on its own': {
      ledger: { hello: { '1.2.3': 'head', '1.3.0': 'base' } },
      base: hello('1.3.0', 'Say hello.'),
      head: hello('1.2.3'),
      finds: [at],
    },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'rollback')) {
      const plugin = change.head.plugins.find(({ root }) => root === one.root);
      const isTrain = plugin !== undefined && versioningFor(change.head, plugin).mode === 'release-train';
      yield {
        ...placesOf(one),
        ...(!isTrain && { level: 'warn' as const }),
        message: `${shown(one.name)} goes back from ${fault.from} to ${one.to}, as it was released${fault.again?.date === undefined ? '' : ` on ${fault.again.date}`}; users of ${fault.from} are downgraded`,
        hint: `If ${fault.from} must not be chosen again, record it: policies/deprecations/, kind: yank.`,
      };
    }
  },
});
