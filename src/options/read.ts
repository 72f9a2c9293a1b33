import { isDay } from '../model/deprecation.ts';
import { Trouble } from '../model/trouble.ts';
import { didYouMean, inShell, oneOf, shown } from '../model/words.ts';
import type { Given, ReportFile } from './options.ts';
import { options } from './table.ts';
import { formats } from './values.ts';

/** A value as text, else its default; an empty one is Trouble. */
export function textOf(given: Given, name: string): string | undefined {
  const value = given[name] ?? options.find(option => option.name === name)?.default;
  if (value === undefined || typeof value !== 'string') return undefined;
  if (value === '') throw new Trouble('option/empty', `--${name} is empty`, `Give it a value, or leave --${name} out.`);
  return value;
}

/** A value that is one of some; another one is Trouble. */
export function choiceOf<T extends string>(given: Given, name: string, values: readonly T[]): T | undefined {
  const text = textOf(given, name);
  if (text === undefined) return undefined;
  const value = values.find(each => each === text);
  if (value !== undefined) return value;
  const near = didYouMean(text, values);
  const hint = near === undefined ? `Use ${oneOf(values)}.` : `Did you mean --${name} ${near}?`;
  throw new Trouble('option/value', `--${name} knows no ${shown(text)}`, hint);
}

/** The format and the file of a report. */
export function reportFile(text: string): ReportFile {
  const [, name = '', file = ''] = /^([^=]*)=?(.*)$/s.exec(text) ?? [];
  const format = formats.find(each => each === name);
  if (format !== undefined && file !== '') return { format, file };
  const near = didYouMean(name, formats) ?? 'sarif';
  const hint = `Name the format, then the file: --report ${near}=${inShell(file === '' ? 'report.txt' : file)}`;
  const fault = format === undefined ? `knows no format ${shown(name)}` : 'names no file';
  throw new Trouble('option/value', `--report ${fault}`, hint);
}

/** Ten years: what is good for longer expires never. */
export const mostDays = 3660;

/** A whole number; anything else is Trouble. */
export function wholeOf(name: string, text: string | undefined, most = Number.MAX_SAFE_INTEGER): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^[1-9]\d{0,15}$/.test(text) && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? 'from 1 on' : `from 1 to ${most}`;
  throw new Trouble('option/value', `--${name} ${shown(text)} is no whole number ${range}`, `Write: --${name} 30`);
}

/** The https address of a folder, ending in a slash. */
export function addressOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const hint = 'Write it like this: --base-url https://acme.github.io/plugins/';
  const plain = /^https:\/\/[\w.:-]+(?:\/[\w.~%/-]*)?$/.test(text) && URL.canParse(text);
  if (!plain) throw new Trouble('option/value', `--base-url ${shown(text)} is no https address of a folder`, hint);
  const { href } = new URL(text);
  return href.endsWith('/') ? href : `${href}/`;
}

/** A time in UTC to the second. */
export function timeOf(text: string | undefined): string | undefined {
  const plain = text === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text);
  if (text === undefined || (plain && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)))) return text;
  const hint = 'Write it in UTC to the second: --issued-at 2027-03-01T08:00:00Z';
  throw new Trouble('option/date', `--issued-at ${shown(text)} is no time`, hint);
}

/** A day that exists. */
export function dayOf(given: Given, name: string): string | undefined {
  const text = textOf(given, name);
  if (text === undefined || isDay(text)) return text;
  const hint = `Write it as YYYY-MM-DD: --${name} 2027-03-01`;
  throw new Trouble('option/date', `--${name} ${shown(text)} is not a day`, hint);
}

/** A number of days. */
export function daysOf(text = '180', name = 'days'): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new Trouble(
    'option/value',
    `--${name} ${shown(text)} is no number of days`,
    `Write a whole number: --${name} ${text === undefined ? 180 : 14}`,
  );
}

/** All values of an option that may be repeated. */
export function listOf(value: Given[string]): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' ? value : [];
}
