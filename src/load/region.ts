import { recordOf, type Values } from './values.ts';

/** A text with the offsets at which its lines begin. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** A text cut into lines. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return { text, starts };
}

/** The offsets `[start, end)` of a SARIF region; undefined where the text has no such place. Columns count code units, or code points. */
export function spanOfRegion(
  lines: Lines,
  region: unknown,
  columnKind: unknown,
): readonly [start: number, end: number] | undefined {
  const said = recordOf(region);
  const byPoints = columnKind === 'unicodeCodePoints';
  if (said.startLine === undefined) return byPoints ? undefined : spanOfCharacters(lines, said);
  const start = offsetAt(lines, said.startLine, said.startColumn ?? 1, byPoints);
  if (start === undefined) return undefined;
  const endLine = said.endLine ?? said.startLine;
  const end = offsetAt(lines, endLine, said.endColumn ?? Number.MAX_SAFE_INTEGER, byPoints);
  return [start, Math.max(start, end ?? endOf(lines, lines.starts.length - 1))];
}

function spanOfCharacters({ text }: Lines, { charOffset, charLength = 0 }: Values) {
  if (!isCount(charOffset, 0) || charOffset > text.length) return undefined;
  const length = isCount(charLength, 0) ? charLength : 0;
  return [charOffset, Math.min(text.length, charOffset + length)] as const;
}

// Nobody reads further, and each result would have it counted anew.
const longestLine = 4000;

/** Where a one-based line and column lie; a column behind the line is its end. */
function offsetAt(lines: Lines, line: unknown, column: unknown, byPoints: boolean): number | undefined {
  if (!isCount(line, 1) || !isCount(column, 1) || line > lines.starts.length) return undefined;
  const begin = lines.starts[line - 1] as number;
  const end = endOf(lines, line - 1);
  if (!byPoints || column - 1 >= end - begin) return Math.min(end, begin + column - 1);
  if (end - begin > longestLine) return undefined;
  const points = [...lines.text.slice(begin, end)].slice(0, column - 1);
  return begin + points.join('').length;
}

function endOf({ text, starts }: Lines, line: number): number {
  const next = starts[line + 1];
  const end = next === undefined ? text.length : next - 1;
  return text[end - 1] === '\r' && end > (starts[line] as number) ? end - 1 : end;
}

function isCount(value: unknown, least: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least;
}
