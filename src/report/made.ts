import type { CatalogSummary, Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { lostText } from './built.ts';
import type { Section } from './fitted.ts';
import { type LossGroup, lossesOf, lossGroups } from './loss-groups.ts';
import { code, prose, row } from './markdown.ts';
import { sortWritten } from './written.ts';

/** What each catalog is for each of its targets, and what that target cannot carry. */
export function catalogSection({ catalogs, losses }: Report): Section {
  const rows = catalogs.flatMap(catalog => catalog.targets.map(target => targetRow(catalog, target, losses)));
  return { title: 'Catalogs', head: tableHead(['Catalog', 'For', 'Entries', 'Not carried']), rows, noun: 'target' };
}

/** What a build wrote, folders counted; empty where nothing was. */
export function writtenSection({ written }: Report): Section {
  const { committed, out = '', inside } = sortWritten(written);
  const folder = out === '' ? '' : `${out}/`;
  const rows = [
    ...committed.map(path => `- ${code(path)}`),
    ...[...inside].map(
      ([path, count]) => `- ${code(`${folder}${path}`)}${path.endsWith('/') ? `, ${counted(count, 'file')}` : ''}`,
    ),
  ];
  return { title: `Written: ${counted(written.length, 'file')}`, head: [], rows, noun: 'path' };
}

/** The first two lines of a table. */
export function tableHead(titles: readonly string[]): readonly string[] {
  return [row(titles), `|${'---|'.repeat(titles.length)}`];
}

function targetRow(
  { name, emitted }: CatalogSummary,
  target: CatalogSummary['targets'][number],
  losses: Report['losses'],
): string {
  const lost = lossesOf(losses, name, target);
  const count = emitted?.[target];
  const size = count === undefined ? 'not compiled' : counted(count, 'entry', 'entries');
  const groups = lossGroups(lost);
  const told = groups.slice(0, mostGroups).map(groupText);
  if (groups.length > told.length) told.push(`and ${groups.length - told.length} more`);
  return row([code(name, 100), prose(target), `${size}${lostText(lost)}`, told.join('; ')]);
}

// A row that is too long for the report would be left out as a whole.
const mostGroups = 12;

function groupText({ entry, what, because, names }: LossGroup): string {
  const subject = what === 'flat' ? '' : `${entry ? 'left out' : prose(what, 100)}${namesText(names)}: `;
  return `${subject}${prose(because, 300)}`;
}

function namesText(names: readonly string[]): string {
  if (names.length === 0) return '';
  const rest = names.length - 3;
  return ` (${names
    .slice(0, 3)
    .map(name => code(name))
    .join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
