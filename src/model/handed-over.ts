import type { Catalog, CatalogEntry, Source } from './catalog.ts';
import type { Place } from './place.ts';
import type { Workspace } from './workspace.ts';

/** A name under which users of a catalog get another plugin than before, or one from another place. */
export interface HandedOver {
  readonly catalog: string;
  readonly name: string;
  readonly was: CatalogEntry;
  readonly is: CatalogEntry;
  /** What leads there now, and where that entry stood. */
  readonly at: Place;
  readonly before: Place;
}

type Listing = Pick<Workspace, 'catalogs'>;

/** Every such name: an entry that became another one's, a new rename, or another source. */
export function handedOverIn(base: Listing, head: Listing): readonly HandedOver[] {
  return head.catalogs.flatMap(now => {
    const before = base.catalogs.find(({ name }) => name.value === now.name.value);
    if (before === undefined) return [];
    const entries = byName(now);
    const lines = newRenames(before, now);
    return before.entries.flatMap((was): HandedOver[] => {
      const name = was.name.value;
      const [is, at] = ledTo(name, entries, lines) ?? [];
      if (is === undefined || at === undefined || isSame(was, is)) return [];
      return [{ catalog: now.name.value, name, was, is, at, before: was.place }];
    });
  });
}

/** Where the files of an entry come from, as people say it: `github.com/acme/tools`; a plugin of this repository by its name. */
export function originOf({ plugin, source: { value } }: CatalogEntry): string {
  return plugin === undefined ? placeOf(value) : plugin.name.value;
}

function byName({ entries }: Catalog): ReadonlyMap<string, CatalogEntry> {
  return new Map(entries.map(entry => [entry.name.value, entry]));
}

/** Renames that the base did not have: what was once said is history. */
function newRenames(before: Catalog, { renames }: Catalog): ReadonlyMap<string, Catalog['renames'][number]> {
  const known = new Set(before.renames.map(({ from, to }) => JSON.stringify([from.value, to.value])));
  return new Map(
    renames
      .filter(({ from, to }) => !known.has(JSON.stringify([from.value, to.value])))
      .map(line => [line.from.value, line]),
  );
}

/** The entry whose plugin users of a name get, and what says so: clients look at entries first. */
function ledTo(
  name: string,
  entries: ReadonlyMap<string, CatalogEntry>,
  renames: ReadonlyMap<string, Catalog['renames'][number]>,
): readonly [CatalogEntry, Place] | undefined {
  const own = entries.get(name);
  if (own !== undefined) return [own, own.alias?.place ?? own.source.place];
  const first = renames.get(name)?.to.place;
  let at = name;
  for (let steps = 0; steps <= renames.size; steps++) {
    const entry = entries.get(at);
    if (entry !== undefined && first !== undefined) return [entry, first];
    const to = renames.get(at)?.to.value;
    if (to === undefined || to === null) return undefined;
    at = to;
  }
  return undefined;
}

// A plugin keeps its folder or its name when it is moved or renamed.
function isSame(was: CatalogEntry, is: CatalogEntry): boolean {
  if (was.plugin === undefined || is.plugin === undefined)
    return was.plugin === is.plugin && originOf(was) === originOf(is);
  return was.plugin.root === is.plugin.root || was.plugin.name.value === is.plugin.name.value;
}

function placeOf(source: Source): string {
  switch (source.kind) {
    case 'folder':
      return source.path === '' ? 'this repository' : source.path;
    case 'git':
      return [addressOf(source.url), ...(source.path === undefined ? [] : [source.path])].join('/');
    case 'npm':
      return `${source.registry === undefined ? 'npm' : addressOf(source.registry)}:${source.package}`;
    case 'archive':
      // What follows names the version.
      return addressOf(source.url).split('/').slice(0, 3).join('/');
    default:
      return JSON.stringify(source.value) ?? 'nothing';
  }
}

/** An address without what does not tell places apart: `owner/repo` is on github.com. */
export function addressOf(url: string): string {
  const text = url
    .trim()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  if (/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(text)) return `github.com/${text.toLowerCase()}`;
  const ssh = /^(?:[\w.-]+@)?([\w.-]+):(?!\/)(.+)$/.exec(text);
  if (ssh !== null) return `${ssh[1]}/${ssh[2]}`.toLowerCase();
  return text
    .replace(/^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?(?:www\.)?/i, '')
    .replace(/^[^/]+/, host => host.toLowerCase());
}
