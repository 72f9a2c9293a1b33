import { hash } from 'node:crypto';
import { type BigIntStats, lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Output } from '../model/build.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { instant } from './clock.ts';
import { diskReader } from './folder.ts';
import { markerName, markerText, readMarker } from './marker.ts';
import { checkOutputFolder } from './output-path.ts';
import { bytesOf } from './staging.ts';

/** What was seen of a file or folder that a build wrote; `sha256` where its time stamps are too young to tell a later change. */
interface Seen {
  readonly path: string;
  readonly stamp: string;
  readonly sha256?: string;
}

// Some file systems count whole seconds, FAT even two of them.
const coarsest = 2000;

/** Notes how a build lies in its folder right after it was written. */
export function notePlaced(dir: string, outputs: readonly Output[], snapshot: Snapshot): string {
  const folder = resolve(dir);
  const files = new Map(outputs.map(output => [output.path, output]));
  const names = namesIn([...files.keys()]);
  return noted(folder, path => {
    if (path === markerName) return hash('sha256', markerText(readMarker(folder)));
    const output = files.get(path);
    if (output !== undefined) return hash('sha256', bytesOf(output, snapshot));
    return digestOfNames(names.get(path));
  });
}

/**
 * Is a build still in its folder just as it was noted? Every file and folder of it must have the same size, mode, number and
 * time stamps, and what was young when it was noted the same content. Gives the note to keep from now on; undefined when
 * anything is different, missing or added.
 */
export function stillPlaced(dir: string, note: string, root: string): string | undefined {
  checkOutputFolder(dir, root);
  const folder = resolve(dir);
  const seen = readNote(note, folder);
  if (!seen?.every(one => isSame(folder, one))) return undefined;
  const young = new Map(seen.flatMap(({ path, sha256 }) => (sha256 === undefined ? [] : [[path, sha256] as const])));
  return young.size === 0 ? note : noted(folder, path => young.get(path));
}

function isSame(folder: string, { path, stamp, sha256 }: Seen): boolean {
  const now = stampAt(folder, path);
  if (now?.stamp !== stamp) return false;
  if (sha256 === undefined) return true;
  if (now.isFolder) return digestOfNames(new Set(readdirSync(join(folder, path)))) === sha256;
  const bytes = diskReader(folder)(path, 'file');
  return bytes !== undefined && hash('sha256', bytes) === sha256;
}

/** What is too young for its time stamps to tell a change is noted with its content; what nobody can tell of is never the same. */
function noted(folder: string, digestOf: (path: string) => string | undefined): string {
  const now = instant();
  const paths = [markerName, ...[...readMarker(folder)].sort().flatMap(name => below(folder, name))];
  const seen = paths.flatMap((path): Seen[] => {
    const at = stampAt(folder, path);
    if (at === undefined) return [];
    if (now - at.changed >= coarsest) return [{ path, stamp: at.stamp }];
    const sha256 = digestOf(path);
    return [sha256 === undefined ? { path, stamp: 'unknown' } : { path, stamp: at.stamp, sha256 }];
  });
  return JSON.stringify({ folder, seen });
}

/** The names in every folder that these paths lead through. */
function namesIn(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const path of paths) {
    for (
      let end = path.lastIndexOf('/'), from = path.length;
      end > 0;
      from = end, end = path.lastIndexOf('/', end - 1)
    ) {
      const folder = path.slice(0, end);
      const known = names.get(folder);
      if (known === undefined) names.set(folder, new Set([path.slice(end + 1, from)]));
      else known.add(path.slice(end + 1, from));
    }
  }
  return names;
}

function digestOfNames(names: ReadonlySet<string> | undefined): string | undefined {
  return names && hash('sha256', JSON.stringify([...names].sort()));
}

function below(folder: string, name: string): string[] {
  const stat = lstatSync(join(folder, name), { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return [name];
  const inside = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' });
  return [name, ...inside.map(path => `${name}/${path.replaceAll('\\', '/')}`).sort()];
}

function stampAt(folder: string, path: string) {
  const stat: BigIntStats | undefined = lstatSync(join(folder, path), { bigint: true, throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  const { ino, size, mode, mtimeNs, ctimeNs, ctimeMs } = stat;
  return {
    stamp: [ino, size, mode, mtimeNs, ctimeNs].join(' '),
    changed: Number(ctimeMs),
    isFolder: stat.isDirectory(),
  };
}

function readNote(note: string, folder: string): readonly Seen[] | undefined {
  const value = parsed(note);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('folder' in value) || value.folder !== folder || !('seen' in value) || !Array.isArray(value.seen)) {
    return undefined;
  }
  return value.seen.every(isSeen) ? value.seen : undefined;
}

function parsed(note: string): unknown {
  try {
    return JSON.parse(note);
  } catch {
    return undefined;
  }
}

// A note may come from anywhere: a path out of the folder is none of ours.
function isSeen(value: unknown): value is Seen {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('stamp' in value)) return false;
  if (typeof value.path !== 'string' || typeof value.stamp !== 'string' || value.path.includes('\0')) return false;
  if (value.path.split('/').includes('..')) return false;
  return !('sha256' in value) || typeof value.sha256 === 'string';
}
