import type { Chain } from '../model/chain.ts';
import { type Document, documentPlace } from '../model/document.ts';
import { inside } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import type { PublishedIndex } from '../model/workspace.ts';
import { withDayFaults } from './deprecation.ts';
import { readDocument, readDocuments } from './read.ts';
import { isRecord, itemsOf, recordOf, textAt, textsAt } from './values.ts';

/** The YAML documents of a folder, each held to the schema of its role. */
export function readFolder(snapshot: Snapshot, folder: string, role: 'deprecation' | 'waiver' | 'catalog'): Document[] {
  return pathsUnder(snapshot, folder)
    .filter(path => /\.ya?ml$/.test(path))
    .flatMap(path => readDocuments(snapshot, path, role))
    .map(document => (role === 'catalog' ? document : withDayFaults(document, role)));
}

/**
 * The chains of a tree: `chain.json`, `*.chain.json` and `chains/*.json`, at the top and in plugin folders.
 * Such names are common, so a readable file counts only when it has a `chain`.
 */
export function readChains(snapshot: Snapshot, plugins: readonly Plugin[]): Chain[] {
  const top = snapshot.paths.filter(path => !path.includes('/') || path.startsWith('chains/'));
  const files = new Set(top.filter(path => isNamedLikeChain(path, 0)));
  for (const { files: own, root } of plugins) {
    const start = root === '' ? 0 : root.length + 1;
    for (const path of own) if (isNamedLikeChain(path, start)) files.add(path);
  }
  const chains = [...files].sort().map(file => readChain(snapshot, file));
  return chains.filter(({ document: { value } }) => !isRecord(value) || Object.hasOwn(value, 'chain'));
}

// `chain.json` or `*.chain.json` in a folder whose path ends at `start`, or any JSON file in its `chains`.
function isNamedLikeChain(path: string, start: number): boolean {
  if (!path.endsWith('.json')) return false;
  if (path.startsWith('chains/', start)) return !path.includes('/', start + 'chains/'.length);
  return !path.includes('/', start) && /^(?:.+\.)?chain\.json$/s.test(path.slice(start));
}

function readChain(snapshot: Snapshot, file: string): Chain {
  const document = readDocument(snapshot, file, 'chain');
  const place = documentPlace(document);
  const steps = itemsOf(recordOf(document.value).chain, inside(place, 'chain')).flatMap(item => {
    const plugin = textAt(item.value, item.place, 'plugin');
    if (plugin === undefined) return [];
    return [
      {
        place: item.place,
        plugin,
        inputs: textsAt(item.value, item.place, 'input'),
        outputs: textsAt(item.value, item.place, 'output'),
      },
    ];
  });
  return { file, document, steps };
}

/** A `catalog-index.json` that was committed as the published one, at the top or in `published/`. */
export function readPublished(snapshot: Snapshot): { index: PublishedIndex; document: Document } | undefined {
  const file = ['catalog-index.json', 'published/catalog-index.json'].find(path => snapshot.entries.has(path));
  if (file === undefined) return undefined;
  const document = readDocument(snapshot, file, 'index');
  if (!isRecord(document.value)) return { index: { file }, document };
  const place = documentPlace(document);
  const asOf = textAt(document.value, place, 'asOf');
  const validUntil = textAt(document.value, place, 'validUntil');
  return { index: { file, ...(asOf && { asOf }), ...(validUntil && { validUntil }) }, document };
}
