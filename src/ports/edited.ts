import { chmodSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { diskReader, folderAt, type ReadFile } from './folder.ts';
import { checkWay, faultOf, look, unwritable } from './output-path.ts';
import { temporaryName, writeNew } from './staging.ts';

interface Staged {
  readonly path: string;
  readonly place: string;
  readonly aside: string;
}

/**
 * Gives files of a folder new texts, each by a rename and with the mode it has, and takes those away that get none; gives their
 * paths; a file that nobody had is made. Nothing is written when one of them cannot be: because it is no longer what was read,
 * or a link is in the way.
 */
export function writeEdited(root: string, texts: ReadonlyMap<string, string | undefined>, before: Snapshot): string[] {
  const top = folderAt(root);
  const read = diskReader(top);
  const paths = inOrder(texts).map(([path]) => path);
  for (const path of paths) demandSame(top, path, before, read);
  const staged: Staged[] = [];
  const folders: string[] = [];
  try {
    for (const [path, text] of inOrder(texts)) if (text !== undefined) staged.push(stage(top, path, text, folders));
    for (const { aside, path, place } of staged) {
      demandSame(top, path, before, read);
      replace(aside, place, path);
    }
    for (const [path, text] of inOrder(texts)) if (text === undefined) take(top, path, before, read);
  } finally {
    for (const { aside } of staged) if (look(aside) !== undefined) rmSync(aside, { force: true });
    for (const folder of folders.reverse()) removeEmpty(folder);
  }
  return paths;
}

/** Takes away a folder that was made for a file that was not written, down to its empty folders. */
function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function inOrder(texts: ReadonlyMap<string, string | undefined>): [string, string | undefined][] {
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function take(top: string, path: string, before: Snapshot, read: ReadFile): void {
  demandSame(top, path, before, read);
  try {
    rmSync(join(top, path));
  } catch (error) {
    throw unwritable(path, error);
  }
}

function demandSame(top: string, path: string, before: Snapshot, read: ReadFile): void {
  const fault = faultOf(path);
  if (fault !== undefined)
    throw new Trouble(
      'edit-refused',
      `${shown(path, 200)} ${fault}, so it is not written`,
      'Rename it, or edit it by hand',
    );
  checkWay(top, join(top, path));
  const was = before.bytes(path);
  const there = look(join(top, path));
  if (there === undefined && !before.entries.has(path)) return;
  const now = there?.isFile() ? read(path, 'file') : undefined;
  if (was !== undefined && now !== undefined && Buffer.compare(was, now) === 0) return;
  throw new Trouble(
    'file-changed',
    `${shown(path, 200)} is no longer what was read, so nothing was written to it`,
    'Somebody else changes it; run the command again',
  );
}

function stage(top: string, path: string, text: string, folders: string[]): Staged {
  const place = join(top, path);
  const aside = join(dirname(place), temporaryName());
  try {
    const made = mkdirSync(dirname(place), { recursive: true });
    if (made !== undefined) folders.push(made);
    if (look(aside) !== undefined) rmSync(aside, { force: true }); // a crashed run may have had our process id
    writeNew(aside, new TextEncoder().encode(text), false);
    chmodSync(aside, modeOf(look(place)));
    return { path, place, aside };
  } catch (error) {
    if (folderThere(aside)) rmSync(aside, { force: true });
    throw unwritable(path, error);
  }
}

function folderThere(file: string): boolean {
  return statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() === true;
}

function modeOf(stat: Stats | undefined): number {
  return (stat?.mode ?? 0o644) & 0o777;
}

function replace(aside: string, place: string, path: string): void {
  try {
    renameSync(aside, place);
  } catch (error) {
    throw unwritable(path, error);
  }
}
