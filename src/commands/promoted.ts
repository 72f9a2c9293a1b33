import { byText } from '../model/ledger.ts';
import type { Choice, Pin } from '../model/pins.ts';
import type { Lock } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

/** The plugins of a lock that are in this repository, each as it was locked. */
export function pinsOf({ commit, plugins }: Lock): readonly Pin[] {
  const pins = plugins.flatMap(({ gitTree, name, root, version, commit: own }) => {
    if (gitTree === undefined || root === undefined) return [];
    return [{ name, ...(version !== undefined && { version }), commit: own ?? commit, root, gitTree }];
  });
  return [...new Map(pins.map(pin => [pin.root, pin])).values()]; // an alias has the folder of its plugin
}

/** Just these pins of all that a tree has, and what else a lock names: plugins of which only the end is told. */
export function onlyPins(pins: readonly Pin[], lock: Pick<Lock, 'plugins'>, { plugins }: Workspace): Choice {
  const held = new Set([...pins, ...lock.plugins].map(({ name }) => name));
  const roots = new Set(pins.map(({ root }) => root));
  const others = plugins.filter(({ name, root }) => !held.has(name.value) && !roots.has(root));
  const withheld = new Set(others.map(({ name }) => name.value));
  return { pins: pins.toSorted((a, b) => byText(a.name, b.name)), withheld, told: [] };
}

/** What is said where nothing was promoted into a catalog yet. */
export function nothingPromoted(name: string, from: string) {
  const because = `nothing was promoted into it: catalogc promote --from ${from} --to ${name}`;
  return { what: `the release of ${shown(name)}`, because };
}
