import { factsOf } from '../clients/facts.ts';
import type { CompiledCatalog, Listed, ListedAbout, Loss, Output } from '../model/build.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import { clientIds, type Target } from '../model/client.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { deferred, later } from './deferred.ts';
import { type Draft, type Drafts, draftAll, lossesOf } from './drafts.ts';
import { descriptionOf, versionOf } from './entry-fields.ts';
import { feedOutputs } from './feed-outputs.ts';
import { type Group, targetsOf } from './groups.ts';
import { flatFile, lossesFile, statusFile } from './layout.ts';
import type { LossList } from './losses.ts';
import type { Moves } from './moves.ts';
import { lossReport, type StatusEntry, statusFeed } from './neutral.ts';
import type { Origin } from './origin.ts';
import { isBuried, limitationsOf } from './retiring.ts';
import type { Stock } from './stock.ts';

/** One catalog folder with the files beside it. */
export interface CompiledFolder {
  readonly compiled: CompiledCatalog;
  readonly beside: readonly Output[];
  readonly committed: readonly { readonly target: Target; readonly output: Output }[];
  readonly losses: readonly Loss[];
  /** Worked out when somebody asks. */
  entries(): readonly StatusEntry[];
}

/** What a folder is compiled with. */
interface Wanted extends Origin {
  readonly moves: Moves;
}

/** Compiles the catalogs of one name into their folder. */
export function compileFolder(
  head: Workspace,
  group: Group,
  stock: Stock,
  { feeds, moves, today }: Wanted,
): CompiledFolder {
  const all = draftAll(head, group, moves);
  const targets = targetsOf(group.catalogs);
  const names = namesIn(all);
  const entries = later(() => statusEntries(all, stock));
  const bundled = bundledBy(all, targets);
  const paths = new Map([...bundled].map(([path, root]) => [root, path]));
  tellLeftFiles(all, stock);
  const losses = lossesOf(all);
  const files = all.drafts.map(draft => marketplaceFile(draft, `${group.name}/`));
  return {
    compiled: {
      name: group.name,
      targets,
      entries: names.length,
      emitted: emittedBy(all, targets, names),
      outputs: [...files, ...copies(group.name, bundled, stock)],
      ...publishedAs(group),
      listed: later(() => entries().map(one => listedAs(one, paths, stock))),
    },
    beside: [
      ...all.drafts.flatMap(draft => flatOutput(group.name, draft)),
      deferred(statusFile(group.name), () => statusFeed(group.name, entries())),
      deferred(lossesFile(group.name), () => lossReport(group.name, targets, losses)),
      ...(feeds === undefined ? [] : feedOutputs(head, group, entries(), today, feeds)),
    ],
    committed: all.drafts
      .filter(isCommitted)
      .map(draft => ({ target: draft.client, output: marketplaceFile(draft, '') })),
    losses,
    entries,
  };
}

/** Every name of the group once, in order. */
function namesIn({ listings }: Drafts): readonly string[] {
  return [...new Set(listings.flatMap(({ reached }) => reached.map(({ entry }) => entry.name.value)))];
}

/** The same, with the clients that get it. */
function statusEntries({ listings, drafts }: Drafts, stock: Stock): readonly StatusEntry[] {
  const given = new Map<string, Target[]>();
  for (const { client, marketplace } of drafts) {
    for (const { entry } of marketplace.emitted)
      given.set(entry.name.value, [...(given.get(entry.name.value) ?? []), client]);
  }
  const entries = new Map<string, StatusEntry>();
  for (const { entry, listing } of listings.flatMap(listing => listing.reached.map(one => ({ ...one, listing })))) {
    const name = entry.name.value;
    if (entries.has(name)) continue;
    const { catalog, retiring } = listing;
    const targets = clientIds.filter(client => given.get(name)?.includes(client));
    const root = entry.plugin?.root;
    const digest = () => (root === undefined ? undefined : stock.digest(root));
    const standing = retiring.standing(entry);
    const clients = clientIds.filter(client => catalog.targets.includes(client));
    entries.set(name, {
      entry,
      targets,
      digest: isBuried(standing) ? () => undefined : digest,
      standing,
      beside: retiring.beside(entry),
      limitations: limitationsOf(entry, clients, retiring),
    });
  }
  return [...entries.values()];
}

