import type { ChangeRow, PluginChange, Report } from '../model/report.ts';
import type { Section } from './fitted.ts';
import { tableHead } from './made.ts';
import { code, prose, row } from './markdown.ts';

/** What people who have a plugin agree to with its next version; plugins that ask for nothing more are left out. */
export function gainSection({ changes = [] }: Report): Section {
  const rows = changes.filter(({ gains }) => gains.length > 0).map(gainRow);
  return { title: 'What plugins ask for now', head: [], rows, noun: 'plugin' };
}

/** Each plugin that is not as before: its versions, how much the version has to rise, and why. */
export function changeSection({ changes = [] }: Report): Section {
  const head = tableHead(['Plugin', 'Version', 'Needs', 'Since', 'What changes']);
  return { title: 'Changed plugins', head, rows: changes.map(changeRow), noun: 'plugin' };
}

function gainRow({ name, gains }: PluginChange): string {
  const lines = few(gains.map(gain => prose(gain, 300))).map(line => `  - ${line}`);
  return [`- ${code(name, 100)}: After this update the plugin will additionally:`, ...lines].join('\n');
}

function changeRow({ name, kind, from, to, required, next, since, rows }: PluginChange): string {
  const needs = required === 'none' ? '' : `${required}${next === undefined ? '' : `, ${prose(next, 60)}`}`;
  const what = few(rows.map(rowText)).join('; ');
  const told = kind === 'changed' ? what : [kind, what].filter(text => text !== '').join('; ');
  return row([code(name, 100), fromTo(from, to), needs, since === undefined ? '' : prose(since, 100), told]);
}

function rowText({ id, subject, from, to, level }: ChangeRow): string {
  const asks = level === 'none' ? '' : ` (${level})`;
  const values = fromTo(from, to);
  return `${prose(id, 100)} ${code(subject, 100)}${values === '' ? '' : ` ${values}`}${asks}`;
}

function fromTo(from: string | undefined, to: string | undefined): string {
  const [was, is] = [from, to].map(text => (text === undefined ? undefined : code(text, 60)));
  if (was === undefined && is === undefined) return '';
  return was === is ? `${is}` : `${was ?? 'none'} -> ${is ?? 'none'}`;
}

// A row that is too long for the report would be left out as a whole.
const most = 12;

function few(texts: readonly string[]): readonly string[] {
  return texts.length <= most ? texts : [...texts.slice(0, most), `and ${texts.length - most} more`];
}
