import type { CatalogEntry } from '../model/catalog.ts';
import { type Deprecation, type State, states } from '../model/deprecation.ts';
import { noComponents, type Plugin } from '../model/plugin.ts';
import { concerns, type States } from '../model/states.ts';
import type { Selector } from './selectors.ts';

/** What decides which plugins a catalog lists, or listed. */
export interface Listed {
  readonly catalog: string;
  /** Undefined where everything is listed. */
  readonly include: readonly Selector[] | undefined;
  readonly exclude: readonly Selector[];
}

const late: readonly State[] = ['sunset', 'removed', 'quarantined'];

/**
 * The plugins with a record that a catalog lists or once listed, be their folders still there or not. A record that names
 * its catalogs speaks for itself; others count where the catalog would list the plugin in some state.
 */
export function recordedIn(
  { catalog, exclude, include }: Listed,
  records: readonly Deprecation[],
  pluginCalled: (name: string) => Plugin | undefined,
): readonly Plugin[] {
  const due = records.filter(
    record => record.component === undefined && record.kind !== 'yank' && concerns(record, catalog),
  );
  const found = due.flatMap((record): Plugin[] => {
    const plugin = pluginCalled(record.plugin.value) ?? ghostOf(record);
    if (exclude.some(selector => selector.matches(plugin, 'active'))) return [];
    const would = include?.some(selector => states.some(state => selector.matches(plugin, state))) ?? true;
    return would || record.catalogs !== undefined ? [plugin] : [];
  });
  return [...new Map(found.map(plugin => [plugin.name.value, plugin])).values()];
}

/** Does a record say that the plugin is no longer for new users? */
export function isRetired(plugin: Plugin, catalog: string, standings: Pick<States, 'of'>): boolean {
  return late.includes(standings.of(plugin.name.value, catalog).state);
}

/** A retired plugin as an entry; of one whose folder is gone only where it was can be told. */
export function retiredEntry(plugin: Plugin, settings: Omit<CatalogEntry, 'name' | 'place' | 'source'>): CatalogEntry {
  const { files, name, root } = plugin;
  return {
    ...settings,
    name,
    place: name.place,
    source: { value: { kind: 'folder', path: root }, place: name.place },
    ...(files.length > 0 && { plugin }),
  };
}

/** What a record tells of a plugin whose folder is gone. */
function ghostOf({ owner, plugin }: Deprecation): Plugin {
  return {
    name: plugin,
    root: `plugins/${plugin.value}`,
    manifests: [],
    keywords: [],
    owners: owner === undefined ? [] : [owner.value],
    documents: [],
    files: [],
    entries: [],
    components: noComponents,
  };
}
