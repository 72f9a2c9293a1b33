import type { About, Catalog, CatalogEntry } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import type { Fields } from './canonical-json.ts';

/** What a catalog definition says about the catalog, and may be lost in a target. */
export type CatalogField = 'title' | 'description' | 'owner' | 'owner.url' | 'version' | 'renames';

/** What it says about one entry, and may be lost in a target. What a manifest says travels with the plugin. */
export type EntryField =
  | 'category'
  | 'tags'
  | 'description'
  | 'installation'
  | 'authentication'
  | 'products'
  | keyof About;

/** How one client wants its catalog written: the mapping from the neutral record, and what that mapping cannot carry. */
export interface Dialect {
  readonly client: ClientId;
  /** Everything at the top of the file except the entries. */
  header(catalog: Catalog): Fields;
  /** One entry; `source` is already in the client's own words. */
  entry(entry: CatalogEntry, source: unknown): Fields;
  /** A folder below the catalog root, as a source. */
  folder(path: string): unknown;
  /** Fields that are lost, with the reason as a clause. */
  readonly lost: {
    readonly catalog: Readonly<Partial<Record<CatalogField, string>>>;
    readonly entry: Readonly<Partial<Record<EntryField, string>>>;
  };
}
