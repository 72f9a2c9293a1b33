import { addDays, type Deprecation, daysBetween, type State } from './deprecation.ts';
import type { Policy } from './policy.ts';

/** What decides how much notice people get: the policy, and the day on which a release first carried the record. */
export interface Notice {
  readonly noticeDays: number;
  readonly graceDays: number;
  /** UTC day of the first release whose ledger holds the record; unknown while nothing was published. */
  readonly firstPublished?: string;
}

/** The days on which a record takes effect. */
export interface Timeline {
  /** First day of the marked phase. */
  readonly deprecated?: string;
  /** First day without new installs: never earlier than the notice allows, counted from the first publication. */
  readonly sunset?: string;
  /** First day without the plugin. */
  readonly remove?: string;
  /** Days by which the sunset moved, because the record was published too late for its own date. */
  readonly moved: number;
}

/** The dates of a `deprecate` record, as written or as published. */
export type Dates = Pick<Deprecation, 'announced' | 'deprecated' | 'sunset' | 'remove'>;

/** When a `deprecate` record takes effect, as dated and as notice allows. */
export function timelineOf(record: Dates, { noticeDays, graceDays, firstPublished }: Notice): Timeline {
  const { announced, sunset } = record;
  const deprecated = record.deprecated ?? announced;
  const marked = deprecated === undefined ? {} : { deprecated };
  if (sunset === undefined)
    return { ...marked, ...(record.remove !== undefined && { remove: record.remove }), moved: 0 };
  const told = latest(announced, firstPublished);
  const earliest = told === undefined ? sunset : addDays(told, noticeDays);
  const effective = latest(sunset, earliest) ?? sunset;
  const said = record.remove ?? addDays(sunset, graceDays);
  const grace = Math.min(graceDays, daysBetween(sunset, said));
  const remove = latest(said, addDays(effective, grace)) ?? said;
  return { ...marked, sunset: effective, remove, moved: daysBetween(sunset, effective) };
}

/** Where a plugin stands on a UTC day by one record: the record, the ledger and the day decide, and nothing else. */
export function stateOn(record: Deprecation | undefined, day: string, notice: Notice): State {
  if (record === undefined || record.component !== undefined) return 'active';
  const reached = (date: string | undefined): boolean => date !== undefined && day >= date;
  switch (record.kind) {
    case 'yank':
      return 'active';
    case 'quarantine':
      return reached(record.effective) && !reached(record.lifted) ? 'quarantined' : 'active';
    case 'rename':
      if (reached(record.withdrawn)) return 'active';
      return reached(record.effective) ? 'removed' : 'announced';
    case 'deprecate': {
      if (reached(record.withdrawn)) return 'active';
      const { deprecated, remove, sunset } = timelineOf(record, notice);
      if (reached(remove)) return 'removed';
      if (reached(sunset)) return 'sunset';
      return reached(deprecated) ? 'deprecated' : 'announced';
    }
  }
}

/** Days are text that sorts. */
function latest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

/** What a policy says of notice, every default filled in. */
export function noticeOf({ value }: Pick<Policy, 'value'>, firstPublished?: string): Notice {
  const said = (value.deprecation ?? {}) as Readonly<Record<string, unknown>>;
  const days = (key: string) => (typeof said[key] === 'number' && Number.isFinite(said[key]) ? said[key] : 90);
  return {
    ...{ noticeDays: days('noticeDays'), graceDays: days('graceDays') },
    ...(firstPublished !== undefined && { firstPublished }),
  };
}

/** The first of two, with what each of them asks for at most. */
export function longerOf(a: Notice, b: Notice): Notice {
  return {
    ...a,
    noticeDays: Math.max(a.noticeDays, b.noticeDays),
    graceDays: Math.max(a.graceDays, b.graceDays),
  };
}
