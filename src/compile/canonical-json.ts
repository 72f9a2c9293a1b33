/** An object on its way into a JSON file; members that are undefined are not written. */
export type Fields = Readonly<Record<string, unknown>>;

/** The one way we write JSON: keys as given, two spaces, LF, final newline. */
export function canonicalJson(value: Fields): string {
  const text = JSON.stringify(value, null, 2);
  // Of characters only halves are written with escapes; codex-cli 0.169.0 refuses a whole catalog for one.
  return `${/\\ud/.test(text) ? text.replace(/\\(?:ud...|.)/g, each => (each.length > 2 ? '\ufffd' : each)) : text}\n`;
}

/** The same value without its null members: codex-cli 0.169.0 refuses a whole catalog for one `"policy": null`. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(member => member !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}

/** A list, or nothing when it is empty: an empty list says no more than its absence. */
export function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** The fields that are there: a member that is undefined would count as written. */
export function present(fields: Fields): Fields {
  const there: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) if (fields[name] !== undefined) there[name] = fields[name];
  return there;
}
