import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Makes a folder hold these files and nothing else. */
export function fill(folder: string, files: ReadonlyMap<string, Uint8Array>, executable: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  for (const path of executable) chmodSync(join(folder, path), 0o755);
}

/** What of a folder is not byte for byte as it should be, a sentence each: missing, different, left over. */
export function differences(folder: string, files: ReadonlyMap<string, Uint8Array>): string[] {
  const there = pathsIn(folder);
  const all = [...new Set([...files.keys(), ...there])].sort();
  return all.flatMap(path => {
    const wanted = files.get(path);
    if (wanted === undefined) return `${path} is left over`;
    if (!there.includes(path)) return `${path} is missing`;
    return readFileSync(join(folder, path)).equals(wanted) ? [] : `${path} is not what the sources make`;
  });
}

function pathsIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter(entry => !entry.isDirectory());
    return files.map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
