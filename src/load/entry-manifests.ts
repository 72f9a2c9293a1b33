import { type ClientId, clientIds } from '../model/client.ts';
import { type Document, documentPlace } from '../model/document.ts';
import { inside, type Place } from '../model/place.ts';
import type { Manifest } from '../model/plugin.ts';
import { declaredPaths } from './declared-paths.ts';
import { folderOf } from './defined-entry.ts';
import { type HandKept, pluginRoot, sourceOf } from './marketplace.ts';
import { isRecord, itemsOf, membersOf, plainText, recordOf, type Values } from './values.ts';

/** What the entries of all catalogs say that plugins bring, by whom they say it of. */
export interface EntryManifests {
  /** Of the plugin in a folder. */
  readonly byRoot: ReadonlyMap<string, readonly Manifest[]>;
  /** Of the plugin that is called so, whatever folder it is in. */
  readonly byName: ReadonlyMap<string, readonly Manifest[]>;
  /** Of plugins that lie elsewhere. */
  readonly outside: readonly OutsideEntry[];
}

/** An entry that leads out of this repository, with what it says for each client. */
export interface OutsideEntry {
  readonly name: string;
  readonly catalog: string;
  readonly place: Place;
  readonly manifests: readonly Manifest[];
}

/**
 * The fields of an entry from which a client makes something of the plugin: claude 2.1.329 runs hooks and starts servers of
 * an entry beside those of plugin.json, codex-cli 0.169.0 makes a manifest of an entry where there is none.
 */
const bringing: readonly string[] = [
  ...['agents', 'apps', 'channels', 'commands', 'defaultEnabled', 'dependencies', 'experimental', 'hooks'],
  ...['lspServers', 'mcpServers', 'monitors', 'outputStyles', 'rules', 'settings', 'skills', 'themes'],
  ...['userConfig', 'workflows'],
];

/** Reads what entries say of components, without asking which plugins there are; `rootOf` tells where a folder really is. */
export function entryManifests(
  definitions: readonly Document[],
  handKept: readonly HandKept[],
  rootOf: (folder: string) => string,
): EntryManifests {
  const byRoot = new Map<string, Manifest[]>();
  const byName = new Map<string, Manifest[]>();
  const outside: OutsideEntry[] = [];
  const add = (map: Map<string, Manifest[]>, key: string, manifests: readonly Manifest[]): void => {
    if (manifests.length > 0) map.set(key, [...(map.get(key) ?? []), ...manifests]);
  };
  for (const definition of definitions) {
    for (const { key, value, place } of entriesIn(definition)) {
      const manifests = ownManifests(definition, value, place);
      const alias = plainText(value, 'alias');
      const folder = folderOf(value);
      if (alias !== undefined) add(byName, alias, manifests);
      if (folder !== undefined) add(byRoot, rootOf(folder), manifests);
      if (alias !== undefined || folder !== undefined) continue;
      if (isRecord(recordOf(value).source)) {
        const catalog = plainText(definition.value, 'name') ?? '';
        if (manifests.length > 0) outside.push({ name: key, catalog, place, manifests });
      } else add(byName, key, manifests);
    }
  }
  for (const kept of handKept) {
    const { client, document } = kept;
    const catalog = plainText(document.value, 'name') ?? '';
    for (const { value, place } of itemsOf(
      recordOf(document.value).plugins,
      inside(documentPlace(document), 'plugins'),
    )) {
      const manifest = manifestIn(document, client, recordOf(value), place);
      const name = plainText(value, 'name');
      if (manifest === undefined || name === undefined) continue;
      const source = sourceOf(recordOf(value).source, pluginRoot(kept));
      if (source.kind === 'folder') add(byRoot, rootOf(source.path), [manifest]);
      else outside.push({ name, catalog, place, manifests: [manifest] });
    }
  }
  return { byRoot, byName, outside };
}

function entriesIn(definition: Document) {
  return membersOf(recordOf(definition.value).entries, inside(documentPlace(definition), 'entries'));
}

/** What a definition says for each client alone. */
function ownManifests(definition: Document, entry: unknown, place: Place): Manifest[] {
  const { fields } = recordOf(entry);
  return clientIds.flatMap(client => {
    const own = recordOf(recordOf(fields)[client]);
    return manifestIn(definition, client, own, inside(place, 'fields', client)) ?? [];
  });
}

/** The part of an entry that could stand in the manifest of a client; undefined where it says nothing of the kind. */
function manifestIn(
  { file, format, index }: Document,
  client: ClientId,
  said: Values,
  place: Place,
): Manifest | undefined {
  const value = Object.fromEntries(Object.entries(said).filter(([key]) => bringing.includes(key)));
  if (Object.keys(value).length === 0) return undefined;
  const document: Document = {
    ...{ file, role: `${client}-manifest`, format, value, faults: [] },
    ...(index !== undefined && { index }),
    pointer: place.pointer ?? '',
  };
  return { shape: client, file, document, value, paths: declaredPaths(client, value, place) };
}
