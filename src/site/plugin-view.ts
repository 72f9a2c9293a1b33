import type { Catalog, CatalogEntry, Source } from '../model/catalog.ts';
import type { Plugin } from '../model/plugin.ts';
import { highestVersion, isSemver } from '../model/version.ts';
import type { Workspace } from '../model/workspace.ts';
import { cut } from '../report/cut.ts';
import { abilitiesOf, partsIn, touchesOf } from './abilities.ts';
import { recordView } from './records.ts';
import { slugs } from './slugs.ts';
import type { HistoryView, PluginView } from './view.ts';

/** What is known of plugins beside the tree. */
export interface PluginKnown {
  readonly today: string;
  /** The versions of the plugin in a folder. */
  historyOf(root: string): HistoryView;
}

/** What a plugin has its one page by: its folder, or, where that is elsewhere, its name and source. */
export function keyOf({ name, plugin, source }: CatalogEntry): string {
  return plugin === undefined ? `entry ${name.value} ${JSON.stringify(source.value)}` : keyOfPlugin(plugin);
}

function keyOfPlugin({ name, root }: Plugin): string {
  return `plugin ${root} ${name.value}`;
}

/** Every plugin that these catalogs list, and, where `all` is asked for, those that none lists; by key. */
export function pluginViews(
  head: Workspace,
  catalogs: readonly Catalog[],
  all: boolean,
  known: PluginKnown,
): ReadonlyMap<string, PluginView> {
  const entries = Map.groupBy(
    catalogs.flatMap(({ entries, retired = [] }) => [...entries, ...retired]),
    keyOf,
  );
  const subjects = new Map<string, Partial<CatalogEntry>>(
    [...entries].flatMap(([key, [entry]]) => (entry === undefined ? [] : [[key, entry] as const])),
  );
  for (const plugin of all ? head.plugins : [])
    if (!subjects.has(keyOfPlugin(plugin))) subjects.set(keyOfPlugin(plugin), { plugin });
  const files = slugs([...subjects].map(([key, subject]) => [key, nameOf(subject)]));
  return new Map(
    [...subjects].map(([key, subject]) => {
      const slug = files.get(key) ?? key;
      return [key, pluginView(head, slug, subject, entries.get(key) ?? [], known)];
    }),
  );
}

function nameOf({ name, plugin }: Partial<CatalogEntry>): string {
  return plugin?.name.value ?? name?.value ?? '';
}

function pluginView(
  head: Workspace,
  slug: string,
  subject: Partial<CatalogEntry>,
  entries: readonly CatalogEntry[],
  known: PluginKnown,
): PluginView {
  const { about, description, plugin, source, version: said } = subject;
  const name = nameOf(subject);
  const version = plugin?.version?.value ?? said?.value;
  const history = plugin === undefined ? elsewhere : known.historyOf(plugin.root);
  const versions = [
    version,
    ...entries.map(entry => entry.version?.value),
    ...history.versions.filter(({ isYanked }) => !isYanked).map(one => one.version),
  ];
  const newest = highestVersion(versions.filter(each => each !== undefined).filter(isSemver));
  const names = new Set([name, ...entries.map(entry => entry.name.value)]);
  const records = head.deprecations.filter(({ plugin: of }) => names.has(of.value));
  const texts = {
    title: plugin?.title?.value ?? about?.displayName,
    version,
    description: description?.value ?? plugin?.description?.value,
    license: plugin?.license?.value ?? about?.license,
    author: plugin?.author?.name ?? about?.author?.name,
    homepage: plugin?.homepage ?? about?.homepage,
    repository: plugin?.repository ?? about?.repository,
    newest,
  };
  return {
    name,
    slug,
    ...told(texts),
    owners: plugin?.owners ?? [],
    keywords: plugin?.keywords ?? about?.keywords ?? [],
    isHere: plugin !== undefined,
    from: plugin === undefined ? sourceText(source?.value) : plugin.root === '' ? 'the repository itself' : plugin.root,
    parts: plugin === undefined ? [] : partsIn(plugin),
    abilities: plugin === undefined ? [] : abilitiesOf(plugin),
    touches: plugin === undefined ? [] : touchesOf(plugin),
    needs: (plugin?.components.dependencies ?? []).map(({ marketplace, name: needed, range }) => ({
      name: marketplace === undefined ? needed : `${needed}@${marketplace}`,
      ...(range && { range: range.value }),
    })),
    history,
    records: records.map(record => recordView(record, head.states.notice(record.plugin.value), known.today)),
    state: head.states.of(name).state,
  };
}

type Told<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function told<T extends Readonly<Record<string, string | undefined>>>(texts: T): Told<T> {
  const all = Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, cut(text, 1000)]]));
  return Object.fromEntries(all) as Told<T>;
}

const elsewhere: HistoryView = { versions: [], source: 'Its files are elsewhere, so nobody here knows its versions.' };

function sourceText(source: Source | undefined): string {
  switch (source?.kind) {
    case 'git':
      return [source.url, source.path, source.sha ?? source.ref].filter(part => part !== undefined).join(' ');
    case 'npm':
      return `npm: ${source.package}${source.version === undefined ? '' : `@${source.version}`}`;
    case 'archive':
      return source.url;
    case 'folder':
      return source.path;
    default:
      return 'nowhere that is known';
  }
}
