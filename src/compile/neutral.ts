import type { Loss } from '../model/build.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import type { Target } from '../model/client.ts';
import type { Deprecation, State } from '../model/deprecation.ts';
import { type Plugin, partsOf } from '../model/plugin.ts';
import type { States } from '../model/states.ts';
import { canonicalJson, type Fields, filled, present } from './canonical-json.ts';
import { descriptionOf, originOf, versionOf } from './entry-fields.ts';

/** What the status feed needs to know about one entry beside the entry itself. */
export interface StatusEntry {
  readonly entry: CatalogEntry;
  /** The clients whose catalogs have it. */
  readonly targets: readonly Target[];
  readonly digest: () => string | undefined;
}

/** The neutral feed of a catalog: every plugin, where it stands, what it brings and what it may do. */
export function statusFeed(catalog: string, entries: readonly StatusEntry[], states: States): string {
  return canonicalJson({
    schema: 'catalog-status/v1',
    catalog,
    plugins: entries.map(one => statusOf(one, states)),
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

function statusOf({ entry, targets, digest: digestOf }: StatusEntry, states: States): Fields {
  const { plugin } = entry;
  const { license, homepage } = originOf(entry);
  const digest = digestOf();
  const name = entry.name.value;
  const { state, record } = states.of(name);
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
    deprecation: record && datesOf(record),
    limitations: filled(limitationsOf(state, entry, targets)),
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

function datesOf(record: Deprecation): Fields {
  const { kind, announced, deprecated, sunset, remove, effective, lifted, withdrawn, replacement } = record;
  return {
    kind,
    announced,
    deprecated,
    sunset,
    remove,
    effective,
    lifted,
    withdrawn,
    replacement: replacement?.value,
  };
}

function limitationsOf(state: State, entry: CatalogEntry, targets: readonly Target[]): string[] {
  const blocked = state === 'sunset' || entry.installation?.value === 'NOT_AVAILABLE';
  return blocked && targets.includes('claude') ? ['claude: new installs not blocked'] : [];
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
