import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';

const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const portion = 1024 * 1024;

/** One direct member of a folder. */
interface Member {
  readonly name: string;
  readonly size: number;
  readonly isFile: boolean;
  /** No link to one, either. */
  readonly isFolder: boolean;
}

/** A folder of files that are read without following links, and never more than so many bytes of one. */
export interface ReleaseFolder {
  readonly path: string;
  members(): readonly Member[];
  /** Undefined where it is no plain file, or has more bytes. */
  read(name: string, most: number): Uint8Array | undefined;
  /** SHA-256 in hex; undefined where it is no plain file, or has more bytes. */
  digest(name: string, most: number): string | undefined;
}

/** Opens the folder of a release, also by the file in it that signs it; Trouble where there is none. */
export function openReleaseFolder(path: string): ReleaseFolder {
  const folder = isFile(path) && basename(path).endsWith('.sigstore.json') ? dirname(path) : path;
  const names = namesIn(folder, path);
  return {
    path: folder,
    members: () =>
      names.map(name => {
        const stat = lstatSync(join(folder, name));
        return { name, size: stat.size, isFile: stat.isFile(), isFolder: stat.isDirectory() };
      }),
    read: (name, most) => {
      const parts: Uint8Array[] = [];
      const whole = eachPart(join(folder, name), most, part => parts.push(Buffer.from(part)));
      return whole ? Buffer.concat(parts) : undefined;
    },
    digest: (name, most) => {
      const sum = createHash('sha256');
      return eachPart(join(folder, name), most, part => sum.update(part)) ? sum.digest('hex') : undefined;
    },
  };
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function namesIn(folder: string, asked: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const hint = 'Name the folder of a release, or its release.sigstore.json: catalogc verify dist/acme.release';
    throw new Trouble('release-unreadable', `The release ${shown(asked, 200)} cannot be read (${code})`, hint, {
      cause: error,
    });
  }
}

/** Hands over a file in parts; false when it is none, cannot be read, or has more bytes than it said, or than `most`. */
function eachPart(path: string, most: number, take: (part: Uint8Array) => void): boolean {
  let file: number | undefined;
  try {
    file = openSync(path, flags);
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size > most) return false;
    const buffer = Buffer.alloc(Math.min(portion, stat.size + 1));
    let total = 0;
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      total += length;
      if (total > most) return false; // it grows while it is read
      take(buffer.subarray(0, length));
    }
    return true;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
