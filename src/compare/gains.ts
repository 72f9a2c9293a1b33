import type { SurfaceChange } from '../model/surface.ts';
export function gainsOf(changes: readonly SurfaceChange[]): readonly string[] {
  return changes.flatMap(({ gain }) => gain?.says ?? []);
}
