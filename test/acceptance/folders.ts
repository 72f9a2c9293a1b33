import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Snapshot } from '../../src/model/snapshot.ts';

/** Writes a snapshot to disk, links and executable bits included. */
export function layTree(folder: string, snapshot: Snapshot): void {
  for (const { path, mode } of snapshot.entries.values()) {
    const bytes = snapshot.bytes(path) ?? new Uint8Array();
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (mode === 'link') symlinkSync(new TextDecoder().decode(bytes), join(folder, path));
    else writeFileSync(join(folder, path), bytes);
    if (mode === 'executable') chmodSync(join(folder, path), 0o755);
  }
}

/** What of a folder did not arrive in a copy of it byte for byte, with its executable bit; links count when they are `linked`. */
export function lostIn(copy: string, folder: string, options: { readonly linked: boolean }): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(({ name }) => {
    const [from, to] = [join(folder, name), join(copy, name)];
    if (name === '.git' || (lstatSync(from).isSymbolicLink() && !options.linked)) return [];
    if (!existsSync(to)) return [`${to} is missing`];
    if (statSync(from).isDirectory()) return lostIn(to, from, options);
    if (lstatSync(to).isSymbolicLink()) return [`${to} is a link`];
    if (!readFileSync(to).equals(readFileSync(from))) return [`${to} has other bytes`];
    return isExecutable(to) === isExecutable(from) ? [] : [`${to} has another mode`];
  });
}

function isExecutable(path: string): boolean {
  return (statSync(path).mode & 0o100) !== 0;
}
