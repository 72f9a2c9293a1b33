import type { CatalogFeed, Leaving } from '../model/feed.ts';
import { code, prose, row } from '../report/markdown.ts';

const heads = ['Plugin', 'State', 'Deprecated', 'No new installs', 'Removed', 'Use instead', 'Why', 'Owner'];

/** What goes, and what is gone, as a page for people; every text of theirs is neutralised. */
export function pageOf({ leaving, title }: CatalogFeed): string {
  const lines = [
    `# Deprecations in ${prose(title)}`,
    '',
    'Days are UTC. On a day what it says has happened.',
    '',
    row(heads),
    row(heads.map(() => '---')),
    ...leaving.map(rowOf),
  ];
  return `${[...lines, ...leaving.flatMap(sectionOf)].join('\n')}\n`;
}

function rowOf({ name, record, state, timeline }: Leaving): string {
  const { because, effective, kind, lifted, owner } = record;
  const [gone, back] = [
    kind === 'deprecate' ? timeline.remove : effective,
    lifted === undefined ? '' : `, until ${lifted}`,
  ];
  return row([
    code(name),
    kind === 'rename' && state === 'removed' ? 'renamed' : state,
    timeline.deprecated ?? '-',
    kind === 'quarantine' ? `${effective ?? '-'}${back}` : (timeline.sunset ?? effective ?? '-'),
    kind === 'quarantine' ? '-' : (gone ?? '-'),
    insteadOf(record),
    prose(because?.value ?? (kind === 'deprecate' ? '-' : kind)),
    owner === undefined ? '-' : code(owner.value),
  ]);
}

function insteadOf({ elsewhere, replacement }: Leaving['record']): string {
  if (replacement === undefined) return '-';
  return code(elsewhere === undefined ? replacement.value : `${replacement.value}@${elsewhere}`);
}

/** What does not fit into a row. */
function sectionOf({ limitations, name, record, timeline }: Leaving): readonly string[] {
  const { advisory, history, message, migration, withdrawnReason } = record;
  const said = (label: string, text: string | undefined) => (text === undefined ? [] : [`- ${label}: ${prose(text)}`]);
  const items = [
    ...said('Message', message?.value),
    ...(migration === undefined ? [] : [`- Guide: ${code(migration.value)}`]),
    ...(advisory === undefined ? [] : [`- Advisory: ${code(advisory.value)}`]),
    ...history.flatMap(({ field, from, reason, to }) =>
      from === undefined || to === undefined
        ? []
        : [`- ${prose(field)} was ${from}, and is ${to}: ${prose(reason ?? '')}`],
    ),
    ...(timeline.moved === 0 ? [] : [`- The day moved by ${timeline.moved}, because it was published late.`]),
    ...said('It stays', withdrawnReason?.value),
    ...limitations.map(each => `- ${each}`),
  ];
  return items.length === 0 ? [] : ['', `## ${code(name)}`, '', ...items];
}
