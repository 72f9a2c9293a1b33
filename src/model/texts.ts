import { inside, type Place, type Said } from './place.ts';

const deepest = 64;

/** Every text inside a value that is wanted, with its place; keys are not texts. Places are made for wanted texts only. */
export function* textsIn(
  value: unknown,
  place: Place,
  isWanted: (text: string) => boolean = () => true,
): Iterable<Said<string>> {
  yield* walk(value, place, [], isWanted);
}

function* walk(
  value: unknown,
  place: Place,
  path: (string | number)[],
  isWanted: (text: string) => boolean,
): Iterable<Said<string>> {
  if (typeof value === 'string') {
    if (isWanted(value)) yield { value, place: path.length === 0 ? place : inside(place, ...path) };
  }
  if (typeof value !== 'object' || value === null || path.length > deepest) return;
  const members: Iterable<readonly [string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, member] of members) {
    if (typeof member === 'string' ? !isWanted(member) : typeof member !== 'object') continue;
    path.push(key);
    yield* walk(member, place, path, isWanted);
    path.pop();
  }
}

/** Every key inside a value that is wanted, each with its place. */
export function* keysIn(
  value: unknown,
  place: Place,
  isWanted: (key: string) => boolean,
  deep = 0,
): Iterable<Said<string>> {
  if (typeof value !== 'object' || value === null || deep > deepest) return;
  const isList = Array.isArray(value);
  for (const [key, member] of Object.entries(value)) {
    if (!isList && isWanted(key)) yield { value: key, place: { ...inside(place, key), on: 'key' } };
    if (typeof member === 'object' && member !== null)
      yield* keysIn(member, inside(place, isList ? Number(key) : key), isWanted, deep + 1);
  }
}
