import { inside, type Place, type Said } from './place.ts';

const deepest = 64;

/** Every text inside a value, with its place; keys are not texts. */
export function* textsIn(value: unknown, place: Place, depth = 0): Iterable<Said<string>> {
  if (typeof value === 'string') yield { value, place };
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  const members: Iterable<readonly [string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, member] of members) yield* textsIn(member, inside(place, key), depth + 1);
}
