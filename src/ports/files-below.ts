import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DiskFile } from './disk.ts';
import { look } from './output-path.ts';

/** The plain files below a folder, in order of their paths; undefined where it is none, or holds a link or a device. */
export function filesBelow(folder: string): readonly DiskFile[] | undefined {
  if (look(folder)?.isDirectory() !== true) return undefined;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  if (entries.some(entry => !entry.isFile() && !entry.isDirectory())) return undefined;
  return entries
    .filter(entry => entry.isFile())
    .map(entry => {
      const full = join(entry.parentPath, entry.name);
      const path = full.slice(folder.length + 1).replaceAll('\\', '/');
      return { path, bytes: readFileSync(full), executable: (statSync(full).mode & 0o100) !== 0 };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
