import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';

type Key = (entry: CatalogEntry) => string;

const keys: Readonly<Record<string, Key>> = {
  name: entry => entry.name.value,
  category: entry => entry.category?.value ?? '',
};

/**
 * The entries in the order the catalog asks for, of a client where it asks for another one there; names break ties by code
 * unit. `listed` keeps them as they stand.
 */
export function inOrder(
  { order, orders, sequences }: Pick<Catalog, 'order' | 'orders' | 'sequences'>,
  entries: readonly CatalogEntry[],
  client?: ClientId,
): readonly CatalogEntry[] {
  const sorted = sortedBy((client && orders?.[client]) ?? order, entries);
  const names = client && sequences?.[client];
  if (names === undefined) return sorted;
  const places = new Map(names.map((name, index) => [name, index]));
  const placeOf = ({ name }: CatalogEntry): number => places.get(name.value) ?? places.size;
  return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function sortedBy(order: readonly string[], entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  if (order.includes('listed')) return entries;
  const chosen = [...order, 'name'].flatMap(name => (Object.hasOwn(keys, name) ? [keys[name] as Key] : []));
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
