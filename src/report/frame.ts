import type { Level } from '../model/diagnostic.ts';
import type { Span } from '../model/report.ts';
import { type Style, say } from './style.ts';
import { type Cell, cellsOf } from './visible.ts';

const widest = 96; // columns of a source line that are shown
const narrowest = 24;

/** The line of source with carets under the fault; nothing where the line says nothing. */
export function frame(span: Span, level: Level, style: Style): string[] {
  const start = span.column - 1;
  if (span.text.trim() === '' || start > span.text.length) return [];
  const end = span.endLine > span.line ? span.text.trimEnd().length : span.endColumn - 1;
  const number = String(span.line).padStart(3);
  const room = (style.columns ?? Number.POSITIVE_INFINITY) - number.length - '   | ……'.length;
  const most = Math.max(narrowest, Math.min(widest, room));
  const view = windowed(cellsOf(span.text), start, Math.max(end, start + 1), most);
  const gutter = say(style, 'faint', `  ${number} |`);
  const below = say(style, 'faint', `  ${' '.repeat(number.length)} |`);
  return [
    `${gutter} ${view.print}`.trimEnd(),
    `${below} ${' '.repeat(view.before)}${say(style, level, '^'.repeat(view.carets))}`,
  ];
}

interface View {
  readonly print: string;
  /** Columns left of the carets. */
  readonly before: number;
  readonly carets: number;
}

function windowed(cells: readonly Cell[], start: number, end: number, most: number): View {
  const from = firstShown(cells, start, most);
  const shown: Cell[] = [];
  let used = 0;
  for (const cell of cells.slice(from)) {
    if (used + cell.width > most) break;
    shown.push(cell);
    used += cell.width;
  }
  const cut = from + shown.length < cells.length;
  const head = from > 0 ? '…' : '';
  const before = head.length + widthOf(shown.filter(cell => cell.at < start));
  const under = widthOf(shown.filter(cell => cell.at >= start && cell.at < end));
  return { print: head + printOf(shown) + (cut ? '…' : ''), before, carets: Math.max(1, under) };
}

/** Index of the first cell to show: the line's own start while the fault is near it, else a little before the fault. */
function firstShown(cells: readonly Cell[], start: number, most: number): number {
  let index = cells.findIndex(cell => cell.at >= start);
  if (index < 0) index = cells.length;
  if (widthOf(cells.slice(0, index)) < most * 0.6) return 0;
  let context = 0;
  while (index > 0 && context < most / 3) {
    index--;
    context += cells[index]?.width ?? 0;
  }
  return index;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function printOf(cells: readonly Cell[]): string {
  return cells.map(cell => cell.print).join('');
}
