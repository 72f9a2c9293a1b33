import type { Fault, Role } from '../../model/document.ts';
import { steps } from '../../model/place.ts';
import { rule } from '../rule.ts';

const roles: ReadonlySet<Role> = new Set(['policy', 'catalog', 'deprecation', 'waiver', 'chain', 'index']);

const catalog = 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\n';

export default rule({
  id: 'schema/document',
  title: 'A policy, catalog, deprecation, waiver or chain file is invalid',
  level: 'error',
  scope: 'plugin',
  core: true,
  fix: 'unsafe',
  since: '0.1.0',
  why: `A misspelt key in a policy must not weaken it without a word: Renovate users report for years that they cannot tell
which of their settings took effect. So unknown keys are refused here, and "x-" keys are free for your own use.`,

  examples: {
    'a misspelt key': {
      head: { 'catalogs/acme.yaml': `${catalog}exlude: []\n` },
      finds: ['catalogs/acme.yaml#/exlude'],
    },
    'a key that is missing': {
      head: { 'catalogs/acme.yaml': 'schema: catalog/v1\nname: acme\ntargets: [codex]\n' },
      finds: ['catalogs/acme.yaml#'],
    },
    'a target nobody knows': {
      head: { 'catalogs/acme.yaml': catalog.replace('codex', 'codec') },
      finds: ['catalogs/acme.yaml#/targets/0'],
    },
    'a policy under a name that nobody reads': {
      head: { 'policies/policy.yml': 'schema: policy/v1\nname: acme\nedition: 1\nnames: { maxLength: 2 }\n' },
      finds: ['policies/policy.yml'],
    },
    'the same as a pack of the policy': {
      head: {
        'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nextends: [./policy.yml]\n',
        'policies/policy.yml': 'schema: policy/v1\nname: all\nedition: 1\n',
      },
      finds: [],
    },
    'a catalog as JSON': {
      head: { 'catalogs/acme.json': { json: { schema: 'catalog/v1', name: 'acme' } } },
      finds: ['catalogs/acme.json'],
    },
    'a waiver as JSON': { head: { 'policies/waivers/a.json': { json: {} } }, finds: ['policies/waivers/a.json'] },
    'JSON that is not for us': { head: { 'policies/iam.json': { json: { Version: '2012-10-17' } } }, finds: [] },
    'a chain of nothing': { head: { 'chain.json': { json: { chain: 'a' } } }, finds: ['chain.json#/chain'] },
    'a key of your own': { head: { 'catalogs/acme.yaml': `${catalog}x-team: crm\n` }, finds: [] },
  },

  *check({ head }) {
    for (const document of head.documents) {
      if (!roles.has(document.role)) continue;
      for (const fault of document.faults) {
        if (!isOurs(fault, document.format) || isEntryEnum(fault, document.role)) continue;
        yield {
          at: fault.place,
          message: fault.message,
          ...(fault.hint !== undefined && { hint: fault.hint }),
          ...(fault.fix !== undefined && { fix: fault.fix }),
          ...(fault.before !== undefined && { before: fault.before }),
        };
      }
    }
  },
});

function isOurs({ kind }: Fault, format: string): boolean {
  if (kind === 'schema' || kind === 'unknown-key' || kind === 'unread') return true;
  return format === 'yaml' && (kind === 'syntax' || kind === 'duplicate-key');
}

// What clients do about these is said where they are judged.
function isEntryEnum({ keyword, place }: Fault, role: Role): boolean {
  if (role !== 'catalog' || keyword !== 'enum') return false;
  return steps(place.pointer ?? '').some(key =>
    ['installation', 'authentication', 'products', 'category'].includes(key),
  );
}
