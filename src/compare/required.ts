import { type Bump, largerBump } from '../model/bump.ts';
import type { Profile, SurfaceChange } from '../model/surface.ts';

/** What a policy says about the size of differences: a profile, and a level of its own for some of them. */
export interface Measure {
  readonly profile: Profile;
  /** By the id of a change; it wins over everything else. */
  readonly levels: Readonly<Record<string, Bump>>;
  /** Measures that hold as well. */
  readonly beside?: readonly Measure[];
}

/** The raise that one difference asks for under a policy. */
export function levelOf(change: Sized, { beside = [], ...measure }: Measure): Bump {
  return beside.map(other => sizeBy(change, other)).reduce(largerBump, sizeBy(change, measure));
}

type Sized = Pick<SurfaceChange, 'id' | 'level' | 'gain'>;

function sizeBy(change: Sized, { profile, levels }: Measure): Bump {
  const own = Object.hasOwn(levels, change.id) ? levels[change.id] : undefined;
  if (own !== undefined) return own;
  if (profile === 'any-change') return change.level === 'none' && change.gain === undefined ? 'none' : 'patch';
  if (change.gain === undefined) return change.level;
  return profile === 'consent' ? 'major' : largerBump(change.level, 'minor');
}

/** The raise that all of them together ask for: the largest of each; `none` where nothing differs. */
export function requiredBump(changes: Iterable<Sized>, measure: Measure): Bump {
  let required: Bump = 'none';
  for (const change of changes) required = largerBump(required, levelOf(change, measure));
  return required;
}
