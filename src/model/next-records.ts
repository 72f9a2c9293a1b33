import { type Deprecation, recordKey } from './deprecation.ts';
import { isAnew } from './earlier.ts';
import type { PublishedRecord } from './ledger.ts';

/**
 * The records that are published once a release of this day is out: none is ever taken out. The first day stays, unless a
 * record holds again that was withdrawn, or announces something after a quarantine. Where nothing is known of what was
 * published, a record counts from the day it says it was announced.
 */
export function nextRecords(
  known: ReadonlyMap<string, PublishedRecord> | undefined,
  records: readonly Deprecation[],
  day: string,
): ReadonlyMap<string, PublishedRecord> {
  const next = new Map(known);
  const spoken = records.filter(({ kind }) => kind !== 'yank');
  for (const [key, own] of Map.groupBy(spoken, recordKey)) {
    const was = known?.get(key);
    const now = own.find(({ kind }) => kind === was?.kind) ?? own.find(({ kind }) => kind === 'quarantine') ?? own[0];
    if (now !== undefined) next.set(key, publishedAs(now, firstDay(was, now, known === undefined, day)));
  }
  return next;
}

function firstDay(was: PublishedRecord | undefined, now: Deprecation, isFirst: boolean, day: string): string {
  if (was === undefined) return isFirst && now.announced !== undefined && now.announced < day ? now.announced : day;
  const isNew = isAnew({ ...was, key: '' }, now) || (was.kind === 'quarantine' && now.kind !== 'quarantine');
  return isNew ? day : was.firstPublished;
}

function publishedAs(record: Deprecation, firstPublished: string): PublishedRecord {
  const { announced, deprecated, effective, history, kind, remove, sunset, withdrawn } = record;
  const days = Object.entries({ announced, deprecated, sunset, remove, effective, withdrawn });
  return {
    ...{ firstPublished, kind },
    ...Object.fromEntries(days.filter(([, value]) => value !== undefined)),
    history: history.map(({ place: _, ...move }) => move),
  };
}
