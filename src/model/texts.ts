import { inside, type Place, type Said } from './place.ts';

const deepest = 64;

/** Every text inside a value that is wanted, with its place; keys are not texts. Places are made for wanted texts only. */
export function textsIn(
  value: unknown,
  place: Place,
  isWanted: (text: string) => boolean = () => true,
): readonly Said<string>[] {
  if (typeof value === 'string') return isWanted(value) ? [{ value, place }] : [];
  const found: Said<string>[] = [];
  visit(value, [], (path, member) => {
    if (typeof member === 'string' && isWanted(member)) found.push({ value: member, place: inside(place, ...path) });
  });
  return found;
}

/** Every key inside a value that is wanted, each with its place; places are made for wanted keys only. */
export function keysIn(value: unknown, place: Place, isWanted: (key: string) => boolean): readonly Said<string>[] {
  const found: Said<string>[] = [];
  visit(value, [], path => {
    const key = path.at(-1);
    if (typeof key === 'string' && isWanted(key))
      found.push({ value: key, place: { ...inside(place, ...path), on: 'key' } });
  });
  return found;
}

type Step = string | number;

/** Shows every member below a value, with the way to it, which is good only until it returns. */
function visit(value: unknown, path: Step[], see: (path: readonly Step[], member: unknown) => void): void {
  if (typeof value !== 'object' || value === null || path.length > deepest) return;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    path.push(isList ? Number(key) : key);
    see(path, member);
    visit(member, path, see);
    path.pop();
  }
}
