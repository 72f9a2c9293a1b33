import { addDays, type Deprecation, isDay, type State, stateOn } from '../model/deprecation.ts';
import type { Workspace } from '../model/workspace.ts';

/** Where plugins stand on the day that is compiled for. */
export interface States {
  of(plugin: string): { readonly state: State; readonly record?: Deprecation };
  /** The first later day on which one of these plugins stands elsewhere. */
  nextChange(plugins: ReadonlySet<string>): string | undefined;
}

const dates = ['announced', 'deprecated', 'sunset', 'remove', 'effective', 'lifted', 'withdrawn'] as const;

/** The states of a tree's records on a UTC day. */
export function statesOn(head: Workspace, today: string): States {
  const grace = head.policy.graceDays;
  const records = Map.groupBy(head.deprecations.map(wellDated), ({ plugin }) => plugin.value);
  return {
    of(plugin) {
      const own = records.get(plugin) ?? [];
      const record = own.find(one => stateOn(one, today, grace) !== 'active') ?? own[0];
      return { state: stateOn(record, today, grace), ...(record !== undefined && { record }) };
    },
    nextChange(plugins) {
      const changes = [...records].flatMap(([plugin, own]) => (plugins.has(plugin) ? own : []));
      return changes.flatMap(record => changeAfter(record, today, grace) ?? []).sort()[0];
    },
  };
}

function changeAfter(record: Deprecation, today: string, grace: number): string | undefined {
  const days = dates.flatMap(key => record[key] ?? []);
  if (record.sunset !== undefined) days.push(addDays(record.sunset, grace));
  const now = stateOn(record, today, grace);
  return days
    .filter(day => day > today)
    .sort()
    .find(day => stateOn(record, day, grace) !== now);
}

/** The record without dates that are none: they are reported elsewhere, and nothing can be counted from them. */
function wellDated(record: Deprecation): Deprecation {
  const bad = new Set<string>(dates.filter(key => !isDay(record[key] ?? '')));
  return Object.fromEntries(Object.entries(record).filter(([key]) => !bad.has(key))) as unknown as Deprecation;
}
