import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Output } from '../model/build.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { markerName, markerText, readMarker } from './marker.ts';
import { checkNoPlugins, checkOutputFolder, checkOutputPaths, look, unwritable } from './output-path.ts';
import { clearLeftovers, makeFolders, makeStaging, temporaryName, writeNew, writeOutputs } from './staging.ts';

const lastName = 'catalog-index.json';
const startPage = 'index.html';

/**
 * Puts a build in place: all of it is written aside first, then each top-level name is swapped in by a rename, the index last.
 * What an earlier build left and this one lacks is removed; what is not ours stays, or is a Trouble when it is in the way.
 * Gives the paths written, relative to `dir`. `root` is the repository, where the search for a plugin around `dir` ends.
 */
export function writeBuild(dir: string, outputs: readonly Output[], snapshot: Snapshot, root?: string): string[] {
  const paths = outputs.map(output => output.path).sort();
  checkOutputPaths(paths);
  checkOutputFolder(dir, root);
  const folder = resolve(dir);
  try {
    makeFolders(folder, new Set());
    clearLeftovers(folder);
    const ours = readMarker(folder);
    if (ours.size === 0 && root !== undefined) checkNoPlugins(folder, dir, root);
    const names = new Set(paths.map(path => path.slice(0, path.includes('/') ? path.indexOf('/') : undefined)));
    checkKind(dir, names, ours);
    checkOurs(folder, dir, names, ours);
    const staging = makeStaging(folder);
    try {
      writeOutputs(join(staging, 'new'), outputs, snapshot);
      writeMarker(folder, [...ours, ...names]); // before any swap: a crash must not leave names we disown
      swap(folder, staging, names, ours);
      writeMarker(folder, names);
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
    return paths;
  } catch (error) {
    throw unwritable(dir, error);
  }
}

/** A build and a website are both ours, and one would take away all of the other. */
function checkKind(dir: string, names: ReadonlySet<string>, ours: ReadonlySet<string>): void {
  const isBuild = (some: ReadonlySet<string>) => some.has(lastName);
  const isSite = (some: ReadonlySet<string>) => some.has(startPage) && !isBuild(some);
  if (isBuild(names) && isSite(ours))
    throw new Trouble(
      'output-is-a-site',
      `${shown(dir, 200)} holds the website of an earlier run`,
      'Name a folder of its own, such as: --out dist',
    );
  if (isSite(names) && isBuild(ours)) throw outputIsBuild(dir);
}

/** Pages would take the place of all that an earlier build wrote there. */
export function outputIsBuild(dir: string): Trouble {
  const hint = 'Name a folder of its own, such as: --out site';
  return new Trouble('output-is-a-build', `${shown(dir, 200)} holds compiled catalogs`, hint);
}

function checkOurs(folder: string, dir: string, names: ReadonlySet<string>, ours: ReadonlySet<string>): void {
  for (const name of names) {
    if (ours.has(name) || look(join(folder, name)) === undefined) continue;
    throw new Trouble(
      'output-not-ours',
      `${shown(join(dir, name), 200)} is in the way, and no earlier build wrote it`,
      'Move it away, or name another output folder',
    );
  }
}

/** Swaps all names or none: on a failure what was there before is put back. */
function swap(folder: string, staging: string, names: ReadonlySet<string>, ours: ReadonlySet<string>): void {
  const undo: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  };
  try {
    for (const name of inOrder(new Set([...names, ...ours]))) {
      const place = join(folder, name);
      if (look(place) !== undefined) move(place, join(staging, 'old', name));
      if (names.has(name)) move(join(staging, 'new', name), place);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function inOrder(names: ReadonlySet<string>): string[] {
  return [...names]
    .filter(name => name !== lastName)
    .sort()
    .concat(names.has(lastName) ? [lastName] : []);
}

function writeMarker(folder: string, names: Iterable<string>): void {
  const aside = join(folder, temporaryName());
  try {
    writeNew(aside, new TextEncoder().encode(markerText(names)), false);
    renameSync(aside, join(folder, markerName));
  } finally {
    rmSync(aside, { force: true });
  }
}
