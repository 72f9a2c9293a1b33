import type { Deprecation, State } from './deprecation.ts';
import { type Notice, stateOn } from './timeline.ts';
import type { Workspace } from './workspace.ts';

/** Where a plugin stands, and the record that says so. */
interface Standing {
  readonly state: State;
  readonly record?: Deprecation;
}

/** Where plugins stand on one day. A record may be about some catalogs only: without one, all records count. */
export interface States {
  of(plugin: string, catalog?: string): Standing;
  /** What decides how much notice users of a plugin get: the policy, and scopes that ask for more. */
  notice(plugin: string): Notice;
  /** The records by which users must not get some versions; one that is withdrawn by the day is none of them. */
  readonly yanks: readonly Deprecation[];
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
    yanks: records.filter(({ kind, withdrawn }) => kind === 'yank' && (withdrawn === undefined || today < withdrawn)),
  };
}

/** What decides when a record takes effect, as catalogs are compiled by it; `firstPublished` is a UTC day. */
export function noticeFor(
  { states }: Pick<Workspace, 'states'>,
  { plugin }: Pick<Deprecation, 'plugin'>,
  firstPublished?: string,
): Notice {
  const { graceDays, noticeDays } = states.notice(plugin.value);
  return { noticeDays, graceDays, ...(firstPublished !== undefined && { firstPublished }) };
}

/** Is a record about what a catalog lists? Without a catalog all are meant. */
export function concerns({ catalogs }: Deprecation, catalog: string | undefined): boolean {
  return catalog === undefined || catalogs === undefined || catalogs.some(({ value }) => value === catalog);
}
