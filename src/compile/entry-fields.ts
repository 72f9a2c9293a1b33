import { type ClientFacts, factsOf } from '../clients/facts.ts';
import type { About, CatalogEntry } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import { below } from '../model/path.ts';
import type { Manifest, Plugin } from '../model/plugin.ts';
import { isSemver } from '../model/version.ts';
import { type Fields, filled, present } from './canonical-json.ts';

/** The manifest of a plugin that a client reads: the first of its places that is there, in a shape it knows. */
export function manifestRead(client: ClientId, plugin: Plugin | undefined): Manifest | undefined {
  if (plugin === undefined) return undefined;
  const { locations, shapes }: ClientFacts['manifests'] = factsOf(client).manifests;
  for (const { path } of locations) {
    const manifest = plugin.manifests.find(
      one => below(plugin.root, one.file) === path && Object.hasOwn(shapes, one.shape),
    );
    if (manifest !== undefined) return manifest;
  }
  return undefined;
}

/** The version of an entry. What a definition says of a plugin of this repository is a range to choose by, never shown. */
export function versionOf(entry: CatalogEntry): string | undefined {
  if (entry.plugin !== undefined) return entry.bare ? undefined : entry.plugin.version?.value;
  return entry.version !== undefined && isSemver(entry.version.value) ? entry.version.value : undefined;
}

/** The plugin whose manifest fills the gaps of an entry, where one does. */
export function spoken({ bare, plugin }: CatalogEntry): Plugin | undefined {
  return bare ? undefined : plugin;
}

/** What people read: the definition speaks before the manifest. */
export function descriptionOf(entry: CatalogEntry): string | undefined {
  return entry.description?.value ?? spoken(entry)?.description?.value;
}

/** Who made it, where it lives, under which licence: the same names in every client that reads them. */
export function originOf(entry: CatalogEntry): Fields {
  const { about } = entry;
  const plugin = spoken(entry);
  const homepage = about.homepage ?? plugin?.homepage;
  return {
    author: authorOf(about.author ?? plugin?.author),
    homepage: homepage !== undefined && URL.canParse(homepage) ? homepage : undefined,
    repository: about.repository ?? plugin?.repository,
    license: about.license ?? plugin?.license?.value,
    keywords: filled(about.keywords ?? plugin?.keywords ?? []),
  };
}

function authorOf(author: Plugin['author']): Fields | undefined {
  if (author === undefined || author.name === '') return undefined;
  const { name, email, url } = author;
  return present({ name, email, url });
}

/** The fields an entry has for people, where a client takes them from the manifest alone: all of them lost, for that reason. */
export function lostToManifest(client: ClientId): Readonly<Record<keyof About, string>> {
  const because = `${client} takes this from the manifest`;
  return {
    displayName: because,
    author: because,
    homepage: because,
    repository: because,
    license: because,
    keywords: because,
    metadata: `${client} keeps no metadata of an entry`,
  };
}
