import type { Step } from '../model/progress.ts';
import { cellsOf } from './visible.ts';

/** A step as one line that fits into so many columns, and how many of them it takes; without a limit all of it. */
export function progressLine(
  { done, of, what }: Step,
  columns = Number.POSITIVE_INFINITY,
): { readonly text: string; readonly width: number } {
  const count = done === undefined || of === undefined ? '' : ` (${done} of ${of})`;
  const whole = fitted(`${what}${count}`, columns);
  if (count === '' || !whole.isCut) return whole;
  const most = columns - count.length;
  // How far it is matters more than the end of a long name; a terminal may be too narrow for both.
  if (most < 8) return fitted(what, columns);
  const { text, width } = fitted(what, most);
  return { text: `${text}${count}`, width: width + count.length };
}

function fitted(line: string, columns: number) {
  const cells = cellsOf(line, 1);
  const full = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (full <= columns) return { text: cells.map(({ print }) => print).join(''), width: full, isCut: false };
  const kept: string[] = [];
  let width = 0;
  for (const cell of cells) {
    if (width + cell.width > columns - 1) break;
    kept.push(cell.print);
    width += cell.width;
  }
  return columns < 1
    ? { text: '', width: 0, isCut: true }
    : { text: `${kept.join('')}…`, width: width + 1, isCut: true };
}
