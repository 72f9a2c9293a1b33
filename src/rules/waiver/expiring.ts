import { daysBetween } from '../../model/deprecation.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Policy } from '../../model/policy.ts';
import { becauseOfTerm } from '../../model/waiver-told.ts';
import type { WaiverVerdict } from '../../model/waiving.ts';
import { counted, shown } from '../../model/words.ts';
import { crm, file, waiver } from '../example-waivers.ts';
import { rule } from '../rule.ts';

const renewal = waiver({ id: 'WVR-2', supersedes: 'WVR-1', created: '2027-01-10', expires: '2027-03-01' });

export default rule({
  id: 'waiver/expiring',
  title: 'A waiver ends soon, or does not count yet',
  level: 'info',
  scope: 'waivers',
  since: '0.1.0',
  why: `On the day a waiver ends its finding counts again, and whoever touches that plugin next is stopped; two weeks are enough to mend it or
to renew it. And a waiver that a pull request brings along does not count in that very pull request: otherwise anybody could let
himself pass.`,

  examples: {
    'two weeks before its end': { today: '2027-01-05', head: crm({ [file]: waiver() }), finds: [`${file}#/expires`] },
    'a day earlier': { today: '2027-01-04', head: crm({ [file]: waiver() }), finds: [] },
    'renewed in time': {
      today: '2027-01-12',
      head: crm({ [file]: waiver(), 'policies/waivers/WVR-2.yaml': renewal }),
      finds: [],
    },
    'a change that brings its own waiver': {
      base: crm(),
      head: crm({ [file]: waiver() }),
      finds: [`${file}#/id`],
    },
    'a change that brings its own waiver, where the policy lets it': {
      base: crm(),
      head: crm({
        [file]: waiver(),
        'policies/policy.yaml':
          'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nwaivers: { selfApply: true }\n',
      }),
      finds: [],
    },
    'a change of a waiver that counts as it was': {
      today: '2027-01-12',
      base: crm({ [file]: waiver() }),
      head: crm({ [file]: waiver({ expires: '2027-02-01' }) }),
      finds: [`${file}#/expires`],
    },
    'a waiver that was there before': { base: crm({ [file]: waiver() }), head: crm({ [file]: waiver() }), finds: [] },
    'one that has ended is told as that': { today: '2027-01-19', head: crm({ [file]: waiver() }), finds: [] },
  },

  *check({ head, today, waivers = [] }) {
    for (const verdict of waivers) {
      if (verdict.superseded || verdict.faults.some(({ code }) => code !== 'lone')) continue;
      const told = verdict.pending ? pending(verdict, head.policy) : ending(verdict, today);
      if (told !== undefined) yield { ...told, plugin: verdict.waiver.plugin.value };
    }
  },
});

function pending({ covers, waiver }: WaiverVerdict, policy: Policy): Found | undefined {
  if (covers === 0) return undefined;
  const { id, rule, where } = waiver;
  const what = `${counted(covers, 'finding')} of ${rule.value} in ${shown(where.path.value)}`;
  return {
    at: id.place,
    message: `${id.value} would cover ${what} after it is merged`,
    hint: 'Merge it by itself first: until then the finding counts.',
    ...becauseOfTerm(policy, 'selfApply'),
  };
}

const soon = 14;

function ending({ looked, matches, renewed, waiver }: WaiverVerdict, today: string): Found | undefined {
  const { expires, id, owner } = waiver;
  const left = daysBetween(today, expires.value);
  if (left > soon || (looked !== 'no' && matches === 0)) return undefined;
  const often = renewed === 0 ? '' : `, renewed ${renewed === 1 ? 'once' : `${renewed} times`}`;
  return {
    at: expires.place,
    message: `${id.value} ends in ${counted(left, 'day')}, on ${expires.value} (owner ${shown(owner.value)}${often})`,
    hint: `Mend what it covers and delete it, or renew it by another id with "supersedes: ${id.value}".`,
  };
}
