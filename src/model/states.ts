import type { Deprecation, State } from './deprecation.ts';
import { type Notice, stateOn, turningDays } from './timeline.ts';

/** Where a plugin stands, and the record that says so. */
export interface Standing {
  readonly state: State;
  readonly record?: Deprecation;
}

/** Where plugins stand on one day. A record may be about some catalogs only: without one, all records count. */
export interface States {
  of(plugin: string, catalog?: string): Standing;
  /** The first later day on which one of these plugins stands elsewhere. */
  nextChange(plugins: ReadonlySet<string>, catalog?: string): string | undefined;
  /** What decides how much notice users of a plugin get. */
  notice(plugin: string): Notice;
}

// A quarantine ends all waiting; beyond that the record that says most.
const weightiest: readonly State[] = ['quarantined', 'removed', 'sunset', 'deprecated', 'announced', 'active'];

/** Where plugins stand on a UTC day by their records; announcements of single components say nothing of it. */
export function statesOn(records: readonly Deprecation[], today: string, noticeOf: (plugin: string) => Notice): States {
  const byName = Map.groupBy(
    records.filter(({ component }) => component === undefined),
    ({ plugin }) => plugin.value,
  );
  const recordsOf = (plugin: string, catalog: string | undefined) =>
    (byName.get(plugin) ?? []).filter(record => concerns(record, catalog));
  const on = (plugin: string, day: string, catalog: string | undefined): Standing => {
    const standings = recordsOf(plugin, catalog).map(record => ({
      state: stateOn(record, day, noticeOf(plugin)),
      record,
    }));
    standings.sort((a, b) => weightiest.indexOf(a.state) - weightiest.indexOf(b.state));
    return standings[0] ?? { state: 'active' };
  };
  return {
    notice: noticeOf,
    of: (plugin, catalog) => on(plugin, today, catalog),
    nextChange(plugins, catalog) {
      const changes = [...byName.keys()].flatMap(plugin => {
        if (!plugins.has(plugin)) return [];
        const now = on(plugin, today, catalog).state;
        const days = recordsOf(plugin, catalog).flatMap(record => turningDays(record, noticeOf(plugin)));
        return days.filter(day => day > today && on(plugin, day, catalog).state !== now).sort()[0] ?? [];
      });
      return changes.sort()[0];
    },
  };
}

/** Is a record about what a catalog lists? Without a catalog all are meant. */
export function concerns({ catalogs }: Deprecation, catalog: string | undefined): boolean {
  return catalog === undefined || catalogs === undefined || catalogs.some(({ value }) => value === catalog);
}
