import type { Catalog } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import type { Document } from '../model/document.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';
import { outsidePlugin } from './outside.ts';
import { readChains } from './records.ts';
import { scopedStates } from './scoped-notice.ts';
import { catalogsOver, openPlugins, type Survey, survey } from './survey.ts';

/**
 * A tree of files as a workspace: everything parsed, shaped and linked, with places. Total and silent: broken input
 * becomes documents with faults inside, never an exception. `today` is a UTC day, for selectors that name states.
 * With a `client`, the one catalog is the file that this client would read in the tree, for it alone.
 */
export function load(snapshot: Snapshot, today: string, client?: ClientId): Workspace {
  const seen = survey(snapshot, today, client === undefined ? {} : { client });
  return link(seen, openPlugins(seen, seen.folders));
}

/** A survey with all its plugins: the whole workspace. */
export function link(seen: Survey, plugins: readonly Plugin[]): Workspace {
  const chains = readChains(seen.snapshot, plugins);
  const documents = [...seen.documents, ...chains.map(chain => chain.document), ...documentsIn(plugins)];
  const outside = seen.entries.outside.map(entry => outsidePlugin(entry, seen.snapshot));
  return { ...common(seen), ...standing(seen, plugins), plugins, outside, chains, documents: inOrder(documents) };
}

/** A survey with some of its plugins: their documents and their entries, and nothing that is not theirs. */
export function linkSome(seen: Survey, plugins: readonly Plugin[]): Workspace {
  const { catalogs: all, states } = standing(seen, plugins);
  const catalogs = all.map(catalog => having(catalog, ({ plugin }) => plugin !== undefined));
  return { ...common(seen), states, plugins, outside: [], catalogs, chains: [], documents: documentsIn(plugins) };
}

/** What a workspace holds beside its plugins: what belongs to none of them. */
export function withoutPlugins(workspace: Workspace): Workspace {
  const catalogs = workspace.catalogs.map(catalog => having(catalog, ({ plugin }) => plugin === undefined));
  return { ...workspace, plugins: [], catalogs };
}

/** The catalogs of a survey, and where plugins stand: scopes may ask for more notice of some, in some catalogs. */
function standing(seen: Survey, plugins: readonly Plugin[]): Pick<Workspace, 'catalogs' | 'states'> {
  const catalogs = catalogsOver(seen, plugins);
  const isPlain = seen.deprecations.length === 0 || seen.policy.scopes.length === 0;
  const states = isPlain ? undefined : scopedStates(seen, plugins, catalogs);
  if (states === undefined) return { catalogs, states: seen.states };
  return { catalogs: catalogsOver({ ...seen, states }, plugins), states };
}

/** What a survey knows of the whole tree, as a workspace has it. */
function common(seen: Survey) {
  const {
    because: _,
    definitions: __,
    documents: ___,
    entries: ____,
    folders: _____,
    handKept: ______,
    owners: _______,
    today: ________,
    withheld: _________,
    ...frame
  } = seen;
  return frame;
}

function having(catalog: Catalog, wanted: (entry: Catalog['entries'][number]) => boolean): Catalog {
  return { ...catalog, entries: catalog.entries.filter(wanted) };
}

function documentsIn(plugins: readonly Plugin[]): Document[] {
  return plugins.flatMap(plugin => plugin.documents);
}

// A file that two plugins share (one inside the other) is one document.
function inOrder(documents: readonly Document[]): Document[] {
  const seen = new Map<string, Document>();
  for (const document of documents) {
    const key = `${document.file}\0${document.index ?? 0}\0${document.role}`;
    if (!seen.has(key)) seen.set(key, document);
  }
  return [...seen.values()].sort((a, b) => compare(a.file, b.file) || (a.index ?? 0) - (b.index ?? 0));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
