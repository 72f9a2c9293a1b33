import type { Step } from '../model/enforcement.ts';
import type { Issue } from '../model/tracking.ts';
import { markerIn, markerLine, over } from './marker.ts';
import { together } from './reminders.ts';
import type { Topic } from './topics.ts';

/** What keeps exactly one issue for each topic that is not over, up to date, and closes all others of ours. */
export function issueSteps(
  topics: readonly Topic[],
  issues: readonly Issue[],
): { steps: readonly Step[]; notes: readonly string[] } {
  const byMarker = Map.groupBy(
    issues.toSorted((a, b) => a.number - b.number),
    ({ body }) => markerIn(body) ?? '',
  );
  const told = topics.map(topic => stepsFor(topic, byMarker.get(topic.marker) ?? []));
  const known = new Set(['', ...topics.map(({ marker }) => marker)]);
  const strays = [...byMarker].flatMap(([marker, own]) =>
    known.has(marker) ? [] : own.filter(({ isOpen }) => isOpen),
  );
  return {
    steps: [...told.flatMap(({ steps }) => steps), ...strays.map(closeStray)],
    notes: told.flatMap(({ notes }) => notes),
  };
}

function stepsFor(topic: Topic, own: readonly Issue[]): { steps: readonly Step[]; notes: readonly string[] } {
  const kept = own.find(({ isOpen }) => isOpen) ?? own[0];
  const copies = own.filter(issue => issue.isOpen && issue !== kept);
  const duplicates = copies.map(issue => closeDuplicate(topic, issue, kept?.number ?? 0));
  if (topic.end !== undefined)
    return { steps: [...(kept?.isOpen ? [closing(topic, kept, topic.end)] : []), ...duplicates], notes: [] };
  const { marker, name, reminders, text, title } = topic;
  const body = [marker, ...reminders.map(each => each.marker), text, ''].join('\n');
  if (kept === undefined) return { steps: [{ kind: 'open-issue', name, marker, title, body }], notes: [] };
  const reopens = !kept.isOpen;
  if (reopens && !commentsIn(kept.body).includes(over))
    return { steps: duplicates, notes: [`Issue ${kept.number} was closed by hand: it is left alone.`] };
  const isNews = reopens || !isSame(kept.body, body) || kept.title !== title;
  const unsaid = reminders.filter(each => !commentsIn(kept.body).includes(each.marker));
  const comment = together(unsaid);
  const step = {
    kind: 'update-issue' as const,
    name,
    number: kept.number,
    title,
    body,
    reopens,
    ...(comment && { comment }),
  };
  return { steps: [...(isNews ? [step] : []), ...duplicates], notes: [] };
}

function closing({ marker, name, text }: Topic, { number }: Issue, end: NonNullable<Topic['end']>): Step {
  const line = markerLine('closed', end.id);
  const comment = { marker: line, text: `${line}\n${end.said}\n` };
  const body = `${marker}\n${over}\n${text}\n`;
  return { kind: 'close-issue', name, number, body, comment, reason: end.isDone ? 'completed' : 'not_planned' };
}

function closeDuplicate({ marker, name }: Topic, { number }: Issue, kept: number): Step {
  const body = `${marker}\n${over}\nThe same as #${kept}.\n`;
  return { kind: 'close-issue', name, number, body, reason: 'duplicate' };
}

/** One whose record nobody has any more, or that another way of telling has replaced. */
function closeStray({ body, number }: Issue): Step {
  const line = markerLine('closed', `stray ${number}`);
  const comment = {
    marker: line,
    text: `${line}\nThis is not kept here any more: the record is gone, or told about elsewhere.\n`,
  };
  const [first = '', ...rest] = body.split('\n');
  return {
    kind: 'close-issue',
    name: `issue ${number}`,
    number,
    body: [first, over, ...rest].join('\n'),
    comment,
    reason: 'not_planned',
  };
}

/** The lines that begin a text of ours, before what people read. */
function commentsIn(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex(line => !/^<!-- .* -->$/.test(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** A forge may give back other line ends, and none at the end. */
function isSame(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}
