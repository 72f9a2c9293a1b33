import type { ClientId } from '../model/client.ts';
import { clientIds } from '../model/client.ts';
import type { Deprecation } from '../model/deprecation.ts';
import { policiesOver, retirementBy } from '../model/retirement-terms.ts';
import type { Retiring } from '../model/retiring.ts';
import type { Workspace } from '../model/workspace.ts';
import type { RetiringFacts } from '../report/retiring-facts.ts';

/** What the tree says about a record beside its dates: who needs the plugin, where it is listed, what is there to move to. */
export function factsOf(
  retiring: Retiring,
  workspace: Workspace,
  today: string,
  removal: RetiringFacts['removal'],
): RetiringFacts {
  const { record } = retiring;
  return {
    ...{ retiring, today, removal, policy: workspace.policy },
    remindDays: policiesOver(workspace, record.plugin.value).flatMap(policy => retirementBy(policy).remindDays),
    clients: clientsOf(record, workspace),
    dependents: record.component === undefined ? dependentsOf(record.plugin.value, workspace) : [],
    unreached: unreachedBy(record, workspace),
    guide: guideOf(record, workspace),
  };
}

function catalogsOf({ catalogs, plugin }: Deprecation, workspace: Workspace): Workspace['catalogs'] {
  const meant = catalogs?.map(({ value }) => value);
  return workspace.catalogs.filter(
    ({ entries, name }) =>
      (meant === undefined || meant.includes(name.value)) && entries.some(entry => entry.name.value === plugin.value),
  );
}

function clientsOf(record: Deprecation, workspace: Workspace): readonly ClientId[] {
  const targets = new Set(catalogsOf(record, workspace).flatMap(catalog => catalog.targets));
  return clientIds.filter(client => targets.has(client));
}

/** Plugins that are not about to go themselves, and chains. */
function dependentsOf(name: string, { chains, plugins, states }: Workspace): readonly string[] {
  const stays = (plugin: string) => ['active', 'announced'].includes(states.of(plugin).state);
  const needing = plugins.filter(
    ({ components, name: own }) =>
      own.value !== name &&
      stays(own.value) &&
      components.dependencies.some(one => one.name === name && one.marketplace === undefined),
  );
  const calling = chains.filter(({ steps }) => steps.some(({ plugin }) => plugin.value === name));
  return [...needing.map(plugin => plugin.name.value), ...calling.map(({ file }) => file)].sort();
}

function unreachedBy(record: Deprecation, workspace: Workspace): readonly string[] {
  const { elsewhere, replacement } = record;
  if (replacement === undefined || elsewhere !== undefined) return [];
  const stands = workspace.states.of(replacement.value).state;
  const installable = stands === 'active' || stands === 'announced';
  const without = catalogsOf(record, workspace).filter(({ entries }) => {
    const entry = entries.find(({ name }) => name.value === replacement.value);
    return !installable || entry === undefined || entry.installation?.value === 'NOT_AVAILABLE';
  });
  return without.map(({ name }) => name.value);
}

function guideOf({ migration }: Deprecation, { snapshot }: Workspace): RetiringFacts['guide'] {
  if (migration === undefined) return 'none';
  if (/^https:\/\//i.test(migration.value)) return 'elsewhere';
  const bytes = snapshot.bytes(migration.value.replace(/^\.\//, '').replace(/#.*$/s, ''));
  return bytes !== undefined && bytes.length > 0 ? 'there' : 'missing';
}
