import { byText, type Ledger } from '../model/ledger.ts';
import type { Skipped } from '../model/report.ts';
import { allOf, counted, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

const most = 3;
const over: ReadonlySet<string> = new Set(['removed', 'quarantined']);

/**
 * Catalogs that were released and are called so no more, with plugins that no record has taken out: nothing is ever released for
 * their users again. One that was emptied by records before it went has no such plugin.
 */
export function leftBehind(ledger: Ledger | undefined, { catalogs, states }: Workspace): readonly Skipped[] {
  const names = new Set(catalogs.map(({ name }) => name.value));
  return [...releasedIn(ledger)].flatMap(([name, plugins]) => {
    const lost = names.has(name) ? [] : plugins.filter(plugin => !over.has(states.of(plugin, name).state));
    return lost.length === 0 ? [] : [{ what: `the catalog ${shown(name)}`, because: becauseOf(name, lost) }];
  });
}

function becauseOf(name: string, lost: readonly string[]): string {
  const rest = lost.length > most ? [counted(lost.length - most, 'more plugin')] : [];
  const what = allOf([...lost.slice(0, most).map(plugin => shown(plugin)), ...rest]);
  return `it was released and is not here any more: its users stay at its last release, with ${what}. Define it again under this name; to give it up, first retire its plugins with records for catalogs: [${shown(name)}]`;
}

/** The plugins that each catalog ever had, by code unit. */
function releasedIn(ledger: Ledger | undefined): ReadonlyMap<string, readonly string[]> {
  const had = [...(ledger?.releases ?? [])].flatMap(([plugin, releases]) =>
    [...new Set(releases.flatMap(({ catalogs }) => [...(catalogs?.keys() ?? [])]))].map(name => ({ name, plugin })),
  );
  const by = Map.groupBy(had, ({ name }) => name);
  return new Map(
    [...by]
      .sort(([a], [b]) => byText(a, b))
      .map(([name, all]) => [name, all.map(({ plugin }) => plugin).sort(byText)] as const),
  );
}
