import type { Deprecation, State } from './deprecation.ts';
import { type Notice, stateOn, turningDays } from './timeline.ts';

/** Where a plugin stands, and the record that says so. */
export interface Standing {
  readonly state: State;
  readonly record?: Deprecation;
}

/** Where plugins stand on one day. */
export interface States {
  of(plugin: string): Standing;
  /** The first later day on which one of these plugins stands elsewhere. */
  nextChange(plugins: ReadonlySet<string>): string | undefined;
}

// A quarantine ends all waiting; beyond that the record that says most.
const weightiest: readonly State[] = ['quarantined', 'removed', 'sunset', 'deprecated', 'announced', 'active'];

/** Where plugins stand on a UTC day by their records; announcements of single components say nothing of it. */
export function statesOn(records: readonly Deprecation[], today: string, noticeOf: (plugin: string) => Notice): States {
  const byName = Map.groupBy(
    records.filter(({ component }) => component === undefined),
    ({ plugin }) => plugin.value,
  );
  const on = (plugin: string, day: string): Standing => {
    const standings = (byName.get(plugin) ?? []).map(record => ({
      state: stateOn(record, day, noticeOf(plugin)),
      record,
    }));
    standings.sort((a, b) => weightiest.indexOf(a.state) - weightiest.indexOf(b.state));
    return standings[0] ?? { state: 'active' };
  };
  return {
    of: plugin => on(plugin, today),
    nextChange(plugins) {
      const changes = [...byName].flatMap(([plugin, own]) => {
        if (!plugins.has(plugin)) return [];
        const now = on(plugin, today).state;
        const days = own.flatMap(record => turningDays(record, noticeOf(plugin)));
        return days.filter(day => day > today && on(plugin, day).state !== now).sort()[0] ?? [];
      });
      return changes.sort()[0];
    },
  };
}
