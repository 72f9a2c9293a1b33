import type { Document, Role } from '../model/document.ts';
import { documentPlace } from '../model/document.ts';
import { joinInside } from '../model/path.ts';
import { inside, type Place } from '../model/place.ts';
import type { Manifest, Shape } from '../model/plugin.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { isForCopilot, readsDefault } from './default-places.ts';
import type { Folder } from './folder.ts';
import { readDocument } from './read.ts';
import { isRecord } from './values.ts';

/** A value that describes components, from a file of its own or inline in a manifest. */
export interface Part {
  readonly value: unknown;
  readonly place: Place;
  /** Set when the part is a file of its own. */
  readonly document?: Document;
}

/** What is looked for: a role, its manifest field, and the files read without being named. */
export interface PartKind {
  readonly role: Role;
  readonly field: string;
  readonly defaults: readonly string[];
  /** Defaults that only one shape looks at. */
  readonly shapeDefaults?: Readonly<Partial<Record<Shape, readonly string[]>>>;
  /** The files of which Copilot reads the first that is in order, whatever its manifest names. */
  readonly inTurn?: readonly string[];
}

/** What was found of one kind. */
export interface FoundParts {
  /** Every file and inline value that some client loads, each file once. */
  readonly parts: readonly Part[];
  /** Files that lie where clients look, while the manifests name others instead: no client loads them. */
  readonly dormant: readonly Document[];
}

/** Looks for every file and inline value of one kind. */
export function readParts(folder: Folder, manifests: readonly Manifest[], kind: PartKind): FoundParts {
  const places = defaultsFor(folder, manifests, kind);
  const files = new Set<string>();
  for (const [file, counts] of places) if (counts) files.add(file);
  const inline: Part[] = [];
  for (const manifest of manifests) {
    for (const path of manifest.paths) {
      if (path.field !== kind.field) continue;
      const file = joinInside('', path.said.value);
      if (file !== undefined) files.add(file);
    }
    inline.push(...inlineParts(manifest, kind.field));
  }
  const read = (file: string): Part => readPart(folder.snapshot, folder.path(file), kind.role);
  const parts = [...files].filter(folder.has).map(read);
  const asleep = [...places.keys()].filter(file => !files.has(file));
  return { parts: [...parts, ...inline], dormant: asleep.flatMap(file => read(file).document ?? []) };
}

// Each default that is there, with whether it counts beside what the manifests say.
function defaultsFor(folder: Folder, manifests: readonly Manifest[], kind: PartKind): Map<string, boolean> {
  const places = new Map<string, boolean>();
  const add = (files: readonly string[], by: readonly Manifest[]): void => {
    for (const file of files)
      if (folder.has(file)) places.set(file, places.get(file) === true || readsDefault(folder, by, kind.field));
  };
  add(kind.defaults, manifests);
  for (const manifest of manifests) add(kind.shapeDefaults?.[manifest.shape] ?? [], [manifest]);
  for (const [file, counts] of inTurn(folder, manifests, kind)) {
    if (!kind.defaults.includes(file)) places.set(file, counts || places.get(file) === true);
  }
  return places;
}

// copilot 1.0.102 needs no manifest, and passes over a file that it cannot read.
function* inTurn(folder: Folder, manifests: readonly Manifest[], kind: PartKind): Iterable<[string, boolean]> {
  if (kind.inTurn === undefined || !isForCopilot(manifests)) return;
  let isLeft = true;
  for (const file of kind.inTurn.filter(folder.has)) {
    yield [file, isLeft];
    isLeft = isLeft && (readPart(folder.snapshot, folder.path(file), kind.role).document?.faults.length ?? 0) > 0;
  }
}

function readPart(snapshot: Snapshot, file: string, role: Role): Part {
  const document = readDocument(snapshot, file, role);
  return { value: document.value, place: documentPlace(document), document };
}

// An object, or objects within a list, written straight into the manifest.
function inlineParts(manifest: Manifest, field: string): Part[] {
  const value = manifest.value[field];
  if (typeof value !== 'object' || value === null) return [];
  const place = inside(documentPlace(manifest.document), field);
  if (!Array.isArray(value)) return isRecord(value) ? [{ value, place }] : [];
  return value.flatMap((item, index) => (isRecord(item) ? [{ value: item, place: inside(place, index) }] : []));
}
