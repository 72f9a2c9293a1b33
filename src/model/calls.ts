import { calleesOf } from './callees.ts';
import type { Place } from './place.ts';
import type { Workspace } from './workspace.ts';

/** A place where a plugin is called by name. */
export interface Call {
  /** The plugin that depends on it; undefined for the step of a chain. */
  readonly caller?: string;
  readonly name: string;
  readonly place: Place;
}

/** Everything in the tree that calls a plugin by name: steps of chains first, then dependencies. */
export function* callsIn(head: Workspace): Iterable<Call> {
  const callees = calleesOf(head);
  for (const { steps } of head.chains) {
    for (const { plugin } of steps)
      yield { name: callees.get(plugin.value)?.name.value ?? plugin.value, place: plugin.place };
  }
  const homes = new Map<unknown, Set<string>>();
  for (const { entries, name } of head.catalogs) {
    for (const { plugin } of entries)
      if (plugin !== undefined) homes.set(plugin, (homes.get(plugin) ?? new Set()).add(name.value));
  }
  for (const plugin of head.plugins) {
    for (const { marketplace, name, place } of plugin.components.dependencies) {
      const isHere = marketplace === undefined || homes.get(plugin)?.has(marketplace) === true;
      if (isHere) yield { caller: plugin.name.value, name, place };
    }
  }
}
