import type { Place, Said } from './place.ts';

/** Where a plugin stands on a day. */
export type State = 'active' | 'announced' | 'deprecated' | 'sunset' | 'removed' | 'quarantined';

export const states: readonly State[] = ['active', 'announced', 'deprecated', 'sunset', 'removed', 'quarantined'];

/** A dated record from `policies/deprecations/`. Dates are UTC days, `YYYY-MM-DD`: on the date, it has happened. */
export interface Deprecation {
  readonly plugin: Said<string>;
  readonly place: Place;
  readonly file: string;
  readonly kind: 'deprecate' | 'rename' | 'yank' | 'quarantine';
  /** `skill:greet`: only this part of the plugin is to go. */
  readonly component?: Said<string>;
  readonly announced?: string;
  readonly deprecated?: string;
  readonly sunset?: string;
  readonly remove?: string;
  readonly effective?: string;
  readonly lifted?: string;
  readonly withdrawn?: string;
  readonly replacement?: Said<string>;
  /** Versions of the replacement that will do. */
  readonly replacementVersions?: Said<string>;
  /** The replacement is a plugin of another marketplace; whether it exists nobody here can say. */
  readonly elsewhere?: string;
  /** `replacement: none`: there is none, on purpose. */
  readonly noReplacement?: Place;
  readonly because?: Said<string>;
  readonly message?: Said<string>;
  readonly migration?: Said<string>;
  readonly owner?: Said<string>;
  /** The catalogs it is about; all that list the plugin without them. */
  readonly catalogs?: readonly Said<string>[];
  /** May users be moved to a replacement that can do more? */
  readonly acceptEscalation: boolean;
  readonly history: readonly Postponement[];
  readonly withdrawnReason?: Said<string>;
  /** Semver range of a `yank`. */
  readonly versions?: Said<string>;
  readonly advisory?: Said<string>;
}

/** One entry of the history of a record: a date that was moved. */
export interface Postponement {
  readonly place: Place;
  readonly on?: string;
  readonly field: string;
  readonly from?: string;
  readonly to?: string;
  readonly by?: string;
  readonly reason?: string;
}

/** What a record is known by: the plugin, or the plugin and the part of it that goes. */
export function recordKey({ component, plugin }: Pick<Deprecation, 'component' | 'plugin'>): string {
  return component === undefined ? plugin.value : `${plugin.value}#${component.value}`;
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
