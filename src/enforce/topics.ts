import type { Retiring } from '../model/retiring.ts';
import { code } from '../report/markdown.ts';
import { mention } from '../report/mention.ts';
import { nameInTitle } from '../report/name-in-title.ts';
import { retiringHeading, retiringText, retiringTitle } from '../report/retiring.ts';
import type { RetiringFacts } from '../report/retiring-facts.ts';
import { markerLine } from './marker.ts';
import { type Reminder, reminderOf } from './reminders.ts';

/** What one issue is about: a record, or all records of one owner. */
export interface Topic {
  /** For people: the key of the record, or the owner. */
  readonly name: string;
  readonly marker: string;
  readonly title: string;
  /** Without the marker. */
  readonly text: string;
  /** What is to be said once more below the issue. */
  readonly reminders: readonly Reminder[];
  /** Set once nothing is left to do: what is said then, and what tells this end from an earlier one. */
  readonly end?: { readonly said: string; readonly id: string; readonly isDone: boolean };
}

/** One topic for each record. */
export function recordTopics(all: readonly RetiringFacts[]): readonly Topic[] {
  return all.map(facts => {
    const { retiring } = facts;
    const { end, key } = retiring;
    const topic = {
      name: key,
      marker: markerLine('record', key),
      title: retiringTitle(retiring),
      text: retiringText(facts),
      reminders: [reminderOf(facts)].filter(one => one !== undefined),
    };
    if (end === undefined) return topic;
    return {
      ...topic,
      end: { said: endings[end.why](end.day), id: `${key} ${end.why} ${end.day}`, isDone: end.why === 'removed' },
    };
  });
}

const endings: Readonly<Record<NonNullable<Retiring['end']>['why'], (day: string) => string>> = {
  removed: day => `Its last day was before ${day}, and nothing is left of it here. All is done.`,
  withdrawn: day => `The record is withdrawn since ${day}: it stays.`,
  lifted: day => `The quarantine is lifted since ${day}.`,
};

/** One topic for each owner, with the records that are not over; records without an owner have one together. */
export function ownerTopics(all: readonly RetiringFacts[]): readonly Topic[] {
  const byOwner = Map.groupBy(all, ({ retiring }) => retiring.record.owner?.value ?? '');
  return [...byOwner].map(([owner, own]) => {
    const name = owner === '' ? 'no owner' : owner;
    const title =
      owner === ''
        ? 'Retiring plugins without an owner'
        : `Retiring plugins of ${nameInTitle(owner).replace(/^_/, '')}`;
    const going = own.filter(({ retiring }) => retiring.end === undefined);
    const [shownHere, left] = [going.slice(0, mostRecords), going.slice(mostRecords)];
    const sections = shownHere.map(facts => `${retiringHeading(facts.retiring)}\n\n${retiringText(facts)}`);
    const rest = left.length === 0 ? [] : [`And ${left.length} more: \`catalogc enforce --dry-run --issues record\``];
    const text = [
      owner === '' ? 'Nobody owns these records.' : `**Owner:** ${mention(owner)}`,
      ...sections,
      ...rest,
    ].join('\n\n');
    const reminders = going.flatMap(facts => namedReminder(facts) ?? []);
    const marker = markerLine('owner', owner === '' ? 'none' : owner);
    const topic = { name, marker, title, text, reminders };
    if (going.length > 0) return topic;
    const days = own.flatMap(({ retiring }) => retiring.end?.day ?? []).sort();
    return { ...topic, end: { said: 'All records are over.', id: `${name} over ${days.at(-1) ?? ''}`, isDone: true } };
  });
}

/** Where several records share an issue, each reminder says which one it is about. */
function namedReminder(facts: RetiringFacts): Reminder | undefined {
  const reminder = reminderOf(facts);
  const { component, plugin } = facts.retiring.record;
  const name = [plugin, component].flatMap(part => (part === undefined ? [] : code(part.value, 100))).join(' ');
  return reminder && { ...reminder, said: `${name}: ${reminder.said}` };
}

// A text of an issue holds 65,536 characters.
const mostRecords = 7;
