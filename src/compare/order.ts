import { placeText } from '../model/place.ts';
import type { SurfaceChange } from '../model/surface.ts';

/** Changes by id, subject and what they say, each once: several manifests may say the same. */
export function inOneOrder(changes: readonly SurfaceChange[]): readonly SurfaceChange[] {
  const keyed = changes.map(change => ({ change, key: keyOf(change), place: placeText(change.at) }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.place, b.place));
  return keyed.filter(({ key }, at) => key !== keyed[at - 1]?.key).map(({ change }) => change);
}

function keyOf({ id, subject, from, to, gain, note }: SurfaceChange): string {
  return [id, subject, from, to, gain?.says, note].map(text => text ?? '').join('\0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
