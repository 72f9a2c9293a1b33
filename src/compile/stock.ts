import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { treeDigest } from './digest.ts';
import { type Shipment, shipmentOf } from './shipped.ts';

/** What each folder ships, found out once however many catalogs ship it. */
export interface Stock {
  shipment(root: string): Shipment;
  /** Tree id of what it ships; undefined when a file cannot be read. */
  digest(root: string): string | undefined;
}

/** The stock of a tree, filled as it is asked. Of what only a digest is wanted, nothing else is kept. */
export function stockOf(snapshot: Snapshot): Stock {
  const shipments = new Map<string, Shipment>();
  const digests = new Map<string, string | undefined>();
  const made = (root: string) => shipments.get(root) ?? shipmentOf(snapshot, root, pathsUnder(snapshot, root));
  return {
    shipment(root) {
      const known = made(root);
      shipments.set(root, known);
      return known;
    },
    digest(root) {
      if (!digests.has(root)) digests.set(root, treeDigest(snapshot, made(root).files));
      return digests.get(root);
    },
  };
}
