import { type Bump, largerBump } from '../../model/bump.ts';
import { changeLevels } from '../generated/change-levels.js';

/**
 * The bump that a kind of change asks for under a profile where `versioning.levels` does not name it. Of one by which a plugin
 * may gain something it is the larger one, as a level of its own holds with and without a gain. Undefined for no known kind.
 */
export function changeLevel(id: string, profile: unknown): Bump | undefined {
  const [level, gains] = (Object.hasOwn(changeLevels, id) ? changeLevels[id] : undefined) ?? [];
  if (level === undefined) return undefined;
  if (profile === 'any-change') return level === 'none' && gains === undefined ? 'none' : 'patch';
  if (gains === undefined) return level;
  return profile === 'consent' ? 'major' : largerBump(level, 'minor');
}

/** Every kind of change that `versioning.levels` can name. */
export function changeKinds(): readonly string[] {
  return Object.keys(changeLevels);
}
