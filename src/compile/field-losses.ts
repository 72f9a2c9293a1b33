import { retirementIn } from '../clients/retirement.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import type { Fields } from './canonical-json.ts';
import type { CatalogField, Dialect, EntryField } from './dialect.ts';
import type { LossList } from './losses.ts';

const catalogFields: Readonly<Record<CatalogField, (catalog: Catalog) => boolean>> = {
  title: ({ title, name }) => title !== undefined && title !== name.value,
  description: ({ description }) => description !== undefined,
  owner: ({ owner }) => owner !== undefined,
  'owner.url': ({ owner }) => owner?.url !== undefined,
  version: ({ version }) => version !== undefined,
  renames: ({ renames }) => renames.length > 0,
};

/** Tells what the definition says of the catalog and its header does not. */
export function tellCatalogFields({ lost }: Dialect, catalog: Catalog, header: Fields, losses: LossList): void {
  for (const [field, because] of Object.entries(lost.catalog) as [CatalogField, string][]) {
    const elsewhere = field === 'title' && header.description === catalog.title;
    if (catalogFields[field](catalog) && !elsewhere) losses.field(field, because);
  }
}

const entryFields: Readonly<Record<EntryField, (entry: CatalogEntry) => boolean>> = {
  category: ({ category, plugin }) => category !== undefined && category.value !== plugin?.category?.value,
  tags: ({ tags }) => tags.length > 0,
  description: ({ description }) => description !== undefined,
  installation: ({ installation }) => installation?.value === 'INSTALLED_BY_DEFAULT',
  authentication: ({ authentication }) => authentication !== undefined,
  products: ({ products }) => products !== undefined,
  displayName: ({ about }) => about.displayName !== undefined,
  author: ({ about }) => about.author !== undefined,
  homepage: ({ about }) => about.homepage !== undefined,
  repository: ({ about }) => about.repository !== undefined,
  license: ({ about }) => about.license !== undefined,
  keywords: ({ about }) => about.keywords !== undefined,
  metadata: ({ about }) => about.metadata !== undefined,
};

/** Tells what the definition says of an entry and the entry as written does not. */
export function tellEntryFields(dialect: Dialect, entry: CatalogEntry, fields: Fields, losses: LossList): void {
  const name = entry.name.value;
  for (const [field, because] of Object.entries(dialect.lost.entry) as [EntryField, string][]) {
    if (entryFields[field](entry) && fields[field] === undefined) losses.field(field, because, name);
  }
  const { because } = retirementIn(dialect.client);
  if (entry.installation?.value === 'NOT_AVAILABLE' && because !== undefined)
    losses.field('installation', because, name);
}
