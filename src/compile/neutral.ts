import type { Loss } from '../model/build.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import type { Target } from '../model/client.ts';
import type { Deprecation } from '../model/deprecation.ts';
import { type Plugin, partsOf } from '../model/plugin.ts';
import { canonicalJson, type Fields, filled, present } from './canonical-json.ts';
import { descriptionOf, originOf, versionOf } from './entry-fields.ts';
import type { EntryStanding } from './retiring.ts';
import { partsToldOf, toldOf } from './told.ts';

/** What the status feed needs to know about one entry beside the entry itself. */
export interface StatusEntry {
  readonly entry: CatalogEntry;
  /** The clients whose catalogs have it. */
  readonly targets: readonly Target[];
  readonly digest: () => string | undefined;
  readonly standing: EntryStanding;
  /** Records of its parts and of its versions. */
  readonly beside: readonly Deprecation[];
  readonly limitations: readonly string[];
}

/** The neutral feed of a catalog: every plugin, where it stands, what it brings and what it may do. */
export function statusFeed(catalog: string, entries: readonly StatusEntry[]): string {
  return canonicalJson({
    schema: 'catalog-status/v1',
    catalog,
    plugins: entries.map(statusOf),
  });
}

/** The loss report of a catalog, by target; a target that loses nothing has an empty list. */
export function lossReport(catalog: string, targets: readonly Target[], losses: readonly Loss[]): string {
  const lists = targets.map(target => [
    target,
    losses
      .filter(loss => loss.target === target)
      .map(({ plugin, what, because, entry }) => ({ plugin, what, because, entry: entry || undefined })),
  ]);
  return canonicalJson({ schema: 'catalog-losses/v1', catalog, targets: Object.fromEntries(lists) });
}

function statusOf({ entry, targets, digest: digestOf, standing, beside, limitations }: StatusEntry): Fields {
  const { plugin } = entry;
  const { license, homepage } = originOf(entry);
  const digest = digestOf();
  const name = entry.name.value;
  const { state, record, notice } = standing;
  return {
    name,
    alias: plugin !== undefined && plugin.name.value !== name ? plugin.name.value : undefined,
    title: entry.about.displayName ?? plugin?.title?.value,
    version: versionOf(entry),
    description: descriptionOf(entry),
    category: entry.category?.value,
    license,
    homepage,
    source: sourceOf(entry),
    state,
    deprecation: record && toldOf(record, notice, state),
    partly: filled(partsToldOf(beside, notice)),
    limitations: filled(limitations),
    targets,
    shapes: plugin?.manifests.map(({ shape }) => shape),
    parts: plugin && partsOf(plugin),
    capabilities: plugin && capabilitiesOf(plugin),
    digest: digest === undefined ? undefined : { gitTree: digest },
  };
}

// A folder of this repository is known by its digest; anything else by where it is fetched from.
function sourceOf({ source: { value } }: CatalogEntry): Fields | undefined {
  if (value.kind === 'folder') return undefined;
  return value.kind === 'command' || value.kind === 'unknown' ? { kind: value.kind } : present({ ...value });
}

/** What a plugin may reach and react to, each list sorted, each word once. */
function capabilitiesOf({ components }: Plugin): Fields {
  const { servers, hooks, handlers, permissions, scopes, endpoints } = components;
  return {
    hosts: unique(servers.flatMap(({ host }) => host ?? [])),
    hookEvents: unique([...hooks, ...handlers].map(({ event }) => event)),
    permissions: unique(permissions.map(({ value }) => value)),
    scopes: unique(scopes.map(({ value }) => value)),
    endpoints: unique(endpoints.map(({ method, path }) => `${method} ${path}`)),
  };
}

function unique(words: readonly string[]): readonly string[] | undefined {
  return filled([...new Set(words)].sort());
}
