import { pathsUnder } from '../model/snapshot.ts';
import type { Side } from '../model/surface.ts';
import type { Trees } from './read-trees.ts';

/** Tells what one plugin can do more than another. */
export type Gaining = (was: Side, now: Side) => readonly string[];

/** What compares two plugins, where users may be moved from one to the other: nobody else loads it. */
export async function gaining({ base, head }: Pick<Trees, 'base' | 'head'>): Promise<Gaining | undefined> {
  if (base === undefined && pathsUnder(head, 'policies/deprecations').length === 0) return undefined;
  const { gainsOf } = await import('../compare/gains.ts');
  const { surfaceChanges } = await import('../compare/surface.ts');
  return (was, now) => gainsOf(surfaceChanges(was, now, () => false));
}
