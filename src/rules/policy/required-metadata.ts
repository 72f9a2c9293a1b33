import type { Found } from '../../model/diagnostic.ts';
import { documentPlace } from '../../model/document.ts';
import { policiesFor } from '../../model/holding.ts';
import { type Place, steps } from '../../model/place.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Policy } from '../../model/policy.ts';
import { textsOf } from '../../model/policy-section.ts';
import type { Tree } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const acme = (setting: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nrules: { policy/required-metadata: ${setting} }\n`,
});
const privacy = acme('{ severity: error, fields: [/interface/privacyPolicyURL] }');
const codex = (more: object = {}): Tree => ({
  'plugins/crm/.codex-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0', ...more } },
});
const claude: Tree = { 'plugins/crm/.claude-plugin/plugin.json': { json: { name: 'crm', version: '1.0.0' } } };
const url = { interface: { displayName: 'CRM', privacyPolicyURL: 'https://acme.example/privacy' } };
const at = 'plugins/crm/.codex-plugin/plugin.json#';

export default rule({
  id: 'policy/required-metadata',
  title: 'A manifest lacks a field that the policy asks for',
  level: 'warn',
  scope: 'plugin',
  since: '0.1.0',
  why: `No client needs a page about privacy, a homepage or an author; a company may, before it lets people install something.
The rule asks for nothing until its option \`fields\` lists them, as JSON pointers into the manifest. A field has to be in one
of the manifests of a plugin, and an empty text is none.`,

  examples: {
    'a field that is missing': { head: { ...privacy, ...codex() }, finds: [at] },
    'a field that is there': { head: { ...privacy, ...codex(url) }, finds: [] },
    'in one of two manifests': { head: { ...privacy, ...claude, ...codex(url) }, finds: [] },
    'in none of two': { head: { ...privacy, ...claude, ...codex() }, finds: [at] },
    'an empty text': {
      head: { ...acme('{ severity: warn, fields: [/homepage] }'), ...codex({ homepage: ' ' }) },
      finds: [at],
    },
    'a field in a list': {
      head: { ...acme('{ severity: warn, fields: [/keywords/0] }'), ...codex({ keywords: ['crm'] }) },
      finds: [],
    },
    'no fields, so nothing is asked': { head: { ...acme('error'), ...codex() }, finds: [] },
  },

  *check({ head }) {
    for (const plugin of head.plugins) {
      for (const { policy } of policiesFor(head, plugin)) {
        for (const found of missing(plugin, policy)) yield { ...found, plugin: plugin.name.value };
      }
    }
  },
});

function* missing(plugin: Plugin, policy: Policy): Iterable<Found> {
  const setting = policy.rules.get('policy/required-metadata');
  const [manifest] = plugin.manifests;
  if (setting === undefined || manifest === undefined) return;
  const because: Place | undefined = policy.file === undefined ? undefined : setting.place;
  for (const field of textsOf(setting.options.fields)) {
    const keys = steps(field.startsWith('/') ? field : `/${field}`);
    if (plugin.manifests.some(({ value }) => isSaid(value, keys))) continue;
    yield {
      at: documentPlace(manifest.document),
      message: `${shown(field).slice(1, -1)} is missing`,
      hint: 'Add it to a manifest of the plugin.',
      under: policy,
      ...(because !== undefined && { because }),
    };
  }
}

function isSaid(value: unknown, keys: readonly string[]): boolean {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return typeof at === 'string' ? at.trim() !== '' : at !== undefined && at !== null;
}
