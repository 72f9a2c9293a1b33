import type { Unguarded } from '../model/owners.ts';
import { folderOf } from '../model/path.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import type { Owners } from './owners.ts';

/** A tree with who owns what there, and every path that its policy was looked for at. */
interface Guarded {
  readonly tree: Snapshot;
  readonly owners: Owners;
  readonly sought: ReadonlySet<string>;
}

const folder = 'policies';

/**
 * What the policy is read from, wherever it lies, and waivers and records: with the owners that a proposal takes away from it.
 * A pack that a proposal takes in, and that nobody would own, is among it where the policies have had owners.
 */
export function unguardedBetween(held: Guarded, proposed: Guarded): readonly Unguarded[] {
  const whole = lostFrom(held, proposed, ({ ownersOf }) => ownersOf(folder, []));
  const lost = new Set(whole);
  const files = filesOf(held).flatMap(path => {
    const gone = lostFrom(held, proposed, ({ ownersOf }) => ownersOf(folderOf(path), [path]));
    return proposed.tree.entries.has(path)
      ? [{ path, lost: gone.filter(owner => !isWithin(path) || !lost.has(owner)) }]
      : [];
  });
  const known = new Set(filesOf(held));
  const had = held.owners.ownersOf(folder, pathsUnder(held.tree, folder)).length > 0;
  const taken = [...proposed.sought].filter(
    path =>
      had &&
      !known.has(path) &&
      !isWithin(path) &&
      proposed.tree.entries.has(path) &&
      proposed.owners.ownersOf(folderOf(path), [path]).length === 0,
  );
  return [
    ...[{ path: `${folder}/`, lost: whole }, ...files].filter(one => one.lost.length > 0),
    ...taken.sort().map(path => ({ path, lost: [], isNew: true as const })),
  ];
}

function filesOf({ sought, tree }: Guarded): readonly string[] {
  const packs = [...sought].filter(path => tree.entries.has(path));
  return [...new Set([...pathsUnder(tree, folder), ...packs])].sort();
}

function lostFrom(held: Guarded, proposed: Guarded, of: (owners: Owners) => readonly string[]): readonly string[] {
  const after = of(proposed.owners);
  return of(held.owners).filter(owner => !after.includes(owner));
}

function isWithin(path: string): boolean {
  return path.startsWith(`${folder}/`);
}
