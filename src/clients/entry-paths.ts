import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import { type ClientId, clientIds } from '../model/client.ts';
import type { DeclaredPath } from '../model/plugin.ts';
import { factsOf } from './facts.ts';
import { manifestRead } from './readings.ts';

/** The clients of a catalog that follow a path to a component which an entry of it states. */
export function followersOf({ field }: DeclaredPath, entry: CatalogEntry, catalog: Catalog): ClientId[] {
  const { plugin } = entry;
  if (plugin === undefined) return [];
  return clientIds.filter(client => {
    if (!catalog.targets.includes(client)) return false;
    const { entry: table, manifests } = factsOf(client);
    const alone = manifestRead(client, plugin) === undefined;
    const known = Object.hasOwn(table.fields, field) ? table.fields[field] : undefined;
    if (known === undefined) return alone && manifests.standIn !== undefined;
    if (known.idle?.types.includes('string') === true) return false;
    return alone || manifests.besideEntry?.ignored.includes(field) !== true;
  });
}
