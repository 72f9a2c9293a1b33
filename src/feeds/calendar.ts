import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Turn } from '../model/turns.ts';
import { headlineOf } from '../report/headline.ts';
import { visible } from '../report/visible.ts';
import { idOf } from './identity.ts';
import { detailsOf, instantOf, revisedOn } from './words.ts';

/** What a calendar is made of. */
export interface CalendarOf {
  readonly title: string;
  readonly home: string;
  readonly catalog: string;
  readonly today: string;
  readonly turns: readonly Turn[];
}

/** Days as an iCalendar file: whole UTC days, ids that stay when a day moves, and no clock. */
export function calendarOf({ catalog, home, title, today, turns }: CalendarOf): string {
  // The package escapes texts of events, but not this one.
  const calendar = ical({
    name: visible(title).replaceAll(/[\\;,]/g, sign => `\\${sign}`),
    prodId: { company: 'catalogc', product: 'catalogc', language: 'EN' },
  });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const turn of turns) {
    calendar.createEvent({
      id: `${idOf(home, catalog, turn)}@catalogc`,
      start: instantOf(turn.day),
      end: instantOf(turn.day, 1),
      allDay: true,
      stamp: instantOf(revisedOn(turn, today)),
      sequence: turn.record?.history.length ?? 0,
      summary: headlineOf(turn),
      description: detailsOf(turn).join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
