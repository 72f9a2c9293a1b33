import { catalogRead, factsOf } from '../clients/facts.ts';
import type { About, Catalog, CatalogEntry, Source } from '../model/catalog.ts';
import { type ClientId, clientIds } from '../model/client.ts';
import { type Document, documentPlace } from '../model/document.ts';
import { joinInside } from '../model/path.ts';
import { inside, type Place, type Said } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { declaredPaths } from './declared-paths.ts';
import { readDocument } from './read.ts';
import { isRecord, itemsOf, membersOf, plainText, plainTexts, recordOf, textAt, type Values } from './values.ts';

/** Where a marketplace.json kept by hand may lie, and the client whose own place that is. */
const places: readonly (readonly [file: string, client: ClientId])[] = clientIds.flatMap(client =>
  factsOf(client).marketplaces.locations.flatMap(({ path, native }) =>
    native === true ? [[path, client] as const] : [],
  ),
);

/** A hand-kept file before its entries are linked to plugins. */
export interface HandKept {
  readonly document: Document;
  readonly client: ClientId;
}

/** Every marketplace.json at the places clients look; with a client, the one that this client reads. */
export function readHandKept(snapshot: Snapshot, reader?: ClientId): HandKept[] {
  return (reader === undefined ? places : placeRead(reader, snapshot))
    .filter(([file]) => snapshot.entries.has(file))
    .map(([file, client]) => ({ document: readDocument(snapshot, file, 'marketplace'), client }));
}

function placeRead(client: ClientId, snapshot: Snapshot): typeof places {
  const file = catalogRead(client, snapshot.paths);
  return file === undefined ? [] : [[file, client]];
}

/** The folders that the entries of a hand-kept file lead to, existing or not. */
export function foldersOf(handKept: HandKept): string[] {
  return itemsOf(recordOf(handKept.document.value).plugins, documentPlace(handKept.document)).flatMap(item => {
    const source = sourceOf(recordOf(item.value).source, pluginRoot(handKept));
    return source.kind === 'folder' ? [source.path] : [];
  });
}

/** A hand-kept file as a catalog, its entries linked to plugin folders. */
export function handKeptCatalog(handKept: HandKept, pluginAt: (root: string) => Plugin | undefined): Catalog {
  const { document, client } = handKept;
  const place = documentPlace(document);
  const value = recordOf(document.value);
  const { plugins: _, ...raw } = value;
  const name = textAt(value, place, 'name');
  const description =
    textAt(value, place, 'description') ?? textAt(value.metadata, inside(place, 'metadata'), 'description');
  const title = plainText(value.interface, 'displayName');
  const owner = ownerOf(value.owner);
  const version = plainText(value, 'version') ?? plainText(value.metadata, 'version');
  const entries = itemsOf(value.plugins, inside(place, 'plugins')).flatMap(item => entryOf(item, handKept, pluginAt));
  return {
    name: name ?? { value: '', place },
    origin: 'hand-kept',
    file: document.file,
    place,
    document,
    targets: [client],
    channel: 'preview',
    source: { kind: 'bundle' },
    order: ['listed'],
    entries,
    unknown: [],
    renames: renamesOf(value.renames, inside(place, 'renames')),
    raw,
    readable: name !== undefined && Array.isArray(value.plugins),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(owner !== undefined && { owner }),
    ...(version !== undefined && { version }),
  };
}

function entryOf(
  item: { value: unknown; place: Place },
  handKept: HandKept,
  pluginAt: (root: string) => Plugin | undefined,
): CatalogEntry[] {
  const name = textAt(item.value, item.place, 'name');
  if (!isRecord(item.value) || name === undefined) return [];
  const source = sourceOf(item.value.source, pluginRoot(handKept));
  const plugin = source.kind === 'folder' ? pluginAt(source.path) : undefined;
  const policy = inside(item.place, 'policy');
  return [
    {
      name,
      place: item.place,
      source: { value: source, place: inside(item.place, 'source') },
      tags: plainTexts(item.value.tags),
      about: aboutOf(item.value),
      paths: declaredPaths(handKept.client, item.value, item.place),
      raw: item.value,
      ...(plugin !== undefined && { plugin }),
      ...said('installation', textAt(item.value.policy, policy, 'installation')),
      ...said('authentication', textAt(item.value.policy, policy, 'authentication')),
      ...products(item.value.policy, policy),
      ...said('category', textAt(item.value, item.place, 'category')),
      ...said('version', textAt(item.value, item.place, 'version')),
      ...said('description', textAt(item.value, item.place, 'description')),
    },
  ];
}

