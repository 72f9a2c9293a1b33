import type { CatalogSummary, Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { lostText } from './built.ts';
import type { Section } from './fitted.ts';
import { lossesOf, lossGroups } from './loss-groups.ts';
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
  const told = lossGroups(lost).map(({ entry, what, because, names }) => {
    const subject = what === 'flat' ? '' : `${entry ? 'left out' : prose(what)}${namesText(names)}: `;
    return `${subject}${prose(because)}`;
  });
  return row([code(name), prose(target), `${size}${lostText(lost)}`, told.join('; ')]);
}

function namesText(names: readonly string[]): string {
  if (names.length === 0) return '';
  const rest = names.length - 3;
  return ` (${names
    .slice(0, 3)
    .map(name => code(name))
    .join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
