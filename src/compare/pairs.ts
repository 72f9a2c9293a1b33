/** Things of two versions side by side. */
export interface Pairs<T> {
  readonly both: readonly (readonly [was: T, now: T])[];
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}

/**
 * Pairs things by what they are called. Several manifests may call different things by one name: what is the same on
 * both sides is set aside, and the rest is paired in order. Where several say the same, each of them is paired.
 */
export function pairsBy<T>(
  was: readonly T[],
  now: readonly T[],
  nameOf: (thing: T) => string,
  contentOf: (thing: T) => string,
): Pairs<T> {
  const before = grouped(was, nameOf);
  const after = grouped(now, nameOf);
  const both: [T, T][] = [];
  for (const [name, things] of before) both.push(...unequal(things, after.get(name) ?? [], contentOf));
  return {
    both,
    gone: was.filter(thing => !after.has(nameOf(thing))),
    fresh: now.filter(thing => !before.has(nameOf(thing))),
  };
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}

function unequal<T>(was: readonly T[], now: readonly T[], contentOf: (thing: T) => string): [T, T][] {
  if (now.length === 0) return [];
  const [before, after] = [grouped(was, contentOf), grouped(now, contentOf)];
  const left = [...before].filter(([content]) => !after.has(content)).map(([, things]) => things);
  const right = [...after].filter(([content]) => !before.has(content)).map(([, things]) => things);
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, at) => {
    const [old] = left[at] ?? left.at(-1) ?? was;
    const things = right[at] ?? right.at(-1) ?? now.slice(0, 1);
    return things.map((thing): [T, T] => [old as T, thing]);
  }).flat();
}
