import { effectsText, hitsOf, levelOfHits } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { type ClientFault, judgeEntryNames } from '../../clients/judge.ts';
import { foundIn, type Reading, readingsOf } from '../../clients/readings.ts';
import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import { clientIds } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { policiesFor } from '../../model/holding.ts';
import { nameFault } from '../../model/name-form.ts';
import { namePattern } from '../../model/name-pattern.ts';
import { placeText } from '../../model/place.ts';
import { neutralShapes, type Plugin } from '../../model/plugin.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const plugin = (folder: string, name: string): Record<string, { json: unknown }> => ({
  [`plugins/hello/${folder}/plugin.json`]: { json: { name, version: '1.0.0' } },
});
const policy = 'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\n';
const catalog = (targets: string): string =>
  `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [${targets}]\n`;

export default rule({
  id: 'identity/name-format',
  title: 'A plugin name is not one every reader takes',
  level: 'error',
  scope: 'plugin',
  since: '0.1.0',
  why: `The name becomes a folder, a command prefix and the id users type. codex-cli 0.169.0 cannot install a name with a
blank in it, cursor wants lower case, and the sync of claude.ai takes kebab-case only, so that is the pattern to begin with.`,

  examples: {
    'a blank, for codex': {
      head: plugin('.codex-plugin', 'my plugin'),
      finds: ['plugins/hello/.codex-plugin/plugin.json#/name'],
    },
    'capitals where the policy wants kebab-case': {
      head: { ...plugin('.codex-plugin', 'CRM_Sync'), 'policies/policy.yaml': policy },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/name'],
    },
    'a reverse-domain id that no client sees': {
      head: {
        'plugins/pro/plugin.manifest.json': {
          json: { pluginId: 'com.acme.Pro', version: '1.0.0', name: 'Pro', entryPoints: { handlers: [] } },
        },
        'policies/policy.yaml': policy,
      },
      finds: [],
    },
    'an underscore in a catalog for copilot': {
      head: { ...plugin('.codex-plugin', 'crm_sync'), 'catalogs/acme.yaml': catalog('copilot') },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/name'],
    },
    'a form that a scope wants of some names': {
      head: {
        ...plugin('.codex-plugin', 'sync'),
        'policies/policy.yaml': `${policy}scopes: [{ name: team, match: { paths: ["plugins/*"] }, names: { pattern: "^team-[a-z]+$" } }]\n`,
      },
      finds: ['plugins/hello/.codex-plugin/plugin.json#/name'],
    },
    'kebab-case': { head: { ...plugin('.codex-plugin', 'crm-sync'), 'policies/policy.yaml': policy }, finds: [] },
    'the whole repository as a plugin without a manifest': {
      head: {
        'skills/greet/SKILL.md': '---\nname: greet\ndescription: Greets whoever comes in.\n---\nHi.\n',
        '.claude-plugin/marketplace.json': {
          json: {
            name: 'acme',
            owner: { name: 'Acme' },
            plugins: [{ name: 'greetings', source: './', strict: false, skills: ['./skills/greet'] }],
          },
        },
      },
      finds: [],
    },
  },

  *check({ head }) {
    const told = new Set<string>();
    for (const found of [...asClientsRead(head), ...asCompiled(head)]) {
      const place = placeText(found.at);
      if (!told.has(place)) yield found;
      told.add(place);
    }
    const forms = new Map<string, (name: string) => boolean>();
    for (const plugin of head.plugins) {
      if (told.size === 0 || !told.has(placeText(plugin.name.place))) yield* againstPolicies(plugin, head, forms);
    }
  },
});

function* asClientsRead(workspace: Workspace): Iterable<Found> {
  const entryNames = new Set(workspace.catalogs.flatMap(({ entries }) => entries.map(({ name }) => name.value)));
  for (const reading of readingsOf(workspace)) {
    if (!isName(reading) || reading.kind === 'reserved-name') continue;
    // A name the entry repeats is judged there, where it costs more.
    const found = foundIn(reading);
    if (found.level !== 'error' || !entryNames.has(reading.manifest.name?.value ?? '')) yield found;
  }
}

function isName({ kind, pointer }: Pick<Reading, 'kind' | 'pointer'>): boolean {
  return pointer === '/name' && (kind === 'name' || kind === 'limit');
}

/** What the targets of definitions make of the names they would be given. */
function* asCompiled({ catalogs }: Workspace): Iterable<Found> {
  for (const catalog of catalogs) {
    if (catalog.origin === 'definition')
      for (const [entry, faults] of entryFaults(catalog)) yield told(entry, faults, catalog);
  }
}

function entryFaults(catalog: Catalog): Map<CatalogEntry, ClientFault[]> {
  const byEntry = new Map<CatalogEntry, ClientFault[]>();
  const names = catalog.entries.map(({ name }) => name.value);
  for (const client of clientIds.filter(id => catalog.targets.includes(id))) {
    for (const fault of judgeEntryNames(client, names, factsOf(client).marketplaces.writes)) {
      const index = /^\/plugins\/(\d+)\/name$/.exec(fault.pointer)?.[1];
      const entry = index === undefined ? undefined : catalog.entries[Number(index)];
      if (entry === undefined || (entry.plugin && isNeutral(entry.plugin))) continue;
      if (fault.kind !== 'name' && fault.kind !== 'limit') continue;
      byEntry.set(entry, [...(byEntry.get(entry) ?? []), fault]);
    }
  }
  return byEntry;
}

function told(entry: CatalogEntry, faults: readonly ClientFault[], catalog: Catalog): Found {
  const says = faults[0]?.message.replace(/^entry .*?: name is/, 'the name is') ?? '';
  return {
    at: entry.alias === undefined ? (entry.plugin?.name.place ?? entry.name.place) : entry.name.place,
    message: `${says}; ${effectsText(faults)}`,
    hint: faults[0]?.hint ?? 'Rename it, or leave it out of catalogs for these clients.',
    level: levelOfHits(faults),
    plugin: entry.name.value,
    catalog: catalog.name.value,
    hits: hitsOf(faults),
  };
}

function* againstPolicies(
  plugin: Plugin,
  head: Workspace,
  forms: Map<string, (name: string) => boolean>,
): Iterable<Found> {
  const name = plugin.name.value;
  if (isNeutral(plugin) || name === '') return; // the top folder without a manifest is named by its entries
  const common = {
    at: plugin.name.place,
    plugin: name,
    // Without a policy of its own, a repository has not asked for our pattern.
    ...(head.policy.file === undefined && { level: 'warn' as const }),
  };
  for (const { policy } of policiesFor(head, plugin)) {
    const { pattern } = policy.names;
    const hasForm = forms.get(pattern) ?? namePattern(pattern);
    forms.set(pattern, hasForm);
    const fault = nameFault(name, policy.names, hasForm);
    if (fault === undefined) continue;
    return yield { ...common, message: fault.says, ...(fault.hint !== undefined && { hint: fault.hint }) };
  }
}

// A plugin that no client can load has a name for people only.
function isNeutral({ manifests }: Plugin): boolean {
  return manifests.length > 0 && manifests.every(({ shape }) => neutralShapes.has(shape));
}
