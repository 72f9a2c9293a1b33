import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { treeDigest } from './digest.ts';
import { type Shipment, shipmentOf } from './shipped.ts';

/** What each folder ships, found out once however many catalogs ship it. */
export interface Stock {
  shipment(root: string): Shipment;
  /** Tree id of what it ships; undefined when a file cannot be read. `files` are all paths below the folder, where somebody has them. */
  digest(root: string, files?: readonly string[]): string | undefined;
  /** The same with SHA-1, as most repositories have it. */
  sha1(root: string): string | undefined;
}

/** The stock of a tree, filled as it is asked, with digests that are known. Of what only a digest is wanted, nothing else is kept. */
export function stockOf(snapshot: Snapshot, digests = new Map<string, string | undefined>()): Stock {
  const shipments = new Map<string, Shipment>();
  const made = (root: string, files = pathsUnder(snapshot, root)) =>
    shipments.get(root) ?? shipmentOf(snapshot, root, files);
  return {
    shipment(root) {
      const known = made(root);
      shipments.set(root, known);
      return known;
    },
    digest(root, files) {
      if (!digests.has(root)) digests.set(root, treeDigest(snapshot, made(root, files).files));
      return digests.get(root);
    },
    sha1: root => treeDigest(snapshot, made(root).files, 'sha1'),
  };
}
