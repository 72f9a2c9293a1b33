import { pathsUnder } from '../model/snapshot.ts';
import type { Side } from '../model/surface.ts';
import type { Trees } from './read-trees.ts';

/** Tells what one plugin can do more than another. */
export type Gaining = (was: Side, now: Side) => readonly string[];

/** What compares two plugins, where records may move users from one to the other: nobody else loads it. */
export async function gaining({ head }: Pick<Trees, 'head'>): Promise<Gaining | undefined> {
  if (pathsUnder(head, 'policies/deprecations').length === 0) return undefined;
  const { gainsOf } = await import('../compare/gains.ts');
  const { surfaceChanges } = await import('../compare/surface.ts');
  return (was, now) => gainsOf(surfaceChanges(was, now, () => false));
}
