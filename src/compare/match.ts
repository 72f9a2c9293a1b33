/** A part of a plugin that is a file of text, called by a name. */
export interface Named {
  readonly name: string;
  /** Its path below the root of the plugin. */
  readonly path: string;
  readonly lines: readonly string[];
}

/** The parts of one kind of two versions, side by side. */
export interface Matched<T> {
  readonly both: readonly (readonly [was: T, now: T])[];
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}

/** From this share of equal lines on, a part that went and one that came are the same one under another name. */
const alike = 0.8;

/** Matches parts by their paths, then by their names, then by what is in them. */
export function matched<T extends Named>(was: readonly T[], now: readonly T[]): Matched<T> {
  const both: [T, T][] = [];
  const byPath = takeSame(was.toSorted(inOrder), now.toSorted(inOrder), part => part.path, both);
  const byName = takeSame(byPath.gone, byPath.fresh, part => part.name, both);
  const gone: T[] = [];
  const fresh = [...byName.fresh];
  for (const part of byName.gone) {
    const at = mostAlike(part, fresh);
    if (at < 0) gone.push(part);
    else both.push([part, ...fresh.splice(at, 1)] as [T, T]);
  }
  return { both, gone, fresh };
}

function inOrder(a: Named, b: Named): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function takeSame<T>(was: readonly T[], now: readonly T[], keyOf: (part: T) => string, both: [T, T][]) {
  const left = new Map<string, T[]>();
  for (const part of now) left.set(keyOf(part), [...(left.get(keyOf(part)) ?? []), part]);
  const gone = was.filter(part => {
    const other = left.get(keyOf(part))?.shift();
    if (other !== undefined) both.push([part, other]);
    return other === undefined;
  });
  return { gone, fresh: [...left.values()].flat() };
}

function mostAlike(part: Named, others: readonly Named[]): number {
  let best = -1;
  let most = 0;
  for (const [at, other] of others.entries()) {
    const share = equalShare(part.lines, other.lines);
    if (share >= alike && share > most) [best, most] = [at, share];
  }
  return best;
}

/** Which share of the lines of the longer text is in both, wherever they stand; two empty texts have nothing in common. */
export function equalShare(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || Math.min(a.length, b.length) < longer * 0.4) return 0;
  const left = new Map<string, number>();
  for (const line of a) left.set(line, (left.get(line) ?? 0) + 1);
  let equal = 0;
  for (const line of b) {
    const count = left.get(line) ?? 0;
    if (count > 0) equal++;
    left.set(line, count - 1);
  }
  return equal / longer;
}
