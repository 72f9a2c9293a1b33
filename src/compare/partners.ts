import type { Plugin } from '../model/plugin.ts';
import { isSameFile } from '../model/same-file.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { canonical } from './canonical.ts';

/** A plugin on both sides, or on one. */
export interface Pair {
  readonly was?: Plugin;
  readonly now?: Plugin;
}

/**
 * Plugins of two trees beside each other: by name and folder, then by name, then as `heirs` say who is called how now, then by
 * folder, for who was renamed without a word.
 */
export function pairsOf(
  was: readonly Plugin[],
  now: readonly Plugin[],
  heirs: ReadonlyMap<string, string> = new Map(),
): readonly Pair[] {
  const left = new Set(was);
  const found = new Map<Plugin, Plugin>();
  const later = (plugin: Plugin): string => heirs.get(name(plugin)) ?? '';
  for (const { keyOf, before = keyOf } of [
    { keyOf: both },
    { keyOf: name },
    { keyOf: name, before: later },
    { keyOf: root },
  ]) {
    const waiting = new Map<string, Plugin[]>();
    for (const plugin of left) waiting.set(before(plugin), [...(waiting.get(before(plugin)) ?? []), plugin]);
    for (const plugin of now) {
      const partner = found.has(plugin) ? undefined : waiting.get(keyOf(plugin))?.shift();
      if (partner === undefined) continue;
      found.set(plugin, partner);
      left.delete(partner);
    }
  }
  const kept = now.map(plugin => {
    const partner = found.get(plugin);
    return partner === undefined ? { now: plugin } : { was: partner, now: plugin };
  });
  return [...kept, ...[...left].map(plugin => ({ was: plugin }))];
}

/** Are the files of two plugins the same, byte for byte and under the same names? Git's own ids are believed where both trees have them. */
export function isSame(was: Plugin, before: Snapshot, now: Plugin, after: Snapshot): boolean {
  if (was.files.length !== now.files.length) return false;
  return was.files.every((file, at) => {
    const other = now.files[at] as string;
    if (file.slice(was.root.length) !== other.slice(now.root.length)) return false;
    if (before.entries.get(file)?.mode === 'link') return false; // what it leads to is shipped, and may lie anywhere: who asks looks closer
    return isSameFile(file, before, other, after);
  });
}

/** Do the entries of catalogs say the same of two plugins, wherever they stand? */
export function sameEntries(was: Plugin, now: Plugin): boolean {
  const said = ({ entries }: Plugin): string => canonical(entries.map(({ shape, value }) => ({ shape, value })));
  return was.entries.length === now.entries.length && said(was) === said(now);
}

function both(plugin: Plugin): string {
  return `${name(plugin)}\0${root(plugin)}`;
}

function name(plugin: Plugin): string {
  return plugin.name.value;
}

function root(plugin: Plugin): string {
  return plugin.root;
}
