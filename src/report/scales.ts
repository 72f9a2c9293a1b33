/**
 * Weighs values one after the other by what is left of them after compression at its worst: the bytes of all text, but
 * for short text that the value before had, too. Keys and numbers are next to nothing.
 */
export function newScales(): (value: unknown) => number {
  let before: ReadonlySet<string> = new Set();
  return value => {
    const texts = [...textsIn(value)];
    const fresh = texts.filter(text => text.length > short || !before.has(text));
    before = new Set(texts);
    return fresh.reduce((sum, text) => sum + encoder.encode(text).length, 0);
  };
}

const short = 200; // long text may lie farther back than compression looks
const encoder = new TextEncoder();

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const member of Object.values(value)) yield* textsIn(member);
}
