import { frontMatterOf } from '../load/front-matter.ts';
import { parseJson } from '../load/json.ts';
import { isRecord } from '../load/values.ts';
import { below, joinInside } from '../model/path.ts';
import type { Place } from '../model/place.ts';
import type { Manifest, Plugin } from '../model/plugin.ts';
import { valueAt } from '../model/plugin-values.ts';
import type { Side } from '../model/surface.ts';

/** One side of a comparison, its files asked for by their paths below the root. */
export interface Reading {
  readonly plugin: Plugin;
  /** Paths below the root, in order. */
  readonly files: readonly string[];
  has(inner: string): boolean;
  mode(inner: string): string | undefined;
  /** Of a submodule. */
  commit(inner: string): string | undefined;
  bytes(inner: string): Uint8Array | undefined;
  text(inner: string): string;
  /** The repository-relative path of a path inside. */
  path(inner: string): string;
  /** The path inside of a repository-relative one. */
  inner(path: string): string;
  /** What a document of the plugin says at a place. */
  valueAt(place: Place): unknown;
}

const utf8 = new TextDecoder();

/** A side, ready to be read. */
export function reading({ plugin, snapshot }: Side): Reading {
  const { root } = plugin;
  const path = (inner: string): string => (root === '' ? inner : `${root}/${inner}`);
  const known = new Set(plugin.files);
  return {
    plugin,
    files: plugin.files.map(file => below(root, file)),
    has: inner => known.has(path(inner)),
    mode: inner => snapshot.entries.get(path(inner))?.mode,
    commit: inner => snapshot.entries.get(path(inner))?.commit,
    bytes: inner => snapshot.bytes(path(inner)),
    text: inner => utf8.decode(snapshot.bytes(path(inner))),
    path,
    inner: file => below(root, file),
    valueAt: place => valueAt(plugin, place),
  };
}

/** The lines of a Markdown file below its front matter that have something in them. */
export function bodyLines(text: string): string[] {
  const front = frontMatterOf(text);
  const body = front === undefined ? text : text.slice(front.offset + front.text.length).replace(/^---[ \t]*/, '');
  return body
    .split(/\r?\n/)
    .map(line => line.trimEnd())
    .filter(line => line !== '');
}

/** The value of a JSON file below the root that the loader does not read; undefined when there is none to read. */
export function jsonIn(side: Reading, inner: string): unknown {
  return side.has(inner) ? parseJson(side.text(inner), side.path(inner)).value : undefined;
}

/** The paths that manifests state in a field, as paths inside. */
export function statedPaths(manifests: readonly Manifest[], field: string): string[] {
  return manifests.flatMap(manifest =>
    manifest.paths.flatMap(path => {
      const inner = path.field === field ? joinInside('', path.said.value) : undefined;
      return inner === undefined || inner === '' ? [] : [inner];
    }),
  );
}

/** The manifest of a client, where it could be read. */
export function manifestOf({ plugin }: Reading, shape: Manifest['shape']): Manifest | undefined {
  return plugin.manifests.find(manifest => manifest.shape === shape && isRecord(manifest.document.value));
}

/** The manifest of a client, where it could be read, and what entries of catalogs add to it. */
export function sayersFor(side: Reading, shape: Manifest['shape']): readonly Manifest[] {
  const manifest = manifestOf(side, shape);
  const entries = side.plugin.entries.filter(entry => entry.shape === shape);
  return manifest === undefined ? entries : [manifest, ...entries];
}

/** Are two contents the same bytes? What cannot be read is equal only to what cannot be read. */
function sameContent(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return a === b;
  return a.every((byte, at) => byte === b[at]);
}

/** Are two files the same bytes, two submodules at the same commit? */
export function sameInside(was: Reading, before: string, now: Reading, after: string): boolean {
  return was.commit(before) === now.commit(after) && sameContent(was.bytes(before), now.bytes(after));
}

/** Are two files the same inside, with the same mode? */
export function sameFile(was: Reading, before: string, now: Reading, after: string): boolean {
  return was.mode(before) === now.mode(after) && sameInside(was, before, now, after);
}
