import type { Loss } from '../model/build.ts';
import type { CatalogSummary, Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { lossesOf, lossGroups } from './loss-groups.ts';
import { releasedText } from './released.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';
import { sortWritten } from './written.ts';

/** What a build made: per catalog and target the entries and what they could not carry, then the paths. */
export function builtText(report: Report, style: Style): string[] {
  if (!isBuild(report.command) || !report.passed) return [];
  const catalogs = report.catalogs.map(catalog => catalogText(catalog, report.losses, style));
  return [...catalogs, writtenText(report, style), releasedText(report, style)];
}

/** Did this command mean to build? */
export function isBuild(command: string): boolean {
  return command.split(' ')[0] === 'build';
}

/** Did it mean to compare only? */
export function isComparison(command: string): boolean {
  return command.split(' ').includes('--check');
}

function catalogText(catalog: CatalogSummary, losses: readonly Loss[], style: Style): string {
  const lines = [`${say(style, 'strong', visible(catalog.name))}  ${say(style, 'place', visible(catalog.file))}`];
  for (const target of catalog.targets) {
    const lost = lossesOf(losses, catalog.name, target);
    const emitted = catalog.emitted?.[target] ?? 0;
    lines.push(`  ${target.padEnd(8)} ${counted(emitted, 'entry', 'entries')}${lostText(lost)}`);
    lines.push(...lossLines(lost, style));
  }
  return lines.join('\n');
}

/** `, 1 left out, 2 values not carried`; empty when nothing is lost. */
export function lostText(losses: readonly Loss[]): string {
  const entries = losses.filter(loss => loss.entry).length;
  const fields = losses.filter(loss => !loss.entry && loss.what !== 'flat').length;
  const parts: string[] = [];
  if (entries > 0) parts.push(`${entries} left out`);
  if (fields > 0) parts.push(`${counted(fields, 'value')} not carried`);
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}

/** The same loss for many plugins is one line; all of them are in the JSON report and in the index. */
function lossLines(losses: readonly Loss[], style: Style): string[] {
  return lossGroups(losses).map(({ entry, what, because, names }) => {
    if (what === 'flat') return say(style, 'faint', `    ${visible(because)}`);
    const subject = entry ? 'left out' : visible(what);
    return say(style, 'faint', `    ${subject}${namesText(names, style)}: ${visible(because)}`);
  });
}

function namesText(names: readonly string[], { verbose }: Style): string {
  if (names.length === 0) return '';
  const some = verbose || names.length <= 3 ? names : names.slice(0, 3);
  const rest = names.length - some.length;
  const list = some.map(visible).join(', ');
  return ` (${list}${rest > 0 ? ` and ${rest} more` : ''})`;
}

function writtenText({ written, command }: Report, style: Style): string {
  if (written.length === 0) {
    return isComparison(command) ? 'Nothing was written: --check only compares.' : '';
  }
  const { committed, out, inside } = sortWritten(written);
  const lines: string[] = [];
  const line = (path: string, count = 0) =>
    `  ${say(style, 'place', visible(path))}${path.endsWith('/') ? `  ${counted(count, 'file')}` : ''}`;
  if (committed.length > 0) lines.push(`Wrote ${counted(committed.length, 'committed file')}:`);
  lines.push(...committed.map(path => line(path)));
  if (out !== undefined)
    lines.push(`Wrote ${counted(written.length - committed.length, 'file')} to ${visible(out === '' ? '.' : out)}:`);
  lines.push(...[...inside].map(([path, count]) => line(path, count)));
  return lines.join('\n');
}
