import { addDays, daysBetween } from '../../model/deprecation.ts';
import { Trouble } from '../../model/trouble.ts';
import { counted } from '../../model/words.ts';

/** Throws where one of two named days has to come first, and does not. */
export function demandOrder(
  first: readonly [name: string, day: string],
  second: readonly [name: string, day: string],
): void {
  const [one, day] = first;
  const [other, later] = second;
  if (day <= later) return;
  const message = `${other} ${later} is before ${one} ${day}`;
  throw new Trouble('dates-order', message, `Choose a later day: --${other} ${day}`);
}

/** Throws where a day that something is to begin on is over. */
export function demandAhead(option: string, day: string, today: string): void {
  if (day >= today) return;
  const message = `--${option} ${day} is over, and nothing can begin before today, ${today}`;
  throw new Trouble('date-over', message, `Begin today: --${option} ${today}`);
}

/** Throws where people would get less notice than the policy wants. */
export function demandNotice(sunset: string, since: string, noticeDays: number): void {
  const earliest = addDays(since, noticeDays);
  if (sunset >= earliest) return;
  const got = Math.max(0, daysBetween(since, sunset));
  const message = `A sunset on ${sunset} gives ${counted(got, 'day')} of notice from ${since}, and ${noticeDays} are needed`;
  throw new Trouble('notice-too-short', message, `The earliest day is: --sunset ${earliest}`);
}

/** The later of two days: days are text that sorts. */
export function laterDay(a: string, b: string): string {
  const [, later = a] = [a, b].sort();
  return later;
}
