import { daysBetween } from '../model/deprecation.ts';
import type { Comment } from '../model/enforcement.ts';
import { counted } from '../model/words.ts';
import { mention } from '../report/mention.ts';
import type { RetiringFacts } from '../report/retiring-facts.ts';
import { markerLine } from './marker.ts';

/** What is said once more below an issue, because a day of its record is near. */
export interface Reminder {
  /** A line that tells it from every other reminder. */
  readonly marker: string;
  readonly said: string;
}

/** The reminder that a day asks for; of those that a missed run left out only the last one. */
export function reminderOf(facts: RetiringFacts): Reminder | undefined {
  const { remindDays, retiring, today } = facts;
  const next = nextDay(facts);
  if (next === undefined) return undefined;
  const left = daysBetween(today, next.day);
  const reached = remindDays.filter(days => days > 0 && left <= days);
  if (reached.length === 0) return undefined;
  const { owner } = retiring.record;
  const whom = owner === undefined ? '' : ` ${mention(owner.value)}`;
  return {
    marker: markerLine('reminded', `${retiring.key} ${next.what} ${next.day} ${Math.min(...reached)}`),
    said: `${counted(left, 'day')} left: ${words[next.what]} on ${next.day}.${whom}`,
  };
}

/** Reminders as one comment; undefined where there is none. */
export function together(reminders: readonly Reminder[]): Comment | undefined {
  const [first, ...more] = reminders;
  if (first === undefined) return undefined;
  if (more.length === 0) return { marker: first.marker, text: `${first.marker}\n${first.said}\n` };
  const marker = markerLine('reminded', reminders.map(each => each.marker).join(' '));
  return { marker, text: [marker, ...reminders.map(({ said }) => `- ${said}`), ''].join('\n') };
}

const words = {
  sunset: 'no new installs',
  remove: 'it is removed',
  rename: 'it has its new name',
} as const;

/** The next day on which users notice something. */
function nextDay({
  retiring: { end, record, timeline },
  today,
}: RetiringFacts): { readonly what: keyof typeof words; readonly day: string } | undefined {
  if (end !== undefined || record.kind === 'quarantine') return undefined;
  const days =
    record.kind === 'rename'
      ? ([['rename', timeline.remove]] as const)
      : ([
          ['sunset', timeline.sunset],
          ['remove', timeline.remove],
        ] as const);
  for (const [what, day] of days) if (day !== undefined && today < day) return { what, day };
  return undefined;
}
