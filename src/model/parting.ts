import { shown } from './words.ts';

const before = 16;
const after = 32;

/** Of two texts that differ, the first words that do, each with a little of what stands before; quoted, fit for a message. */
export function whereTheyPart(a: string, b: string): [string, string] {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const start = wordStart(a, Math.max(0, wordStart(a, same) - before));
  return [piece(a, start, same), piece(b, start, same)];
}

// Both texts are the same up to here, so one of them tells.
function wordStart(text: string, from: number): number {
  const blank = text.lastIndexOf(' ', Math.max(0, from - 1));
  return from === 0 || from - blank > before ? from : blank + 1;
}

function piece(text: string, start: number, same: number): string {
  if (same >= text.length) return `${quoted(text, start, text.length)} and ends`;
  return quoted(text, start, Math.min(text.length, same + after));
}

function quoted(text: string, start: number, end: number): string {
  const cut = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  return shown(cut, before * 2 + after * 2);
}
