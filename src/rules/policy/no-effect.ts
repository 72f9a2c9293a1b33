import type { KnownRule } from '../../model/change.ts';
import type { Found } from '../../model/diagnostic.ts';
import { levels } from '../../model/diagnostic.ts';
import { isEvidence } from '../../model/evidence.ts';
import { inside } from '../../model/place.ts';
import type { Policy, RuleSetting, Scope } from '../../model/policy.ts';
import { didYouMean, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const policy = (rules: string): string => `schema: policy/v1\nname: acme\nedition: 1\nrules: { ${rules} }\n`;

export default rule({
  id: 'policy/no-effect',
  title: 'The policy sets a rule that does not exist, or one it cannot lower',
  level: 'error',
  core: true,
  since: '0.1.0',
  why: `A slip of the finger in the name of a rule would weaken the policy without a word: the rule keeps its default.
A core rule always runs, because without it a compiled catalog would be wrong for a client; whoever reads "off" in the
policy would believe otherwise.`,

  examples: {
    'a letter too few': {
      head: { 'policies/policy.yaml': policy('policy/no-efect: error') },
      finds: ['policies/policy.yaml#/rules/policy~1no-efect'],
    },
    'a core rule switched off': {
      head: { 'policies/policy.yaml': policy('policy/no-effect: off') },
      finds: ['policies/policy.yaml#/rules/policy~1no-effect'],
    },
    'a core rule at its own level': {
      head: { 'policies/policy.yaml': policy('policy/no-effect: { severity: error }') },
      finds: [],
    },
    'a rule of its own': {
      head: {
        'policies/policy.yaml': `${policy('acme/support: warn')}assertions:\n  acme/support: { on: manifest, message: Name a page., schema: { required: [homepage] } }\n`,
      },
      finds: [],
    },
    'a rule of a scanner that it asks for': {
      head: { 'policies/policy.yaml': `${policy('agnix/as-004: warn')}evidence: { agnix: { required: false } }\n` },
      finds: [],
    },
    'a rule of a scanner that it does not ask for': {
      head: { 'policies/policy.yaml': `${policy('agnix/as-004: warn')}evidence: { other: { tool: agnix } }\n` },
      finds: ['policies/policy.yaml#/rules/agnix~1as-004'],
    },
    'a slip in a scope, and a core rule lowered there': {
      head: {
        'policies/policy.yaml': policy('').replace(
          'rules: {  }',
          'scopes:\n  - { name: a, match: { plugins: [x] }, rules: { policy/licence-allowed: off, policy/locked: info } }',
        ),
      },
      finds: [
        'policies/policy.yaml#/scopes/0/rules/policy~1licence-allowed',
        'policies/policy.yaml#/scopes/0/rules/policy~1locked',
      ],
    },
    'no policy': { head: {}, finds: [] },
  },

  *check({ head, rules = [] }) {
    const known = new Map(rules.map(one => [one.id, one]));
    const policy = head.proposed ?? head.policy;
    for (const [id, setting] of [...policy.rules, ...policy.scopes.flatMap(settingsIn)]) {
      // What a shipped pack says is not of the user's making.
      if (policy.file === undefined || !/^\/(?:rules|scopes)\//.test(setting.place.pointer ?? '')) continue;
      const one = known.get(id);
      if (one === undefined && isAsserted(id, policy)) continue;
      if (one === undefined) yield unknown(id, setting, known.keys());
      else if (isTooLow(one, setting)) yield lowered(one, setting);
    }
  },
});

/** Does it come from an assertion, or from a scanner whose rules nobody knows before it speaks? */
/** What a scope says of rules; one of a shipped pack, or of a catalog's, is not written here. */
function settingsIn({ place, says }: Scope): [string, RuleSetting][] {
  const { rules } = says;
  if (place.pointer?.startsWith('/scopes/') !== true || typeof rules !== 'object' || rules === null) return [];
  return Object.entries(rules).map(([id, said]) => {
    const asked = typeof said === 'object' && said !== null ? (said as { severity?: unknown }).severity : said;
    const level = ([...levels, 'off'] as const).find(each => each === asked);
    return [id, { options: {}, place: inside(place, 'rules', id), ...(level !== undefined && { level }) }];
  });
}

function isAsserted(id: string, policy: Policy): boolean {
  const { assertions } = policy.value;
  if (isEvidence(id.slice(0, id.indexOf('/')), policy)) return true;
  return typeof assertions === 'object' && assertions !== null && Object.hasOwn(assertions, id);
}

function unknown(id: string, { place }: RuleSetting, ids: Iterable<string>): Found {
  const near = didYouMean(id, ids);
  return {
    at: { ...place, on: 'key' },
    message: `no rule is called ${shown(id)}, so this line changes nothing`,
    hint: near === undefined ? 'See which rules there are: catalogc rules' : `Did you mean "${near}"?`,
  };
}

function lowered({ id, level }: KnownRule, { place, level: asked }: RuleSetting): Found {
  const how = asked === 'off' ? 'switched off' : `lowered to ${asked}`;
  return {
    at: place,
    level: 'warn',
    message: `${id} is a core rule and cannot be ${how}; it stays at ${level}`,
    hint: 'Remove this line. A core rule can be raised only: without it a compiled catalog would be wrong for a client.',
  };
}

function isTooLow({ level, core }: KnownRule, { level: asked }: RuleSetting): boolean {
  if (core !== true || asked === undefined) return false;
  return asked === 'off' || levels.indexOf(asked) > levels.indexOf(level);
}
