/** Things of two versions side by side. */
export interface Pairs<T> {
  readonly both: readonly (readonly [was: T, now: T])[];
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}

/**
 * Pairs things by what they are called. Several manifests may call different things by one name: what is the same on
 * both sides is set aside, and the rest is paired in order.
 */
export function pairsBy<T>(
  was: readonly T[],
  now: readonly T[],
  nameOf: (thing: T) => string,
  contentOf: (thing: T) => string,
): Pairs<T> {
  const before = grouped(was, nameOf, contentOf);
  const after = grouped(now, nameOf, contentOf);
  const both: [T, T][] = [];
  const gone: T[] = [];
  const fresh: T[] = [];
  for (const [name, things] of before) {
    const others = after.get(name);
    if (others === undefined) gone.push(...things.values());
    else both.push(...unequal(things, others));
  }
  for (const [name, things] of after) if (!before.has(name)) fresh.push(...things.values());
  return { both, gone, fresh };
}

function grouped<T>(things: readonly T[], nameOf: (thing: T) => string, contentOf: (thing: T) => string) {
  const groups = new Map<string, Map<string, T>>();
  for (const thing of things) {
    const group = groups.get(nameOf(thing)) ?? new Map<string, T>();
    if (!group.has(contentOf(thing))) group.set(contentOf(thing), thing);
    groups.set(nameOf(thing), group);
  }
  return groups;
}

function unequal<T>(was: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): [T, T][] {
  const [firstWas] = was.values();
  const [firstNow] = now.values();
  const left = [...was].filter(([content]) => !now.has(content)).map(([, thing]) => thing);
  const right = [...now].filter(([content]) => !was.has(content)).map(([, thing]) => thing);
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, at) => [
    (left[at] ?? left.at(-1) ?? firstWas) as T,
    (right[at] ?? right.at(-1) ?? firstNow) as T,
  ]);
}
