import type { Change } from './change.ts';
import { addDays, type Deprecation, recordKey } from './deprecation.ts';
import type { PublishedRecord } from './ledger.ts';
import type { Place } from './place.ts';

/** A record as people know it: from the newest release or, where nobody knows what was released, from the base. */
export interface Earlier extends Omit<PublishedRecord, 'firstPublished'> {
  readonly key: string;
  /** UTC day of its publication, where a release carries it. */
  readonly firstPublished?: string;
  /** Where the base says it, if it does. */
  readonly place?: Place;
}

/** A record that people know, and what has become of it. */
export interface Continued {
  readonly earlier: Earlier;
  /** The same record now, or the quarantine that took its place; undefined where there is none. */
  readonly record?: Deprecation;
}

/** A date of a record that is another one now. */
export interface Move {
  readonly field: 'announced' | 'deprecated' | 'sunset' | 'remove' | 'effective';
  readonly from: string;
  readonly to: string;
}

/** Is anything known of what was there before: a ledger, or a base? */
export function isComparing({ base, published }: Change): boolean {
  return base !== undefined || published !== undefined;
}

/** Every record that people know, beside what stands there now. A ledger that does not have a record proves it unpublished. */
export function continuedIn(change: Change): readonly Continued[] {
  const now = Map.groupBy(change.head.deprecations, recordKey);
  return earlierIn(change).map(earlier => {
    const own = now.get(earlier.key) ?? [];
    const record = own.find(({ kind }) => kind === earlier.kind) ?? own.find(({ kind }) => kind === 'quarantine');
    return { earlier, ...(record && { record }) };
  });
}

/** What people know of each record; one that is not among them was not published. */
export function earlierByRecord(change: Change): ReadonlyMap<Deprecation, Earlier> {
  return new Map(continuedIn(change).flatMap(({ earlier, record }) => (record ? [[record, earlier] as const] : [])));
}

function earlierIn({ base, published }: Change): Earlier[] {
  const before = new Map<string, Deprecation>();
  for (const record of base?.deprecations ?? []) {
    const key = recordKey(record);
    if (record.kind !== 'yank' && !before.has(key)) before.set(key, record);
  }
  if (published === undefined) return [...before].map(([key, record]) => ({ ...record, key }));
  return [...published].map(([key, record]) => {
    const place = before.get(key)?.place;
    return { ...record, key, ...(place && { place }) };
  });
}

/** Does a record hold again that was withdrawn, or for longer? Then it is a new announcement, and people need notice again. */
export function isAnew({ withdrawn: was }: Earlier, { withdrawn }: Deprecation): boolean {
  return was !== undefined && (withdrawn === undefined || withdrawn > was);
}

/** The dates that differ from those people know; one that neither says follows from the others. */
export function movesOf(earlier: Earlier, record: Deprecation, graceDays: number): readonly Move[] {
  const [was, now] = [datesOf(earlier, graceDays), datesOf(record, graceDays)];
  return (['announced', 'deprecated', 'sunset', 'remove', 'effective'] as const).flatMap(field => {
    const [from, to] = [was[field], now[field]];
    if (from === undefined || to === undefined || from === to) return [];
    return earlier[field] === undefined && record[field] === undefined ? [] : [{ field, from, to }];
  });
}

type Dated = Pick<Deprecation, Move['field']>;

function datesOf(dated: Dated, graceDays: number): Dated {
  const deprecated = dated.deprecated ?? dated.announced;
  const remove = dated.remove ?? (dated.sunset === undefined ? undefined : addDays(dated.sunset, graceDays));
  return { ...dated, ...(deprecated !== undefined && { deprecated }), ...(remove !== undefined && { remove }) };
}
