import { type Dependency, partsOf } from '../model/plugin.ts';
import { isRange, isWithin } from '../model/ranges.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { brief, change, gain, gone } from './change.ts';
import { pairsBy } from './pairs.ts';
import type { Reading } from './reading.ts';

/** What a dependency brings that the plugin did not have: sentences, or undefined where that cannot be known. */
export type Closure = (dependency: Dependency) => readonly Gain[] | undefined;

/** What differs in the plugins that are installed with this one. */
export function dependencyChanges(was: Reading, now: Reading, closure: Closure): SurfaceChange[] {
  const pairs = pairsBy(
    was.plugin.components.dependencies,
    now.plugin.components.dependencies,
    nameOf,
    ({ range }) => range?.value ?? '*',
  );
  // Whoever installed it for its dependencies alone misses one, whatever else came meanwhile.
  const isBundle = [was, now].some(({ plugin }) => partsOf(plugin).length === 0);
  const left = isBundle ? 'dependency.bundle.removed' : 'dependency.removed';
  return [
    ...pairs.gone.map(one => gone(left, nameOf(one), one.place, { from: one.range?.value })),
    ...pairs.fresh.map(one => {
      const said = { to: one.range?.value, gain: brings(one, closure(one)) };
      return change('dependency.added', nameOf(one), one.place, said);
    }),
    ...pairs.both.map(([before, after]) => {
      const [from, to] = [before.range?.value ?? '*', after.range?.value ?? '*'];
      const id = isWider(from, to) ? 'dependency.range.widened' : 'dependency.range.narrowed';
      return change(id, nameOf(after), after.range?.place ?? after.place, { from, to });
    }),
  ];
}

function nameOf({ name, marketplace }: Dependency): string {
  return marketplace === undefined ? name : `${name}@${marketplace}`;
}

function isWider(was: string, now: string): boolean {
  return isRange(was) && isRange(now) && isWithin(was, now);
}

function brings(dependency: Dependency, gains: readonly Gain[] | undefined): Gain | undefined {
  const name = brief(nameOf(dependency), 60);
  if (gains === undefined) return gain('exec', `install the plugin ${name}, which may do anything`);
  const [first] = gains;
  if (first === undefined) return undefined;
  return { kind: first.kind, says: `install the plugin ${name}, to ${gains.map(({ says }) => says).join(', ')}` };
}
