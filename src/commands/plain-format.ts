import { Trouble } from '../model/trouble.ts';
import type { Command, Format } from '../options.ts';

/** A command that gives no report prints for people or for machines; anything else is Trouble. */
export function demandPlain(command: Command, format: Format): void {
  if (format === 'human' || format === 'json') return;
  const message = `${command} has no report to print as ${format}`;
  throw new Trouble('format-elsewhere', message, 'Leave --format out, or write: --format json');
}

/** A report is no calendar. */
export function noCalendar(): Trouble {
  return new Trouble('format-elsewhere', 'A report cannot be printed as ics', 'Write: catalogc calendar --format ics');
}