function said<K extends string>(key: K, value: Said<string> | undefined): Partial<Record<K, Said<string>>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, Said<string>>);
}

function products(policy: unknown, place: Place): { products?: Said<readonly string[]> } {
  const list = recordOf(policy).products;
  return Array.isArray(list) ? { products: { value: plainTexts(list), place: inside(place, 'products') } } : {};
}

/** A folder that a client puts in front of relative sources, all of them or the bare names. */
export interface PluginRoot {
  readonly path: string;
  readonly on: 'bare' | 'all';
}

/** What a file puts in front of its paths, where its client reads that. */
export function pluginRoot({ client, document }: HandKept): PluginRoot | undefined {
  const path = plainText(recordOf(document.value).metadata, 'pluginRoot');
  const on = factsOf(client).marketplaces.pluginRoot;
  return path === undefined || on === 'never' ? undefined : { path, on };
}

/** What an entry's `source` says, in one form for all clients. A path that leaves the repository is `unknown`. */
export function sourceOf(said: unknown, root?: PluginRoot): Source {
  if (typeof said === 'string') return folderSource(said, root);
  const kind = plainText(said, 'source');
  const value = recordOf(said);
  if (kind === 'local' && typeof value.path === 'string') return folderSource(value.path, undefined);
  if (kind === 'url' && typeof value.url === 'string') return gitSource(value.url, value);
  if (kind === 'git-subdir' && typeof value.url === 'string') return gitSource(value.url, value);
  if (kind === 'github' && typeof value.repo === 'string') return gitSource(value.repo, value);
  if (kind === 'npm' && typeof value.package === 'string') {
    return { kind: 'npm', package: value.package, ...texts(value, ['version', 'registry']) };
  }
  if (kind === 'archive' && typeof value.url === 'string')
    return { kind: 'archive', url: value.url, ...texts(value, ['sha256']) };
  return kind === 'command' ? { kind: 'command', value: said } : { kind: 'unknown', value: said };
}

function folderSource(path: string, root: PluginRoot | undefined): Source {
  const bare = !/[./\\]/.test(path[0] ?? '') && !path.includes('/');
  const folder = joinInside('', root !== undefined && (bare || root.on === 'all') ? `${root.path}/${path}` : path);
  return folder === undefined || path.includes('\\') || path === ''
    ? { kind: 'unknown', value: path }
    : { kind: 'folder', path: folder };
}

function gitSource(url: string, value: Values): Source {
  return { kind: 'git', url, ...texts(value, ['path', 'ref', 'sha']) };
}

function texts<K extends string>(value: Values, keys: readonly K[]): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const text = plainText(value, key);
    if (text !== undefined) found[key] = text;
  }
  return found;
}

/** The `owner` of a catalog, when it has at least a name. */
export function ownerOf(value: unknown): Catalog['owner'] | undefined {
  const name = plainText(value, 'name');
  return name === undefined ? undefined : { name, ...texts(recordOf(value), ['email', 'url']) };
}

/** What an entry says of its maker and its home. */
export function aboutOf(entry: Values): About {
  const author = ownerOf(entry.author);
  const keywords = plainTexts(entry.keywords);
  return {
    ...texts(entry, ['displayName', 'homepage', 'repository', 'license']),
    ...(author !== undefined && { author }),
    ...(keywords.length > 0 && { keywords }),
    ...(isRecord(entry.metadata) && { metadata: entry.metadata }),
  };
}

/** The `renames` map of a catalog: old name -> new name, or null. */
export function renamesOf(value: unknown, place: Place): Catalog['renames'] {
  return membersOf(value, place).flatMap(member => {
    if (member.value !== null && typeof member.value !== 'string') return [];
    return [
      {
        from: { value: member.key, place: { ...member.place, on: 'key' as const } },
        to: { value: member.value, place: member.place },
      },
    ];
  });
}
