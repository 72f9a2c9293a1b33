import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { treeDigest } from './digest.ts';
import { type Shipment, shipmentOf } from './shipped.ts';

/** What each folder ships, found out once however many catalogs ship it. */
export interface Stock {
  shipment(root: string): Shipment;
  /** Tree id of what it ships; undefined when a file cannot be read. */
  digest(root: string): string | undefined;
}

/** The stock of a tree, filled as it is asked. */
export function stockOf(snapshot: Snapshot, filesOf: ReadonlyMap<string, readonly string[]>): Stock {
  const shipments = new Map<string, Shipment>();
  const digests = new Map<string, string | undefined>();
  const shipment = (root: string) => {
    const known = shipments.get(root) ?? shipmentOf(snapshot, root, filesOf.get(root) ?? pathsUnder(snapshot, root));
    shipments.set(root, known);
    return known;
  };
  return {
    shipment,
    digest(root) {
      if (!digests.has(root)) digests.set(root, treeDigest(snapshot, shipment(root).files));
      return digests.get(root);
    },
  };
}