function publishedAs({ name, catalogs }: Group): Pick<CompiledCatalog, 'aiCatalog' | 'channel' | 'repository'> {
  const repository = catalogs.find(one => one.repository !== undefined)?.repository;
  const host = catalogs.find(one => one.aiCatalogDomain !== undefined);
  const domain = host?.aiCatalogDomain;
  return {
    channel: catalogs[0]?.channel ?? 'preview',
    ...(repository !== undefined && { repository }),
    ...(domain !== undefined && { aiCatalog: { domain, displayName: host?.title ?? host?.owner?.name ?? name } }),
  };
}

function listedAs({ entry, digest, standing }: StatusEntry, paths: ReadonlyMap<string, string>, stock: Stock): Listed {
  const name = entry.name.value;
  const root = entry.plugin?.root;
  const version = versionOf(entry);
  const path = root === undefined ? undefined : paths.get(root);
  const source = entry.source.value;
  return {
    name,
    ...(version !== undefined && { version }),
    ...(path !== undefined && { path }),
    ...(root === undefined ? { source } : { root }),
    state: standing.state,
    about: aboutIn(entry),
    digests() {
      const [gitTree, gitTreeSha1] = [digest(), root === undefined ? undefined : stock.sha1(root)];
      return { ...(gitTree !== undefined && { gitTree }), ...(gitTreeSha1 !== undefined && { gitTreeSha1 }) };
    },
  };
}

function aboutIn(entry: CatalogEntry): ListedAbout {
  const displayName = entry.about.displayName ?? entry.plugin?.title?.value;
  const description = descriptionOf(entry);
  return {
    ...(displayName !== undefined && { displayName }),
    ...(description !== undefined && { description }),
    tags: entry.tags,
  };
}

function emittedBy({ drafts }: Drafts, targets: readonly Target[], names: readonly string[]) {
  const emitted = drafts.map(({ client, marketplace }) => [
    client,
    marketplace.emitted.map(one => one.entry.name.value),
  ]);
  const neutral = targets.includes('neutral') ? [['neutral', names]] : [];
  return Object.fromEntries([...emitted, ...neutral]) as CompiledCatalog['emitted'];
}

/** Bundle path -> folder of the repository: what a client is sent to, and all plugins where the neutral target is wanted. */
function bundledBy({ listings, drafts }: Drafts, targets: readonly Target[]): ReadonlyMap<string, string> {
  const neutral = targets.includes('neutral') ? listings.flatMap(({ reached }) => reached) : [];
  const wanted = [...drafts.flatMap(({ marketplace }) => marketplace.emitted), ...neutral];
  return new Map(
    wanted.flatMap(({ reach: { bundled } }) => (bundled === undefined ? [] : [[bundled.path, bundled.root]])),
  );
}

function* copies(catalog: string, bundled: ReadonlyMap<string, string>, stock: Stock): Generator<Output> {
  for (const [path, root] of [...bundled].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const prefix = `${catalog}/${path}/`;
    for (const file of stock.shipment(root).files) {
      yield { path: prefix + file.path, copy: file.copy, executable: file.executable };
    }
  }
}

/** Tells what a bundle leaves out, once per folder however many entries lead to it. */
function tellLeftFiles({ drafts, losses }: Drafts, stock: Stock): void {
  for (const { client, marketplace } of drafts) {
    const list = losses.get(client) as LossList;
    const folders = new Map(
      marketplace.emitted.flatMap(({ entry, reach }) => {
        const name = entry.plugin?.name.value ?? entry.name.value;
        return reach.bundled === undefined ? [] : [[reach.bundled.root, name]];
      }),
    );
    for (const [root, name] of folders) {
      for (const { path, because } of stock.shipment(root).left) {
        list.field('files', `${shown(path)} is left out: ${because}`, name);
      }
    }
  }
}

function marketplaceFile({ client, marketplace }: Draft, folder: string): Output {
  return deferred(folder + factsOf(client).marketplaces.writes, marketplace.text);
}

function flatOutput(catalog: string, { client, marketplace }: Draft): readonly Output[] {
  return marketplace.flat === undefined ? [] : [deferred(flatFile(catalog, client), marketplace.flat)];
}

function isCommitted({ catalog }: Draft): boolean {
  return catalog.origin === 'definition' && catalog.source.kind === 'local';
}
