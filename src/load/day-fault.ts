import { isDay } from '../model/deprecation.ts';
import type { Fault } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import { shown } from '../model/words.ts';

/** What is wrong with a text in the form of a day that no calendar has; a schema knows the form, and tells of any other. */
export function dayFault(
  key: string,
  said: unknown,
  place: Place,
): (Omit<Fault, 'kind'> & { kind: 'schema' }) | undefined {
  if (typeof said !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(said) || isDay(said)) return undefined;
  const message = `${key} is ${shown(said)}, a day that no calendar has`;
  return { kind: 'schema', place, message, hint: 'Write a day that exists, as YYYY-MM-DD.' };
}
