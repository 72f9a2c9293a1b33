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

/** Plugins with a record, as one catalog sees them. */
export interface Recorded {
  /** Those that it lists or once listed, be their folders still there or not. */
  readonly plugins: readonly Plugin[];
  /** Names of those that it leaves out on purpose. */
  readonly excluded: readonly string[];
}

/**
 * The plugins with a record that a catalog lists or once listed. A record that names its catalogs speaks for itself; others
 * count where the catalog would list the plugin in some state, and a rename also where it lists the new name.
 */
export function recordedIn(
  { catalog, exclude, include }: Listed,
  records: readonly Deprecation[],
  pluginCalled: (name: string) => Plugin | undefined,
  names: ReadonlySet<string>,
): Recorded {
  const due = records
    .filter(record => record.component === undefined && record.kind !== 'yank' && concerns(record, catalog))
    .map(record => ({ record, plugin: pluginCalled(record.plugin.value) ?? ghostOf(record) }));
  const isExcluded = (plugin: Plugin) => exclude.some(selector => selector.matches(plugin, 'active'));
  const open = due.filter(({ plugin }) => !isExcluded(plugin));
  const would = open.filter(
    ({ plugin, record }) =>
      record.catalogs !== undefined ||
      (include?.some(selector => states.some(state => selector.matches(plugin, state))) ?? true),
  );
  const counting = withOldNames(new Set([...names, ...would.map(({ plugin }) => plugin.name.value)]), records);
  const found = open.filter(
    one => would.includes(one) || (isMove(one.record) && counting.has(one.record.plugin.value)),
  );
  return {
    plugins: [...new Map(found.map(({ plugin }) => [plugin.name.value, plugin])).values()],
    excluded: due.filter(({ plugin }) => isExcluded(plugin)).map(({ plugin }) => plugin.name.value),
  };
}

/** These names, and all old ones from which renames lead to them, be it over others. */
function withOldNames(names: ReadonlySet<string>, records: readonly Deprecation[]): ReadonlySet<string> {
  const all = new Set(names);
  const moves = records.filter(isMove);
  for (let size = -1; size !== all.size; ) {
    size = all.size;
    for (const { plugin, replacement } of moves) if (all.has(replacement?.value ?? '')) all.add(plugin.value);
  }
  return all;
}

function isMove({ elsewhere, kind, withdrawn }: Deprecation): boolean {
  return kind === 'rename' && elsewhere === undefined && withdrawn === undefined;
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
