import { type Document, documentPlace, type Fault } from '../model/document.ts';
import { folderOf, joinInside } from '../model/path.ts';
import { inside, type Place, type Said } from '../model/place.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { oneOf } from '../model/words.ts';
import { builtinPacks } from './generated/packs.js';
import { readDocument } from './read.ts';
import { plainTexts, recordOf, textsOf, type Values } from './values.ts';

const entryFile = 'policies/policy.yaml';
const deepestChain = 8;

/** One file or pack of a policy, before merging. */
export interface Layer {
  readonly value: Values;
  readonly place: Place;
}

/** The layers of a tree's policy, the most general first, and the documents they were read from. */
export function readLayers(snapshot: Snapshot): { layers: Layer[]; documents: Document[]; file?: string } {
  const read = new Map<string, Document>();
  const found = snapshot.entries.has(entryFile);
  const layers = found ? layersOf(snapshot, entryFile, read) : builtin('recommended', { file: entryFile });
  const documents = [...read.values(), ...unused(snapshot, read)];
  return { layers, documents, ...(found && { file: entryFile }) };
}

// Packs that nothing extends yet are held to the schema all the same.
function unused(snapshot: Snapshot, read: ReadonlyMap<string, Document>): Document[] {
  const packs = pathsUnder(snapshot, 'policies').filter(
    path => /\.ya?ml$/.test(path) && !/^policies\/(?:deprecations|waivers)\//.test(path),
  );
  return packs.filter(path => !read.has(path)).map(path => readDocument(snapshot, path, 'policy'));
}

function builtin(name: string, place: Place): Layer[] {
  const value = recordOf(builtinPacks[name]);
  const parents = plainTexts(value.extends).flatMap(parent => builtin(parent.replace(/^builtin:/, ''), place));
  return [...parents, { value, place }];
}

// Depth-first, left to right, then the file itself; a file once. What cannot be extended becomes a fault of the document.
function layersOf(
  snapshot: Snapshot,
  file: string,
  read: Map<string, Document>,
  trail: readonly string[] = [],
): Layer[] {
  const document = readDocument(snapshot, file, 'policy');
  const place = documentPlace(document);
  const value = recordOf(document.value);
  const faults = [...document.faults];
  read.set(file, document);
  const parents = textsOf(value.extends, inside(place, 'extends')).flatMap(said => {
    const path = besides(file, said.value);
    const fault = faultOf(snapshot, said, path, [...trail, file]);
    if (fault !== undefined) faults.push(fault);
    else if (said.value.startsWith('builtin:')) return builtin(said.value.slice('builtin:'.length), said.place);
    const usable = fault === undefined && path !== undefined && !read.has(path);
    return usable ? layersOf(snapshot, path, read, [...trail, file]) : [];
  });
  read.set(file, { ...document, faults });
  return [...parents, { value, place }];
}

// A path relative to the file that names it; it may climb, but not out of the repository.
function besides(file: string, said: string): string | undefined {
  let folder = folderOf(file);
  let rest = said;
  for (; rest.startsWith('../') && folder !== ''; rest = rest.slice('../'.length)) folder = folderOf(folder);
  return rest.startsWith('../') ? undefined : joinInside(folder, rest);
}

function faultOf(
  snapshot: Snapshot,
  said: Said<string>,
  path: string | undefined,
  trail: readonly string[],
): Fault | undefined {
  const fault = (message: string, hint: string): Fault => ({ kind: 'schema', place: said.place, message, hint });
  const name = JSON.stringify(said.value);
  if (said.value.startsWith('builtin:')) {
    const pack = said.value.slice('builtin:'.length);
    if (Object.hasOwn(builtinPacks, pack)) return undefined;
    return fault(
      `extends names ${name}, which is not built in`,
      `Built in are ${oneOf(Object.keys(builtinPacks).map(known => `builtin:${known}`))}.`,
    );
  }
  if (said.value.startsWith('github:'))
    return fault(
      `extends names ${name}, a remote pack; this version reads built-in and local packs only`,
      'Copy the pack into policies/ and name it by its path.',
    );
  if (path === undefined || !snapshot.entries.has(path))
    return fault(
      `extends names ${name}, which does not exist`,
      'Use builtin:recommended, builtin:strict, or a path relative to this file.',
    );
  if (trail.includes(path))
    return fault(
      `policies extend each other: ${[...trail, path].join(' -> ')}`,
      'Break the circle: a pack extends what is more general than itself.',
    );
  if (trail.length >= deepestChain)
    return fault(`policies extend each other more than ${deepestChain} levels deep`, 'Name the packs in one file.');
  return undefined;
}
