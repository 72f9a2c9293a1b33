import type { Place, Said } from './place.ts';

/** Where a plugin stands on a day. */
export type State = 'active' | 'announced' | 'deprecated' | 'sunset' | 'removed' | 'quarantined';

export const states: readonly State[] = ['active', 'announced', 'deprecated', 'sunset', 'removed', 'quarantined'];

/** A dated record from `policies/deprecations/`. Dates are UTC days, `YYYY-MM-DD`: on the date, it has happened. */
export interface Deprecation {
  readonly plugin: Said<string>;
  readonly place: Place;
  readonly kind: 'deprecate' | 'rename' | 'yank' | 'quarantine';
  readonly announced?: string;
  readonly deprecated?: string;
  readonly sunset?: string;
  readonly remove?: string;
  readonly effective?: string;
  readonly lifted?: string;
  readonly withdrawn?: string;
  readonly replacement?: Said<string>;
}

/** The state of a plugin on a UTC day, by its record alone; `graceDays` fills in a missing `remove`. */
export function stateOn(record: Deprecation | undefined, day: string, graceDays = 90): State {
  if (record === undefined) return 'active';
  if (record.kind === 'quarantine') {
    const over = record.lifted !== undefined && day >= record.lifted;
    return !over && record.effective !== undefined && day >= record.effective ? 'quarantined' : 'active';
  }
  if (record.kind === 'yank') return 'active';
  if (record.withdrawn !== undefined && day >= record.withdrawn) return 'active';
  if (record.kind === 'rename')
    return record.effective !== undefined && day >= record.effective ? 'removed' : 'announced';
  const remove = record.remove ?? (record.sunset === undefined ? undefined : addDays(record.sunset, graceDays));
  if (remove !== undefined && day >= remove) return 'removed';
  if (record.sunset !== undefined && day >= record.sunset) return 'sunset';
  const deprecated = record.deprecated ?? record.announced;
  return deprecated !== undefined && day >= deprecated ? 'deprecated' : 'announced';
}

/** Is this text an existing calendar day, `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text;
}

const lastDay = '9999-12-31';

/** A day, some whole days later, at most the last that is written with four digits. */
export function addDays(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.getTime() <= Date.parse(lastDay) ? instant.toISOString().slice(0, 10) : lastDay;
}

/** Whole days from one day to a later one; negative where it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
