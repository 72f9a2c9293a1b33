import { valueText } from '../../model/value-text.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const entry = (rest: string): string =>
  `schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended, ./company.yaml]\n${rest}`;
const company = 'schema: policy/v1\nname: company\nedition: 1\n';

export default rule({
  id: 'policy/locked',
  title: 'A policy weakens what a policy below it has locked',
  level: 'error',
  core: true,
  since: '0.1.0',
  why: `A company locks the keys that nobody who extends its policy may weaken. In most tools that merge settings the last
file wins without a word, so the rule that everybody relies on is gone and no report says so. Here a lock has a direction:
later layers, scopes and the packs of catalogs may be stricter than the locked value and never weaker. What was wanted
does not come into effect, and the run fails.`,

  examples: {
    'a list that grows': {
      head: {
        'policies/policy.yaml': entry('mcp: { hosts: { allow: { add: ["*"] } } }\n'),
        'policies/company.yaml': `${company}mcp: { hosts: { allow: ["*.acme.example"] } }\nlocked: [mcp.hosts]\n`,
      },
      finds: ['policies/policy.yaml#/mcp/hosts/allow'],
    },
    'a rule lowered in a scope': {
      head: {
        'policies/policy.yaml': entry(
          'scopes:\n  - { name: fast, match: { plugins: ["exp-*"] }, rules: { security/insecure-url: info } }\n',
        ),
        'policies/company.yaml': `${company}locked: ["security/*"]\n`,
      },
      finds: ['policies/policy.yaml#/scopes/0/rules/security~1insecure-url'],
    },
    'a catalog with a pack that loosens': {
      head: {
        'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\n',
        'policies/loose.yaml': `${company}deprecation: { noticeDays: 30 }\nlimits: { files: 10 }\n`,
        'catalogs/a.yaml':
          'schema: catalog/v1\nname: a\nowner: { name: Acme }\ntargets: [codex]\npolicy: ../policies/loose.yaml\n',
      },
      finds: ['policies/loose.yaml#/deprecation/noticeDays'],
    },
    'stricter is fine': {
      head: {
        'policies/policy.yaml': entry(
          'mcp: { hosts: { allow: [eu.acme.example] } }\ndeprecation: { noticeDays: 120 }\n',
        ),
        'policies/company.yaml': `${company}mcp: { hosts: { allow: ["*.acme.example"] } }\nlocked: [mcp.hosts, deprecation.noticeDays]\n`,
      },
      finds: [],
    },
    'a list that empties, where empty allows everything': {
      head: {
        'policies/policy.yaml': entry('licenses: { allow: [] }\n'),
        'policies/company.yaml': `${company}licenses: { allow: [MIT] }\nlocked: [licenses.allow]\n`,
      },
      finds: ['policies/policy.yaml#/licenses/allow'],
    },
    'a key that knows no stricter value': {
      head: {
        'policies/policy.yaml': entry('versioning: { mode: commit }\n'),
        'policies/company.yaml': `${company}locked: [versioning.mode]\n`,
      },
      finds: ['policies/policy.yaml#/versioning/mode'],
    },
    'no policy': { head: {}, finds: [] },
  },

  *check({ head }) {
    for (const refused of (head.proposed ?? head.policy).refused) {
      const { at, key, lock, lockedAt, before } = refused;
      const whose = at.pack === undefined ? '' : ` by ${at.pack}`;
      yield {
        at: at.place,
        message: `${key} becomes ${valueText(refused.after)}${whose}; it is ${valueText(before)}${heldBy(lock.pattern)}`,
        hint: refused.fixed
          ? `Leave it at ${valueText(before)}: no other value is stricter, so while it is locked it may not change.`
          : lock.pattern === '*'
            ? `Make it as strict as ${valueText(before)}, or stricter, or take the line out of the pack.`
            : `Make it as strict as ${valueText(before)}, or stricter, or ask whoever wrote the lock to open it.`,
        before: lock.pattern === '*' ? (lockedAt?.place ?? lock.place) : lock.place,
      };
    }
  },
});

function heldBy(pattern: string): string {
  return pattern === '*' ? ', and the pack of a catalog may only tighten' : ` and locked by ${shown(pattern)}`;
}
