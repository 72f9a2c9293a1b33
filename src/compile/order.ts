import type { Catalog, CatalogEntry } from '../model/catalog.ts';

type Key = (entry: CatalogEntry) => string;

const keys: Readonly<Record<string, Key>> = {
  name: entry => entry.name.value,
  category: entry => entry.category?.value ?? '',
};

/** The entries in the order the catalog asks for, names breaking ties by code unit; `listed` keeps them as they stand. */
export function inOrder(catalog: Catalog, entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  if (catalog.order.includes('listed')) return entries;
  const chosen = [...catalog.order, 'name'].flatMap(name => (Object.hasOwn(keys, name) ? [keys[name] as Key] : []));
  return entries.toSorted((a, b) => compareBy(chosen, a, b));
}

function compareBy(chosen: readonly Key[], a: CatalogEntry, b: CatalogEntry): number {
  for (const key of chosen) {
    const left = key(a);
    const right = key(b);
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
