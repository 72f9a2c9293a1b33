import { type Document, documentPlace, type Fault } from '../../model/document.ts';
import { kebabCase, whyNoNamePattern } from '../../model/name-pattern.ts';
import { folderOf, joinInside } from '../../model/path.ts';
import { inside, type Place, type Said } from '../../model/place.ts';
import { latestEdition } from '../../model/policy.ts';
import { pathsUnder, type Snapshot } from '../../model/snapshot.ts';
import { didYouMean, oneOf, shown } from '../../model/words.ts';
import { builtinPacks } from '../generated/packs.js';
import { readDocument } from '../read.ts';
import { itemsOf, plainTexts, recordOf, textsOf, type Values } from '../values.ts';
import { isLockable, lockables } from './locks.ts';
import type { Layer } from './merge.ts';
import { slipsIn } from './slips.ts';

/** The one file that says the policy of a tree. */
export const entryFile = 'policies/policy.yaml';
const deepestChain = 8;
/** Only what stands in one of these can be right in form and say nothing. */
const slippery = ['adoption', 'deprecation', 'rules', 'scopes', 'versioning'];

/** Layers, the most general first, and what they were read from. */
interface Read {
  readonly layers: readonly Layer[];
  readonly documents: readonly Document[];
  /** Every path that was looked at, also where nothing is. */
  readonly sought: ReadonlySet<string>;
}

/** What the policy of a tree was read from. */
interface TreeRead extends Read {
  /** The entry policy, where there is one. */
  readonly file?: string;
  /** Packs in `policies/` that nothing extends. */
  readonly unused: readonly Document[];
}

/** The layers of a tree's policy; a tree is read once. */
export function readLayers(snapshot: Snapshot): TreeRead {
  const known = trees.get(snapshot) ?? layersIn(snapshot);
  trees.set(snapshot, known);
  return known;
}

const trees = new WeakMap<Snapshot, TreeRead>();

function layersIn(snapshot: Snapshot): TreeRead {
  const reading = begin(snapshot);
  const found = snapshot.entries.has(entryFile);
  const layers = found ? layersOf(reading, entryFile, []) : builtin(reading, 'recommended', { file: entryFile });
  const documents = [...reading.documents.values()];
  const sought = reading.sought.add(entryFile);
  return { layers, documents, unused: unused(reading), sought, ...(found && { file: entryFile }) };
}

/** The layers of `builtin:recommended`, which hold where a tree says nothing, or nothing that can be read. */
export function recommendedLayers(snapshot: Snapshot): readonly Layer[] {
  return builtin(begin(snapshot), 'recommended', { file: entryFile });
}

/** The layers of a pack that a file names by a path relative to itself, and what is wrong with the name. */
export function packLayers(snapshot: Snapshot, from: string, said: Said<string>): Read & { faults: Fault[] } {
  const faults: Fault[] = [];
  const reading = begin(snapshot);
  const layers = extended(reading, { said, file: from, trail: [], key: 'policy' }, faults);
  return { layers, documents: [...reading.documents.values()], sought: reading.sought, faults };
}

interface Reading {
  readonly snapshot: Snapshot;
  readonly documents: Map<string, Document>;
  /** Shipped packs that were read: like a file, a pack is read once. */
  readonly packs: Set<string>;
  readonly sought: Set<string>;
}

function begin(snapshot: Snapshot): Reading {
  return { snapshot, documents: new Map(), packs: new Set(), sought: new Set() };
}

// Packs that nothing extends yet are held to the schema all the same.
function unused({ snapshot, documents }: Reading): Document[] {
  const packs = pathsUnder(snapshot, 'policies').filter(
    path => /\.ya?ml$/.test(path) && !/^policies\/(?:deprecations|waivers)\//.test(path),
  );
  return packs.filter(path => !documents.has(path)).map(path => readDocument(snapshot, path, 'policy'));
}

function builtin(reading: Reading, name: string, place: Place): Layer[] {
  if (reading.packs.has(name)) return [];
  reading.packs.add(name);
  const value = recordOf(builtinPacks[name]);
  const parents = plainTexts(value.extends).map(parent => parent.replace(/^builtin:/, ''));
  return [...parents.flatMap(parent => builtin(reading, parent, place)), { value, place, pack: `builtin:${name}` }];
}

