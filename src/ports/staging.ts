import {
  chmodSync,
  closeSync,
  fchmodSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isExecutable, type Output } from '../model/build.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';
import { look } from './output-path.ts';

const leftover = /^\.catalogc-([1-9]\d*)-\d+$/;
let count = 0;

/** A fresh folder on the same disk, for what is not finished: new files in `new`, replaced ones in `old`. */
export function makeStaging(dir: string): string {
  let staging: string;
  do staging = join(dir, temporaryName());
  while (look(staging) !== undefined);
  for (const folder of [staging, join(staging, 'new'), join(staging, 'old')]) makeFolder(folder);
  return staging;
}

/** A name no other process uses at the same time. */
export function temporaryName(): string {
  count += 1;
  return `.catalogc-${process.pid}-${count}`;
}

/** Clears what crashed runs left behind; a name that was moved away and never replaced is put back first. */
export function clearLeftovers(dir: string): void {
  for (const name of readdirSync(dir)) {
    const pid = Number(leftover.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || (pid !== process.pid && isRunning(pid))) continue;
    const staging = join(dir, name);
    if (look(staging)?.isDirectory() && look(join(staging, 'old'))?.isDirectory())
      for (const moved of readdirSync(join(staging, 'old')))
        if (look(join(dir, moved)) === undefined) renameSync(join(staging, 'old', moved), join(dir, moved));
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Writes outputs below a folder, with modes 0644 and 0755 whatever the umask. */
export function writeOutputs(folder: string, outputs: readonly Output[], snapshot: Snapshot): void {
  const made = new Set([folder]);
  for (const output of outputs) {
    const path = join(folder, output.path);
    makeFolders(dirname(path), made);
    writeNew(path, bytesOf(output, snapshot), isExecutable(output));
  }
}

/** Writes a file that must not be there yet, its parts one after the other. */
export function writeNew(path: string, bytes: Uint8Array | readonly Uint8Array[], executable: boolean): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (const part of bytes instanceof Uint8Array ? [bytes] : bytes) writeFileSync(file, part);
    fchmodSync(file, executable ? 0o755 : 0o644);
  } finally {
    closeSync(file);
  }
}

/** The bytes of one output: its text, or those of the file it copies. */
export function bytesOf(output: Output, snapshot: Snapshot): Uint8Array {
  if ('text' in output) return new TextEncoder().encode(output.text);
  if ('bytes' in output) return output.bytes;
  const mode = snapshot.entries.get(output.copy)?.mode;
  if (mode !== 'file' && mode !== 'executable') throw new Error(`${shown(output.copy, 200)} is no file to copy`);
  const bytes = snapshot.bytes(output.copy);
  if (bytes !== undefined) return bytes;
  throw new Trouble(
    'file-unreadable',
    `${shown(output.copy, 200)} belongs into the output, but cannot be read (${snapshot.label})`,
    'It is gone, not readable, or over 64 MiB; look at it, then build again',
  );
}

/** Makes a folder and those above it that are not there yet. */
export function makeFolders(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  if (dirname(folder) !== folder && look(folder) === undefined) {
    makeFolders(dirname(folder), made);
    makeFolder(folder);
  }
  made.add(folder);
}

function makeFolder(folder: string): void {
  mkdirSync(folder);
  chmodSync(folder, 0o755);
}

/** Is there a process with this number? */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
