import { type Document, documentPlace } from '../../model/document.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { builtinPacks } from '../generated/packs.js';
import { textAt } from '../values.ts';
import { packLayers, readLayers } from './layers.ts';

/** The policies of the compiler that a tree builds upon, for itself or for one of its catalogs, by name: what each of them says. */
export function builtinsBehind(snapshot: Snapshot, definitions: readonly Document[]): ReadonlyMap<string, unknown> {
  const own = definitions.flatMap(document => {
    const said = textAt(document.value, documentPlace(document), 'policy');
    return said === undefined ? [] : packLayers(snapshot, document.file, said).layers;
  });
  const names = [...readLayers(snapshot).layers, ...own].flatMap(({ pack }) => pack ?? []);
  return new Map([...new Set(names)].sort().map(name => [name, builtinPacks[name.slice('builtin:'.length)]]));
}
