import { inside, type Place, type Said } from './place.ts';

const deepest = 64;

/** Every text inside a value that is wanted, with its place; keys are not texts. Places are made for wanted texts only. */
export function textsIn(
  value: unknown,
  place: Place,
  isWanted: (text: string) => boolean = () => true,
): readonly Said<string>[] {
  if (typeof value === 'string') return isWanted(value) ? [{ value, place }] : [];
  if (typeof value !== 'object' || value === null) return none;
  const found: Said<string>[] = [];
  addTexts(value, { place, path: [], isWanted, found });
  return found;
}

const none: readonly Said<string>[] = [];

interface Walk {
  readonly place: Place;
  readonly path: (string | number)[];
  readonly isWanted: (text: string) => boolean;
  readonly found: Said<string>[];
}

function addTexts(value: object, walk: Walk): void {
  const { found, isWanted, path, place } = walk;
  if (path.length > deepest) return;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    const isText = typeof member === 'string';
    if (isText ? !isWanted(member) : typeof member !== 'object' || member === null) continue;
    path.push(isList ? Number(key) : key);
    if (isText) found.push({ value: member, place: inside(place, ...path) });
    else addTexts(member as object, walk);
    path.pop();
  }
}

/** Every key inside a value that is wanted, each with its place; places are made for wanted keys only. */
export function keysIn(value: unknown, place: Place, isWanted: (key: string) => boolean): readonly Said<string>[] {
  if (typeof value !== 'object' || value === null) return none;
  const found: Said<string>[] = [];
  addKeys(value, { place, path: [], isWanted, found });
  return found;
}

function addKeys(value: object, walk: Walk): void {
  const { found, isWanted, path, place } = walk;
  if (path.length > deepest) return;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    const isWantedKey = !isList && isWanted(key);
    if (isWantedKey) found.push({ value: key, place: { ...inside(place, ...path, key), on: 'key' } });
    if (typeof member !== 'object' || member === null) continue;
    path.push(isList ? Number(key) : key);
    addKeys(member, walk);
    path.pop();
  }
}
