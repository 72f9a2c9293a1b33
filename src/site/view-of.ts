import type { Build, CompiledCatalog } from '../model/build.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import { turnsIn } from '../model/turns.ts';
import { highestVersion, isSemver } from '../model/version.ts';
import type { Workspace } from '../model/workspace.ts';
import { cut } from '../report/cut.ts';
import { graphOf } from './graph.ts';
import { addsOf, installsOf, verifiesOf } from './installs.ts';
import { keyOf, type PluginKnown, pluginViews } from './plugin-view.ts';
import { slugs } from './slugs.ts';
import type { CatalogView, ListingView, PluginView, SiteView, Standing } from './view.ts';

/** What a website is made of beside the tree. */
export interface Known extends PluginKnown {
  readonly build: Build;
  readonly tool: SiteView['tool'];
  readonly only: readonly string[];
  readonly baseUrl?: string;
  readonly unknown: readonly string[];
}

/** A tree as a website tells it. */
export function viewOf(head: Workspace, known: Known): SiteView {
  const { baseUrl, build, only, today, tool } = known;
  const compiled = build.catalogs.filter(({ name }) => only.length === 0 || only.includes(name));
  const groups = compiled.map(one => ({
    one,
    catalogs: head.catalogs.filter(({ name, readable }) => readable && name.value === one.name),
  }));
  const shown = groups.flatMap(({ catalogs }) => catalogs);
  const files = slugs(compiled.map(({ name }) => [name, name]));
  const plugins = pluginViews(head, shown, only.length === 0, known);
  const views = groups.map(({ catalogs, one }) => ({
    ...catalogView(one, catalogs, plugins, head, known),
    slug: files.get(one.name) ?? one.name,
  }));
  const all = [...plugins.values()].sort(byName);
  const [single] = views.length === 1 ? views : [];
  const names = new Set(views.map(({ name }) => name));
  return {
    title: single?.title ?? 'Plugin catalogs',
    tool,
    today,
    ...(head.snapshot.commit !== undefined && { commit: head.snapshot.commit }),
    ...(baseUrl !== undefined && { baseUrl }),
    catalogs: views,
    plugins: all,
    turns: turnsIn(head).filter(turn => only.length === 0 || turn.catalogs.some(name => names.has(name))),
    graph: graphOf(head, only),
    pageOf: new Map(all.toReversed().map(({ name, slug }) => [name, slug])),
    unknown: known.unknown,
  };
}

function catalogView(
  compiled: CompiledCatalog,
  catalogs: readonly Catalog[],
  plugins: ReadonlyMap<string, PluginView>,
  head: Workspace,
  known: Known,
): Omit<CatalogView, 'slug'> {
  const [first] = catalogs;
  const { name, repository, targets } = compiled;
  const entries = new Map(
    catalogs.flatMap(({ entries, retired = [] }) =>
      [...retired, ...entries].map(one => [one.name.value, one] as const),
    ),
  );
  return {
    name,
    title: cut(first?.title ?? name, 100),
    ...(first?.description && { description: cut(first.description.value, 600) }),
    ...(first?.owner && { owner: cut(first.owner.name, 100) }),
    channel: compiled.channel,
    targets,
    ...(repository !== undefined && { repository }),
    adds: first === undefined ? [] : addsOf(first, targets),
    verifies: first === undefined ? [] : verifiesOf(first),
    listings: [...entries.values()].map(entry => listing(entry, compiled, plugins, head, known)).sort(byName),
  };
}

function listing(
  entry: CatalogEntry,
  { emitted, name: catalog }: CompiledCatalog,
  plugins: ReadonlyMap<string, PluginView>,
  { states }: Workspace,
  { build }: Known,
): ListingView {
  const name = entry.name.value;
  const plugin = plugins.get(keyOf(entry)) as PluginView;
  const version = entry.version?.value ?? plugin.version;
  const own = states.of(name, catalog);
  const { state } = own.record === undefined && entry.plugin ? states.of(entry.plugin.name.value, catalog) : own;
  const category = entry.category?.value ?? entry.plugin?.category?.value;
  const gone = state === 'sunset' || state === 'removed' || state === 'quarantined';
  const isClosed = gone || entry.installation?.value === 'NOT_AVAILABLE';
  const losses = build.losses.filter(loss => loss.catalog === catalog && loss.plugin === name);
  return {
    name,
    plugin,
    ...(version !== undefined && { version }),
    state,
    standing: standingOf(version, plugin),
    ...(category !== undefined && { category: cut(category, 60) }),
    isClosed,
    installs: isClosed ? [] : installsOf(name, catalog, emitted),
    losses: losses.map(({ because, entry: whole, target, what }) =>
      whole ? `${target} does not get it: ${because}` : `${target} does not get its ${what}: ${because}`,
    ),
  };
}

function standingOf(version: string | undefined, { history: { versions }, newest }: PluginView): Standing {
  if (version === undefined || !isSemver(version) || newest === undefined) return 'unknown';
  const released = versions.filter(({ commit, day }) => commit !== undefined || day !== undefined);
  if (highestVersion([version, newest]) !== version) return 'behind';
  return released.length > 0 && !released.some(one => one.version === version) ? 'unreleased' : 'newest';
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
