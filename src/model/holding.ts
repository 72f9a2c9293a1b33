import type { Plugin } from './plugin.ts';
import type { Policy } from './policy.ts';
import type { Workspace } from './workspace.ts';

/** A policy as it holds for a plugin in some catalogs. */
export interface Holding {
  readonly policy: Policy;
  /** Catalogs in which it holds so; empty where the plugin is in none. */
  readonly catalogs: readonly string[];
}

/** The policies that hold for a plugin: one for all catalogs it is in, unless a scope tells them apart. */
export function policiesFor({ catalogs, policy }: Workspace, plugin: Plugin): readonly Holding[] {
  const having = catalogs.filter(({ entries }) => entries.some(entry => entry.plugin === plugin));
  return [{ policy, catalogs: having.map(({ name }) => name.value) }];
}
