import { changedSince, placesOf, saidOf } from '../../model/raise.ts';
import { counted } from '../../model/words.ts';
import { rule } from '../rule.ts';

const hello = (version: string, text = 'Say hi.'): Record<string, string> => ({
  'plugins/hello/.claude-plugin/plugin.json': `${JSON.stringify({ name: 'hello', version }, null, 2)}\n`,
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets.\n---\n\n${text}\n`,
});
const at = 'plugins/hello/.claude-plugin/plugin.json#/version';
const mode = (name: string): Record<string, string> => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { mode: ${name} }\n`,
});

export default rule({
  id: 'version/unreleased',
  title: 'Changes wait for a release',
  level: 'info',
  compares: true,
  since: '0.1.0',
  why: `With versioning.mode release-train or change-files versions rise in pull requests of their own, so content may run ahead of its number.
Until then nobody gets it: in a public repository that works so, fixes waited for weeks.`,

  examples: {
    'content ahead of its number': {
      ledger: { hello: { '1.2.3': 'base 2026-11-01' } },
      base: { ...hello('1.2.3'), ...mode('release-train') },
      head: { ...hello('1.2.3', 'Say hello.'), ...mode('release-train') },
      finds: [at],
    },
    'content and number together': {
      ledger: { hello: { '1.2.3': 'base 2026-11-01' } },
      base: { ...hello('1.2.3'), ...mode('release-train') },
      head: { ...hello('1.2.4', 'Say hello.'), ...mode('release-train') },
      finds: [],
    },
  },

  *check(change) {
    for (const { fault, one } of saidOf(change, 'unreleased')) {
      const age = daysSince(fault.again?.date, change.today);
      yield {
        ...placesOf(one),
        message: `${changedSince(one)} and waits for a release${age === undefined ? '' : `; the last one is ${counted(age, 'day', 'days')} old`}`,
        hint: `The release needs ${fault.next} or more${fault.required === undefined || fault.required === 'none' ? '' : ` (${fault.required})`}.`,
      };
    }
  },
});

function daysSince(day: string | undefined, today: string): number | undefined {
  return day === undefined ? undefined : Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000));
}
