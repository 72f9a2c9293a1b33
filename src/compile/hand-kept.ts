import { factsOf } from '../clients/facts.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import { type Fields, present, withoutNulls } from './canonical-json.ts';

/** Is this catalog kept by hand in the very file this client reads, so that its own words can pass through? */
export function isOwnFile(client: ClientId, catalog: Catalog): boolean {
  if (catalog.origin !== 'hand-kept') return false;
  const { locations } = factsOf(client).marketplaces;
  return locations.some(({ path, native }) => native !== false && `/${catalog.file}`.endsWith(`/${path}`));
}

/** The top of a hand-kept file as it stands, but for `pluginRoot`, which our paths do without. */
export function keptHeader(catalog: Catalog): Fields {
  const { plugins: _, metadata, renames, ...rest } = catalog.raw;
  return present({
    name: catalog.name.value,
    ...fieldsOf(withoutNulls(rest)),
    metadata: withoutRoot(metadata),
    renames, // null is a word there
  });
}

/** An entry of a hand-kept file as it stands, with its source fitted to where the files are now. */
export function keptEntry(entry: CatalogEntry, source: unknown): Fields {
  return { name: entry.name.value, ...fieldsOf(withoutNulls(entry.raw)), source };
}

function withoutRoot(metadata: unknown): unknown {
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return metadata ?? undefined;
  const { pluginRoot: _, ...rest } = fieldsOf(withoutNulls(metadata));
  return Object.keys(rest).length === 0 ? undefined : rest;
}

function fieldsOf(value: unknown): Fields {
  return value as Fields; // an object in, an object out
}
