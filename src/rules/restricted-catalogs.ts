import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import type { Found } from '../model/diagnostic.ts';
import { folderAmong } from '../model/path.ts';
import { inside } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import { guestOf, isWithin } from '../model/readers.ts';
import { allOf, shown } from '../model/words.ts';

/** What catalogs for some teams alone have that others can read, and where such a catalog itself would lie among others. */
export function* leaksIn(catalogs: readonly Catalog[]): Iterable<Found> {
  const told = new Set<string>();
  for (const own of catalogs) {
    if (teamsOf(own).length === 0) continue;
    yield* sharedPlace(own, catalogs);
    const kept = own.entries.flatMap(({ plugin }) => (plugin && isTheirs(plugin, own) ? [plugin] : []));
    for (const other of catalogs.filter(each => isOpener(each, own))) {
      const reach = reachOf(other);
      for (const plugin of kept) {
        const entry = holderOf(plugin, reach);
        const key = JSON.stringify([plugin.root, ...[own, other].map(({ name }) => name.value).sort()]);
        if (entry === undefined || told.has(key)) continue;
        told.add(key);
        yield leak(plugin, entry, own, other);
      }
    }
  }
}

function teamsOf({ publishing }: Catalog): readonly string[] {
  return publishing?.teams ?? [];
}

/** What a team of others owns is theirs to show; of whom a person is, nobody here knows. */
function isTheirs({ owners }: Plugin, catalog: Catalog): boolean {
  const isOthers = (owner: string): boolean => owner.includes('/') && !isWithin([owner], teamsOf(catalog));
  return owners.length === 0 || !owners.every(isOthers);
}

/** Do clients give the plugins of a catalog to somebody whom another one is not for? */
function isOpener(other: Catalog, own: Catalog): boolean {
  const isForClients = other.targets.some(target => target !== 'neutral');
  return isForClients && other.name.value !== own.name.value && !isWithin(teamsOf(other), teamsOf(own));
}

/** What a catalog gives away: its entries by the folder that they lead to. */
interface Reach {
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  readonly folders: ReadonlySet<string>;
}

function reachOf({ entries }: Catalog): Reach {
  const given = entries.filter(({ targets }) => targets === undefined || targets.some(target => target !== 'neutral'));
  const byFolder = new Map(given.flatMap(entry => (entry.plugin === undefined ? [] : [[entry.plugin.root, entry]])));
  return { entries: byFolder, folders: new Set(byFolder.keys()) };
}

/** The entry that gives away a plugin: its own, or that of a plugin around it. */
function holderOf({ root }: Plugin, { entries, folders }: Reach): CatalogEntry | undefined {
  return entries.get(root) ?? entries.get(folderAmong(root, folders) ?? '');
}

function leak({ name, root }: Plugin, entry: CatalogEntry, own: Catalog, other: Catalog): Found {
  const [plugin, narrow, wide] = [name, own.name, other.name].map(({ value }) => shown(value));
  const holder = shown(entry.plugin?.name.value ?? entry.name.value);
  const isOwn = entry.plugin?.root === root;
  const where = `${other.source.kind === 'bundle' ? 'inside the bundle of' : 'listed in'} ${wide}`;
  const is = isOwn ? `is ${where}` : `lies in the folder of ${holder}, which is ${where}`;
  return {
    at: isOwn ? entry.name.place : name.place,
    before: inside(own.place, 'audience'),
    message: `${plugin}, which ${narrow} has for ${whomOf(own)} alone, ${is}, for ${whomOf(other)}`,
    hint: isOwn ? hintFor(entry, own, other) : `Move its folder out of that of ${holder}.`,
    catalog: other.name.value,
    plugin: name.value,
  };
}

function hintFor({ name, plugin }: CatalogEntry, own: Catalog, other: Catalog): string {
  const [entry, narrow, wide] = [name, own.name, other.name].map(({ value }) => shown(value));
  const isExcluded = plugin?.name.value === name.value;
  const way = isExcluded
    ? `Leave it out of ${wide}: exclude: [{ plugins: [${entry}] }]`
    : `Take ${entry} out of ${wide}`;
  return `${way}. Where everybody may read it, leave it out of ${narrow}.`;
}

function whomOf(catalog: Catalog): string {
  const teams = teamsOf(catalog);
  return teams.length === 0 ? 'everybody' : allOf(teams.map(team => shown(team)));
}

/** Whoever may read one release of a repository may read all of them; so publish refuses the catalog. */
function* sharedPlace(own: Catalog, catalogs: readonly Catalog[]): Iterable<Found> {
  const { name, publishing } = own;
  if (publishing?.release !== true) return;
  const others = catalogs.flatMap(({ name, publishing }) =>
    publishing?.release === true ? [{ name: name.value, publishing }] : [],
  );
  const guest = publishing.repository === undefined ? undefined : guestOf({ name: name.value, publishing }, others);
  if (publishing.repository !== undefined && guest === undefined) return;
  const where = guest === undefined ? 'in this repository' : `beside ${shown(guest.name)}`;
  yield {
    at: inside(own.place, 'audience'),
    message: `${shown(name.value)} is for ${whomOf(own)} alone, and would be published ${where}; publish refuses that`,
    hint: 'Give it a repository of its own: publish: { repository: owner/name }, or publish: { release: false }.',
    level: 'warn',
    catalog: name.value,
  };
}
