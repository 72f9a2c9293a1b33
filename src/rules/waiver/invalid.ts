import type { Found } from '../../model/diagnostic.ts';
import { toldFault } from '../../model/waiver-told.ts';
import type { WaiverCode, WaiverVerdict } from '../../model/waiving.ts';
import { crm, file, waiver } from '../example-waivers.ts';
import { rule } from '../rule.ts';

const policy = (terms: string): Record<string, string> => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nwaivers: ${terms}\n`,
});
const wave = { 'plugins/crm/skills/wave/SKILL.md': '---\nname: wave\ndescription: Waves.\n---\n\nWave.\n' };
const record = 'policies/deprecations/crm.yaml';
const ofRecord = { rule: 'deprecation/reopened', where: `{ path: ${record} }` };
const quarantined = (effective: string): string =>
  `schema: deprecation/v1\nplugin: crm\nkind: quarantine\neffective: ${effective}\nadvisory: https://acme.example/1\nbecause: security\nowner: "@acme/security"\n`;

export default rule({
  id: 'waiver/invalid',
  title: 'A waiver is not applied',
  level: 'error',
  scope: 'waivers',
  since: '0.1.0',
  why: `A waiver names one finding, a reason, an owner and an end, and the policy sets limits to each. One that breaks them does not work,
and its finding is back: until somebody says so, its owner believes that all is well. An exception nobody has to renew becomes the rule.`,

  examples: {
    'it has ended': { today: '2027-01-19', head: crm({ [file]: waiver() }), finds: [`${file}#/expires`] },
    'it has ended, and the change is about another plugin': {
      today: '2027-01-19',
      base: crm({ [file]: waiver() }),
      head: crm({ [file]: waiver(), 'plugins/hi/.codex-plugin/plugin.json': '{ "name": "hi", "version": "1.0.0" }\n' }),
      finds: [`${file}#/expires`],
    },
    'it was renewed': {
      today: '2027-01-19',
      head: crm({
        [file]: waiver(),
        'policies/waivers/WVR-2.yaml': waiver({
          ...{ id: 'WVR-2', supersedes: 'WVR-1', created: '2027-01-18', expires: '2027-02-18' },
        }),
      }),
      finds: [],
    },
    'it has ended, and there is nothing left to cover': {
      today: '2027-01-19',
      head: { 'plugins/crm/.codex-plugin/plugin.json': '{ "name": "crm", "version": "1.0.0" }\n', [file]: waiver() },
      finds: [`${file}#/expires`],
    },
    'the last day of it': { today: '2027-01-18', head: crm({ [file]: waiver() }), finds: [] },
    'a longer life than the policy allows': {
      head: crm({ [file]: waiver({ expires: '2027-02-19' }) }),
      finds: [`${file}#/expires`],
    },
    'a day to come': {
      head: crm({ [file]: waiver({ created: '2026-11-21' }) }),
      finds: [`${file}#/created`],
    },
    'a reason that is none': { head: crm({ [file]: waiver({ reason: 'Later.' }) }), finds: [`${file}#/reason`] },
    'an id that another one has': {
      head: crm({ [file]: waiver(), 'policies/waivers/copy.yaml': waiver() }),
      finds: ['policies/waivers/copy.yaml#/id'],
    },
    'a change that takes an id for another one': {
      base: crm({ [file]: waiver() }),
      head: crm({ [file]: waiver(), 'policies/waivers/WVR-0.yaml': waiver({ expires: '2027-02-01' }) }),
      finds: ['policies/waivers/WVR-0.yaml#/id'],
    },
    'a change of a waiver itself': {
      base: crm({ [file]: waiver() }),
      head: crm({ [file]: waiver({ ticket: 'SEC-4711' }) }),
      finds: [],
    },
    'the id of a rule misspelt, and that of the plugin': {
      head: crm({ [file]: waiver({ rule: 'security/insecure-uri', plugin: 'crn' }) }),
      finds: [`${file}#/rule`, `${file}#/plugin`],
    },
    'a rule that the policy lets nobody waive': {
      head: crm({ [file]: waiver({ rule: 'schema/frontmatter' }) }),
      finds: [`${file}#/rule`],
    },
    'the end of a quarantine, which nobody can waive': {
      base: crm({ [record]: quarantined('2026-11-01'), [file]: waiver(ofRecord) }),
      head: crm({ [record]: quarantined('2099-01-01'), [file]: waiver(ofRecord) }),
      finds: [`${file}#/rule`],
    },
    'a core rule': { head: crm({ [file]: waiver({ rule: 'schema/invalid-json' }) }), finds: [`${file}#/rule`] },
    'a waiver of this very rule': {
      head: crm({ [file]: waiver({ rule: 'waiver/unused' }) }),
      finds: [`${file}#/rule`],
    },
    'versions that are no range': {
      head: crm({ [file]: waiver({ where: '{ path: plugins/crm/.mcp.json, versions: below 2 }' }) }),
      finds: [`${file}#/where/versions`],
    },
    'approved by somebody who may not': {
      head: crm({ ...policy('{ approvers: ["@acme/security"] }'), [file]: waiver({ approvedBy: '"@acme/sales"' }) }),
      finds: [`${file}#/approvedBy`],
    },
    'neither approved nor with a ticket': {
      head: crm({ ...policy('{ approvers: ["@acme/security"], requireTicket: true }'), [file]: waiver() }),
      finds: [`${file}#/id`, `${file}#`],
    },
    'approved, with a ticket': {
      head: crm({
        ...policy('{ approvers: ["@acme/security"], requireTicket: true }'),
        [file]: waiver({ approvedBy: '"@acme/security"', ticket: 'SEC-4711' }),
      }),
      finds: [],
    },
    'it renews one that nobody knows, which is only said': {
      head: crm({ [file]: waiver({ supersedes: 'WVR-0' }) }),
      finds: [`${file}#/supersedes`],
    },
    'one of a plugin that goes with this change': {
      base: crm({ ...wave, [file]: waiver() }),
      head: { [file]: waiver() },
      finds: [],
    },
    'a form that is no waiver is told elsewhere': {
      head: crm({ [file]: 'schema: waiver/v1\nid: WVR-1\n' }),
      finds: [],
    },
  },

  *check(change) {
    for (const verdict of change.waivers ?? []) {
      for (const fault of verdict.faults) {
        if (verdict.superseded && fault.code !== 'duplicate') continue; // it is only kept for the count
        const { waiver } = verdict;
        yield { ...toldFault(fault, verdict, change), plugin: waiver.plugin.value, ...whose(fault.code, verdict) };
      }
    }
  },
});

/** What comes about by itself is no fault of whoever changes something else. */
function whose(code: WaiverCode, { bystander }: WaiverVerdict): Pick<Found, 'bystander'> {
  return bystander && (code === 'expired' || code === 'unknown-plugin') ? { bystander: true } : {};
}
