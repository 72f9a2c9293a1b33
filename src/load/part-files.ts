import type { Document, Role } from '../model/document.ts';
import { documentPlace } from '../model/document.ts';
import { joinInside } from '../model/path.ts';
import { inside, type Place } from '../model/place.ts';
import type { Manifest, Shape } from '../model/plugin.ts';
import type { Snapshot } from '../model/snapshot.ts';
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
}

/** Every file and inline value of one kind, each file once. */
export function readParts(folder: Folder, manifests: readonly Manifest[], kind: PartKind): Part[] {
  const files = new Set(kind.defaults);
  const inline: Part[] = [];
  for (const manifest of manifests) {
    for (const file of kind.shapeDefaults?.[manifest.shape] ?? []) files.add(file);
    for (const path of manifest.paths) {
      if (path.field !== kind.field) continue;
      const file = joinInside('', path.said.value);
      if (file !== undefined) files.add(file);
    }
    inline.push(...inlineParts(manifest, kind.field));
  }
  const read: Part[] = [];
  for (const file of files) if (folder.has(file)) read.push(readPart(folder.snapshot, folder.path(file), kind.role));
  return inline.length === 0 ? read : [...read, ...inline];
}

function readPart(snapshot: Snapshot, file: string, role: Role): Part {
  const document = readDocument(snapshot, file, role);
  return { value: document.value, place: documentPlace(document), document };
}

// An object, or objects within a list, written straight into the manifest.
function inlineParts(manifest: Manifest, field: string): Part[] {
  const value = manifest.value[field];
  const place = inside(documentPlace(manifest.document), field);
  if (isRecord(value)) return [{ value, place }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) => (isRecord(item) ? [{ value: item, place: inside(place, index) }] : []));
}
