import type { Edit } from '../model/edit.ts';

/** Text that is to stand in place of `[start, end)`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The ways to write an edit into a text, the finest first; `means` is the edit in terms of values. Or why there is none. */
export type Plan = { readonly changes: readonly Change[]; readonly means: Edit } | { readonly because: string };

/** How texts of one format are edited. */
export interface Editor {
  /** The values a text holds, one for each document; undefined where it holds none that can be read. */
  read(text: string): readonly unknown[] | undefined;
  plan(edit: Edit): Plan;
}

/** Would one of two changes touch what the other writes? */
export function overlap(a: Change, b: Change): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A text with changes made that do not overlap; insertions at one place keep their order. */
export function withChanges(text: string, changes: readonly Change[]): string {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, insert } of sorted) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}

/** The line end of a text: that of its first line. */
export function lineEndOf(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of an offset ends, before its line end. */
export function lineStop(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}
