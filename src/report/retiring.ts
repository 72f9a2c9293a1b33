import type { Retiring } from '../model/retiring.ts';
import { counted } from '../model/words.ts';
import { phasesOf } from './client-phases.ts';
import { code, prose, row } from './markdown.ts';
import { mention } from './mention.ts';
import { nameInTitle } from './name-in-title.ts';
import type { RetiringFacts } from './retiring-facts.ts';
import { todoList } from './retiring-todo.ts';

/** The title of the issue about a record. */
export function retiringTitle({ record: { component, kind, plugin, replacement } }: Retiring): string {
  const name = nameInTitle(plugin.value);
  if (component !== undefined) return `Retire ${nameInTitle(component.value)} of ${name}`;
  if (kind === 'rename') return `Rename ${name} to ${nameInTitle(replacement?.value ?? '')}`;
  return kind === 'quarantine' ? `Quarantine ${name}` : `Retire ${name}`;
}

/** What stands above the text about a record where several are told together. */
export function retiringHeading({ record: { component, plugin } }: Retiring): string {
  const part = component === undefined ? '' : `${code(component.value, 100)} of `;
  return `## ${part}${code(plugin.value, 100)}`;
}

/** The text about a record as Markdown of at most some 8,000 characters: who, why, when, what users see and what is left to do. */
export function retiringText(facts: RetiringFacts): string {
  const { record } = facts.retiring;
  const file = `The dates are those of ${code(record.file, 200)}. This text is kept up to date: what is written here by hand is lost.`;
  return [aboutText(facts), daysTable(facts), clientTable(facts), todoList(facts), file]
    .filter(part => part !== '')
    .join('\n\n');
}

const verbs = { deprecate: 'is being retired', rename: 'gets a new name', quarantine: 'is in quarantine', yank: '' };

function aboutText({ retiring: { end, record } }: RetiringFacts): string {
  const { advisory, because, component, elsewhere, kind, message, migration, owner, plugin, replacement } = record;
  const name = code(plugin.value, 100);
  const subject = component === undefined ? name : `${code(component.value, 100)} of ${name}`;
  const why = [because?.value, message?.value].filter(text => text !== undefined).map(text => prose(text, 1000));
  const place = elsewhere === undefined ? '' : ` of ${code(elsewhere, 100)}`;
  const lines = [
    `${subject} ${verbs[kind]}.`,
    ...(owner === undefined ? [] : [`**Owner:** ${mention(owner.value)}`]),
    ...(why.length === 0 ? [] : [`**Why:** ${why.join('; ')}`]),
    ...(advisory === undefined ? [] : [`**Advisory:** ${code(advisory.value, 300)}`]),
    ...(replacement === undefined ? [] : [`**Use instead:** ${code(replacement.value, 100)}${place}`]),
    ...(migration === undefined ? [] : [`**How to move:** ${code(migration.value, 300)}`]),
    ...(end === undefined ? [] : [`**Over:** ${ends[end.why]} on ${end.day}.`]),
  ];
  return lines.join('  \n');
}

const ends = { withdrawn: 'withdrawn', lifted: 'lifted', removed: 'nothing is left of it, and its last day came' };

function daysTable({ retiring, today }: RetiringFacts): string {
  const { record, timeline } = retiring;
  const days: readonly (readonly [string | undefined, string])[] = [
    [record.announced, 'announced'],
    [record.kind === 'deprecate' ? timeline.deprecated : undefined, 'marked as deprecated'],
    [timeline.sunset, 'sunset: no new installs'],
    [record.kind === 'deprecate' ? timeline.remove : undefined, 'removed'],
    [record.effective, record.kind === 'rename' ? 'the new name holds' : 'in quarantine'],
    [record.lifted, 'lifted'],
    [record.withdrawn, 'withdrawn'],
  ];
  const rows = days.flatMap(([day, what]) => (day === undefined ? [] : [row([today >= day ? '✓' : '', day, what])]));
  const moved =
    timeline.moved === 0
      ? ''
      : `\n\nThe sunset is ${counted(timeline.moved, 'day')} later than dated: notice counts from the first publication.`;
  return `${['| | First day (UTC) | What |', '|---|---|---|', ...rows].join('\n')}${moved}`;
}

function clientTable({ clients, policy, retiring: { record } }: RetiringFacts): string {
  if (clients.length === 0 || record.component !== undefined) return '';
  const phases = phasesOf(record, clients, policy);
  const short = record.kind !== 'deprecate';
  const head = short ? ['Client', 'What users see'] : ['Client', 'Deprecated', 'Sunset', 'Removed'];
  const rows = phases.map(({ client, marked, removed, sunset }) =>
    row(short ? [client, prose(removed)] : [client, ...[marked, sunset, removed].map(text => prose(text))]),
  );
  return ['### What users see', '', row(head), row(head.map(() => '---')), ...rows].join('\n');
}
