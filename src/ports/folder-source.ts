import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Offered } from '../model/fetched.ts';
import { look } from './output-path.ts';
import { receiveInto } from './receive.ts';
import { openReleaseFolder } from './release-folder.ts';
import type { ReleaseSource } from './release-source.ts';

const signed = 'release.sigstore.json';

/** Says which release a file claims to sign; undefined where it cannot be read. */
export type Claim = (bytes: Uint8Array) => Offered | undefined;

/** Releases in a folder: the folder of one, or one that holds folders of them. */
export function folderSource(path: string, most: number, claim: Claim): ReleaseSource {
  const places = () => {
    const { path: top } = openReleaseFolder(path);
    const inner = readdirSync(top, { withFileTypes: true }).filter(entry => entry.isDirectory());
    const all = [top, ...inner.map(({ name }) => join(top, name))];
    return all.flatMap(folder => {
      const bytes = look(join(folder, signed)) && openReleaseFolder(folder).read(signed, most);
      const offered = bytes && claim(bytes);
      return offered === undefined ? [] : [{ folder, offered }];
    });
  };
  return {
    label: resolve(path),
    list: async () => ({ offered: places().map(({ offered }) => offered), pages: [] }),
    async filesOf({ name, serial }) {
      const found = places().find(({ offered }) => offered.name === name && offered.serial === serial);
      if (found === undefined) return undefined;
      const members = openReleaseFolder(found.folder)
        .members()
        .filter(({ isFile }) => isFile);
      return members.map(member => {
        const from = join(found.folder, member.name);
        const receive = (folder: string, bound: number) =>
          receiveInto(join(folder, member.name), createReadStream(from), bound);
        return { name: member.name, size: member.size, receive };
      });
    },
    origin: async () => undefined,
  };
}

/** The path from the root of a folder, or of the file that signs one; undefined where neither is there. */
export function folderAt(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() || (stat?.isFile() && path.endsWith('.sigstore.json')) ? resolve(path) : undefined;
}
