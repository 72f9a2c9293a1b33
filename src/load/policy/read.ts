import { type Document, documentPlace } from '../../model/document.ts';
import type { Said } from '../../model/place.ts';
import type { Policy } from '../../model/policy.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { plainText, textAt } from '../values.ts';
import { packLayers, readLayers } from './layers.ts';
import { type CatalogPack, resolve } from './resolve.ts';

/**
 * The policy of a tree: `policies/policy.yaml` and what it extends, or `builtin:recommended` alone, and the packs that its
 * catalogs add.
 */
export function readPolicy(
  snapshot: Snapshot,
  definitions: readonly Document[],
): { policy: Policy; documents: Document[]; sought: ReadonlySet<string>; definitions: Document[] } {
  const { layers, documents, file, sought } = readLayers(snapshot);
  const all = new Map(documents.map(document => [document.file, document]));
  const looked = new Set(sought);
  const read = definitions.map(document => ({ document, named: namedIn(document) }));
  const packs: CatalogPack[] = [];
  const held = read.map(({ document, named }) => {
    if (named === undefined) return document;
    const { faults, layers: own, ...read } = packLayers(snapshot, document.file, named.said);
    for (const pack of read.documents)
      if ((all.get(pack.file)?.faults.length ?? -1) < pack.faults.length) all.set(pack.file, pack);
    for (const path of read.sought) looked.add(path);
    packs.push({ catalog: named.catalog, place: named.said.place, layers: own });
    return faults.length === 0 ? document : { ...document, faults: [...document.faults, ...faults] };
  });
  return { policy: resolve(layers, file, packs), documents: [...all.values()], sought: looked, definitions: held };
}

/** The pack that a catalog names, relative to the catalog's file. */
function namedIn(document: Document): { readonly catalog: string; readonly said: Said<string> } | undefined {
  const said = textAt(document.value, documentPlace(document), 'policy');
  const catalog = plainText(document.value, 'name');
  return said === undefined || catalog === undefined ? undefined : { catalog, said };
}
