import { type Document, documentPlace } from '../../model/document.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { builtinPacks } from '../generated/packs.js';
import { textAt } from '../values.ts';
import { packLayers, readLayers } from './layers.ts';

/** The policies of the compiler that a tree builds upon, for itself or for one of its catalogs, by name: what each of them says. */
export function builtinsBehind(snapshot: Snapshot, definitions: readonly Document[]): ReadonlyMap<string, unknown> {
  const layers = readingsOf(snapshot, definitions).flatMap(read => read.layers);
  const names = layers.flatMap(({ pack }) => pack ?? []);
  return new Map([...new Set(names)].sort().map(name => [name, builtinPacks[name.slice('builtin:'.length)]]));
}

/** The files that a tree's policy is read from, for itself or for one of its catalogs, wherever they lie. */
export function filesBehind(snapshot: Snapshot, definitions: readonly Document[]): readonly string[] {
  const files = readingsOf(snapshot, definitions).flatMap(({ documents }) => documents.map(({ file }) => file));
  return [...new Set(files)].sort();
}

function readingsOf(snapshot: Snapshot, definitions: readonly Document[]) {
  const own = definitions.flatMap(document => {
    const said = textAt(document.value, documentPlace(document), 'policy');
    return said === undefined ? [] : packLayers(snapshot, document.file, said);
  });
  return [readLayers(snapshot), ...own];
}
