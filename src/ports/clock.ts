import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';

const lastSecond = 253_402_300_799; // 9999-12-31T23:59:59Z

/** Today as a UTC day: of `SOURCE_DATE_EPOCH` (whole seconds) when it is set, else of the clock; nothing else takes a day from the clock. */
export function today(env: Readonly<Record<string, string | undefined>>): string {
  return now(env).slice(0, 10);
}

/** This second in UTC (`2026-11-20T08:00:00Z`), taken like the day. */
export function now(env: Readonly<Record<string, string | undefined>>): string {
  const said = env.SOURCE_DATE_EPOCH ?? '';
  if (said === '') return secondOf(Date.now());
  if (/^\d{1,12}$/.test(said) && Number(said) <= lastSecond) return secondOf(Number(said) * 1000);
  const hint = 'Set it to whole seconds (git log -1 --format=%ct), unset it, or give --as-of.';
  throw new Trouble('date-unclear', `SOURCE_DATE_EPOCH is ${shown(said)}, which is no time in seconds`, hint);
}

/** Milliseconds now, to be held against the time stamps of files; nothing that is said or written depends on it. */
export function instant(): number {
  return Date.now();
}

function secondOf(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 19)}Z`;
}
