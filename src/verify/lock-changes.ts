import { isDeepStrictEqual } from 'node:util';
import type { PluginChange } from '../model/inspection.ts';
import type { Lock, LockedPlugin } from '../model/verification.ts';

/** What a user of a catalog gets otherwise than before, plugin by plugin, by name. */
export function changesBetween(was: Lock, now: Lock): readonly PluginChange[] {
  const before = new Map(was.plugins.map(plugin => [plugin.name, plugin]));
  const after = new Map(now.plugins.map(plugin => [plugin.name, plugin]));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap(name => changeOf(name, before.get(name), after.get(name)) ?? []);
}

function changeOf(
  name: string,
  was: LockedPlugin | undefined,
  now: LockedPlugin | undefined,
): PluginChange | undefined {
  if (was === undefined) return now && { kind: 'added', name, now };
  if (now === undefined) return { kind: 'removed', name, was };
  const isSame =
    was.version === now.version &&
    was.gitTree === now.gitTree &&
    was.state === now.state &&
    isDeepStrictEqual(was.source, now.source);
  return isSame ? undefined : { kind: 'updated', name, was, now };
}
