import { Trouble } from '../model/trouble.ts';
import type { Command, Format } from '../options.ts';

/** A command that gives no report prints for people or for machines; anything else is Trouble. */
export function demandPlain(command: Command, format: Format): void {
  if (format === 'human' || format === 'json') return;
  const message = `${command} has no report to print as ${format}`;
  throw new Trouble('format-elsewhere', message, 'Leave --format out, or write: --format json');
}

/** What only one command prints is Trouble with others. */
export function demandOwn(command: Command, format: Format): void {
  if ((format === 'ics' && command !== 'calendar') || (isDrawing(format) && command !== 'graph'))
    throw notReport(format);
}

/** A report is no calendar, and no drawing. */
export function notReport(format: Format): Trouble {
  const owner = isDrawing(format) ? 'graph' : 'calendar';
  const message = `A report cannot be printed as ${format}`;
  return new Trouble('format-elsewhere', message, `Write: catalogc ${owner} --format ${format}`);
}

function isDrawing(format: Format): boolean {
  return format === 'mermaid' || format === 'svg';
}
