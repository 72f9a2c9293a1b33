import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** A line of a table: what, how it is, and who says so; a row without a label continues the one above. */
export interface Row {
  readonly label: string;
  readonly value: string;
  readonly from?: string;
}

/** Says that something is not there, and where below it stands what to do about that. */
export type Lack = (matter: string) => string;

/** Rows in columns; the last is not padded, and a wide cell pushes only what follows it. */
export function rowsText(rows: readonly Row[], style: Style): string {
  const label = Math.max(...rows.map(row => row.label.length));
  const value = Math.min(44, Math.max(...rows.map(row => (row.from === undefined ? 0 : visible(row.value).length))));
  return rows
    .map(row => {
      const from = row.from === undefined ? '' : `  ${say(style, 'faint', visible(row.from))}`;
      const cell = row.from === undefined ? visible(row.value) : visible(row.value).padEnd(value);
      return `  ${row.label.padEnd(label)}  ${cell}${from}`.trimEnd();
    })
    .join('\n');
}

/** Rows under one label; a single one where there is none, that says so. */
export function rowsUnder(label: string, rows: readonly Omit<Row, 'label'>[], none: string): readonly Row[] {
  if (rows.length === 0) return [{ label, value: none }];
  return rows.map((row, at) => ({ label: at === 0 ? label : '', ...row }));
}