// Depth-first, left to right, then the file itself; a file once. What cannot be extended becomes a fault of the document.
function layersOf(reading: Reading, file: string, trail: readonly string[]): Layer[] {
  const document = readDocument(reading.snapshot, file, 'policy');
  const place = documentPlace(document);
  const value = recordOf(document.value);
  const faults = [
    ...document.faults,
    ...unlockable(value, place),
    ...fromTheFuture(value, place),
    ...unaskable(value, place),
    ...(slippery.some(key => Object.hasOwn(value, key)) ? slipsIn(value, place) : []),
    ...itemsOf(value.scopes, inside(place, 'scopes')).flatMap(scope => unaskable(recordOf(scope.value), scope.place)),
  ];
  reading.documents.set(file, document);
  const parents = textsOf(value.extends, inside(place, 'extends')).flatMap(said =>
    extended(reading, { said, file, trail: [...trail, file], key: 'extends' }, faults),
  );
  reading.documents.set(file, { ...document, faults });
  return [...parents, { value, place }];
}

/** A name of a pack as a file has it. */
interface Named {
  readonly said: Said<string>;
  readonly file: string;
  readonly trail: readonly string[];
  readonly key: 'extends' | 'policy';
}

function extended(reading: Reading, named: Named, faults: Fault[]): Layer[] {
  const { file, said, trail } = named;
  const path = pathBeside(file, said.value);
  if (path !== undefined && !/^\w+:/.test(said.value)) reading.sought.add(path);
  const fault = faultOf(reading.snapshot, named, path);
  if (fault !== undefined) faults.push(fault);
  else if (said.value.startsWith('builtin:')) return builtin(reading, said.value.slice('builtin:'.length), said.place);
  else if (path !== undefined && !reading.documents.has(path)) return layersOf(reading, path, trail);
  return [];
}

// Nobody here knows what it asks for.
function fromTheFuture({ edition }: Values, place: Place): Fault[] {
  if (typeof edition !== 'number' || edition <= latestEdition) return [];
  return [
    {
      kind: 'schema',
      place: inside(place, 'edition'),
      message: `edition ${edition} is newer than this catalogc, which knows editions up to ${latestEdition}`,
      hint: `Update catalogc, or write edition: ${latestEdition}.`,
    },
  ];
}

// A pattern that takes for ever with some name, or is none, would hold names to nothing.
function unaskable({ names }: Values, place: Place): Fault[] {
  const { pattern } = recordOf(names);
  const because = typeof pattern === 'string' ? whyNoNamePattern(pattern) : undefined;
  if (because === undefined) return [];
  return [
    {
      kind: 'schema',
      place: inside(place, 'names', 'pattern'),
      message: `names.pattern ${because}, so names cannot be held to it`,
      hint: `Write it without that, such as ${kebabCase}`,
    },
  ];
}

// A lock with a slip of the finger would lock nothing, without a word.
function unlockable(value: Values, place: Place): Fault[] {
  return textsOf(value.locked, inside(place, 'locked'))
    .filter(said => !isLockable(said.value, value))
    .map(said => ({
      kind: 'schema',
      place: said.place,
      message: `locked names ${shown(said.value)}, which is no key of a policy and no rule`,
      hint: lockHint(said.value),
    }));
}

function lockHint(said: string): string {
  const near = didYouMean(said, lockables());
  return near === undefined
    ? 'Name a key by its path (mcp.hosts) or rules by a glob (security/*).'
    : `Did you mean "${near}"?`;
}

/** A path relative to the file that names it; it may climb, but not out of the repository. */
export function pathBeside(file: string, said: string): string | undefined {
  let folder = folderOf(file);
  let rest = said;
  for (; rest.startsWith('../') && folder !== ''; rest = rest.slice('../'.length)) folder = folderOf(folder);
  return rest.startsWith('../') ? undefined : joinInside(folder, rest);
}

function faultOf(snapshot: Snapshot, { key, said, trail }: Named, path: string | undefined): Fault | undefined {
  const fault = (message: string, hint: string): Fault => ({ kind: 'schema', place: said.place, message, hint });
  const name = JSON.stringify(said.value);
  if (said.value.startsWith('builtin:')) {
    const pack = said.value.slice('builtin:'.length);
    if (Object.hasOwn(builtinPacks, pack)) return undefined;
    return fault(
      `${key} names ${name}, which is not built in`,
      `Built in are ${oneOf(Object.keys(builtinPacks).map(known => `builtin:${known}`))}.`,
    );
  }
  if (said.value.startsWith('github:'))
    return fault(
      `${key} names ${name}, a remote pack; this version reads built-in and local packs only`,
      'Copy the pack into policies/ and name it by its path.',
    );
  if (path === undefined || !snapshot.entries.has(path))
    return fault(
      `${key} names ${name}, which does not exist`,
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
