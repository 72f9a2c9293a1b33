import type { Plugin } from './plugin.ts';
import type { Policy } from './policy.ts';
import { type Subject, selects } from './selector.ts';
import type { Workspace } from './workspace.ts';

/** A policy as it holds for a plugin in some catalogs. */
export interface Holding {
  readonly policy: Policy;
  /** Catalogs in which it holds so; empty where the plugin is in none. */
  readonly catalogs: readonly string[];
}

/**
 * The policies that hold for a plugin: one for all catalogs it is in, unless a scope tells them apart. One that is in no
 * catalog is held to what is asked of it by itself.
 */
export function policiesFor(workspace: Workspace, plugin: Plugin): readonly Holding[] {
  const index = indexOf(workspace);
  const catalogs = index.catalogs.get(plugin) ?? [];
  if (workspace.policy.scopes.length === 0) return [{ policy: workspace.policy, catalogs }];
  const known = index.holdings.get(plugin);
  if (known !== undefined) return known;
  const holdings = catalogs.length === 0 ? [{ policy: policyFor(workspace, { plugin }), catalogs }] : [];
  const grouped = new Map<Policy, string[]>();
  for (const catalog of catalogs) {
    const policy = policyFor(workspace, { plugin, catalog });
    grouped.set(policy, [...(grouped.get(policy) ?? []), catalog]);
  }
  const all = [...holdings, ...[...grouped].map(([policy, names]) => ({ policy, catalogs: names }))];
  index.holdings.set(plugin, all);
  return all;
}

/** The policy that holds for a plugin in one catalog, or in none, be it there or gone, or for a catalog by itself. */
export function policyFor(
  { policy, states }: Workspace,
  { catalog, plugin, name = plugin?.name.value }: Omit<Subject, 'state'>,
): Policy {
  if (policy.scopes.length === 0) return policy;
  const subject: Subject = {
    ...(plugin && { plugin }),
    ...(name !== undefined && { name, state: states.of(name).state }),
    ...(catalog !== undefined && { catalog }),
  };
  const holds = policy.scopes.filter(
    ({ match, except }) => selects(match, subject) && !(except !== undefined && selects(except, subject)),
  );
  return holds.length === 0 ? policy : policy.within(holds);
}

/** The plugin that is called so; undefined where there is none. */
export function pluginNamed(workspace: Workspace, name: string): Plugin | undefined {
  return indexOf(workspace).byName.get(name);
}

interface Index {
  readonly catalogs: ReadonlyMap<Plugin, readonly string[]>;
  readonly byName: ReadonlyMap<string, Plugin>;
  readonly holdings: Map<Plugin, readonly Holding[]>;
}

const indexes = new WeakMap<Workspace, Index>();

function indexOf(workspace: Workspace): Index {
  const known = indexes.get(workspace);
  if (known !== undefined) return known;
  const catalogs = new Map<Plugin, string[]>();
  for (const { name, entries } of workspace.catalogs) {
    for (const { plugin } of entries) {
      const names = plugin && (catalogs.get(plugin) ?? []);
      if (plugin && names && !names.includes(name.value)) catalogs.set(plugin, [...names, name.value]);
    }
  }
  for (const { catalog, plugin } of workspace.outside) catalogs.set(plugin, [catalog]);
  const byName = new Map(workspace.plugins.map(plugin => [plugin.name.value, plugin]));
  const index = { catalogs, byName, holdings: new Map() };
  indexes.set(workspace, index);
  return index;
}
