import type { Gain, SurfaceChange } from '../model/surface.ts';

const importance: readonly Gain['kind'][] = ['exec', 'egress', 'grants', 'secrets'];

/** Completions of "After this update the plugin will additionally", each once, what runs first. */
export function gainsOf(changes: Iterable<Pick<SurfaceChange, 'gain'>>): readonly string[] {
  const kinds = new Map<string, number>();
  for (const { gain } of changes) {
    if (gain === undefined) continue;
    const rank = importance.indexOf(gain.kind);
    kinds.set(gain.says, Math.min(rank, kinds.get(gain.says) ?? rank));
  }
  return [...kinds].sort(([a, rankA], [b, rankB]) => rankA - rankB || (a < b ? -1 : 1)).map(([says]) => says);
}
