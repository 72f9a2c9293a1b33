import { inside, type Place, type Said } from '../model/place.ts';

export type Values = Readonly<Record<string, unknown>>;

/** Is this a JSON object (not a list, not null)? */
export function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object, `{}` when it is anything else. */
export function recordOf(value: unknown): Values {
  return isRecord(value) ? value : {};
}

/** A member that is text, with its place. */
export function textAt(value: unknown, place: Place, key: string): Said<string> | undefined {
  const member = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof member === 'string' ? { value: member, place: inside(place, key) } : undefined;
}

/** A member that is text, without its place. */
export function plainText(value: unknown, key: string): string | undefined {
  const member = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof member === 'string' ? member : undefined;
}

/** A member that is text or a list: its texts, each with its place. */
export function textsAt(value: unknown, place: Place, key: string): Said<string>[] {
  const member = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return textsOf(member, inside(place, key));
}

/** A text or a list of texts, each with its place; other things are passed over. */
export function textsOf(value: unknown, place: Place): Said<string>[] {
  if (typeof value === 'string') return [{ value, place }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) =>
    typeof item === 'string' ? [{ value: item, place: inside(place, index) }] : [],
  );
}

/** The members of an object with their places, in file order. */
export function membersOf(value: unknown, place: Place): { key: string; value: unknown; place: Place }[] {
  return Object.entries(recordOf(value)).map(([key, member]) => ({ key, value: member, place: inside(place, key) }));
}

/** The items of a list with their places. */
export function itemsOf(value: unknown, place: Place): { value: unknown; place: Place }[] {
  return Array.isArray(value) ? value.map((item, index) => ({ value: item, place: inside(place, index) })) : [];
}

/** The texts of a list without places. */
export function plainTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
