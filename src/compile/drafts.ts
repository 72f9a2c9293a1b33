import type { Loss } from '../model/build.ts';
import type { Catalog } from '../model/catalog.ts';
import { type ClientId, clientIds, type Target } from '../model/client.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Bundle, newBundle } from './bundle.ts';
import { dialects } from './dialects.ts';
import { flatGap } from './flat.ts';
import { type Group, targetsOf } from './groups.ts';
import { type LossList, newLosses } from './losses.ts';
import { type Marketplace, writeMarketplace } from './marketplace.ts';
import type { Moves } from './moves.ts';
import { inOrder } from './order.ts';
import { missingForFlat, type Reached, reachOf } from './reach.ts';
import { stage } from './retire.ts';
import { handedOver, isBuried, type Retiring, retiringIn } from './retiring.ts';

/** One catalog of a group with its entries in order, each name once. */
interface Listing {
  readonly catalog: Catalog;
  readonly retiring: Retiring;
  readonly reached: readonly Reached[];
  /** Names that came a second time. */
  readonly repeated: readonly string[];
}

/** A marketplace file that a group gives for one client. */
export interface Draft {
  readonly client: ClientId;
  readonly catalog: Catalog;
  readonly marketplace: Marketplace;
}

/** Everything a group says to its clients, and what it could not say. */
export interface Drafts {
  readonly listings: readonly Listing[];
  readonly drafts: readonly Draft[];
  readonly losses: ReadonlyMap<Target, LossList>;
}

/** Writes every catalog of a group for each of its clients; the first to write a file keeps it. */
export function draftAll(head: Workspace, group: Group, moves: Moves): Drafts {
  const { snapshot } = head;
  const bundle = newBundle();
  const listings = group.catalogs.map(catalog => listingOf(head, catalog, bundle, moves));
  const losses = new Map(targetsOf(group.catalogs).map(target => [target, newLosses(group.name, target)]));
  const drafts = new Map<ClientId, Draft>();
  for (const listing of listings) {
    for (const client of clientIds.filter(id => listing.catalog.targets.includes(id))) {
      const list = losses.get(client) as LossList;
      const first = drafts.get(client)?.catalog.file;
      const draft = first === undefined ? draftFor(snapshot, client, listing, list) : undefined;
      if (draft !== undefined) drafts.set(client, draft);
      if (first !== undefined)
        list.target(`${listing.catalog.file} has the name and the target of ${first}, which comes first`);
    }
  }
  return { listings, drafts: [...drafts.values()], losses };
}

/** All losses of a group, by target in the order the targets are named. */
export function lossesOf({ drafts, losses }: Drafts): readonly Loss[] {
  const sizes = new Map<Target, number>(drafts.map(({ client, marketplace }) => [client, marketplace.emitted.length]));
  return [...losses].flatMap(([target, list]) => list.all(sizes.get(target) ?? 0));
}

function listingOf(head: Workspace, catalog: Catalog, bundle: Bundle, moves: Moves): Listing {
  const retiring = retiringIn(head, catalog, moves);
  const seen = new Set<string>();
  const repeated: string[] = [];
  const once = [...catalog.entries, ...(catalog.retired ?? [])].filter(({ name: { value } }) => {
    if (seen.has(value)) repeated.push(value);
    return !seen.has(value) && seen.add(value);
  });
  const entries = handedOver(once, retiring);
  const reached = entries.map(entry => {
    const isGone = isBuried(retiring.standing(entry));
    return { entry, reach: reachOf(head.snapshot, catalog, bundle, entry, isGone) };
  });
  const places = new Map(reached.map(one => [one.entry, one]));
  return { catalog, retiring, reached: inOrder(catalog, entries).flatMap(entry => places.get(entry) ?? []), repeated };
}

function draftFor(
  snapshot: Snapshot,
  client: ClientId,
  { catalog: defined, reached: all, repeated, retiring }: Listing,
  losses: LossList,
): Draft | undefined {
  const dialect = dialects[client];
  const listed = forClient(client, defined, all);
  const { catalog, reached, mayEnd } = stage(dialect, defined, listed, retiring, losses);
  const marketplace = writeMarketplace(dialect, catalog, reached, losses, mayEnd);
  if (marketplace === undefined) return undefined;
  for (const name of repeated) losses.entry('an earlier entry has its name', name);
  const gap = flatGap(client, missingForFlat(snapshot, catalog), marketplace.emitted);
  if (gap !== undefined) losses.field('flat', gap);
  return { client, catalog, marketplace };
}

/** The entries that this client is to get, in its order. */
function forClient(client: ClientId, catalog: Catalog, all: readonly Reached[]): readonly Reached[] {
  const own = all.filter(({ entry }) => entry.targets === undefined || entry.targets.includes(client));
  if (catalog.orders?.[client] === undefined && catalog.sequences?.[client] === undefined) return own;
  const places = new Map(own.map(one => [one.entry, one]));
  const defined = catalog.entries.filter(entry => places.has(entry));
  const others = own.map(({ entry }) => entry).filter(entry => !defined.includes(entry));
  return inOrder(catalog, [...defined, ...others], client).flatMap(entry => places.get(entry) ?? []);
}
