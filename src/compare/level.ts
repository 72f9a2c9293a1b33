import type { Bump } from '../model/bump.ts';
import type { SurfaceChange } from '../model/surface.ts';
export function levelOf(change: SurfaceChange, _: object): Bump {
  return change.level;
}
