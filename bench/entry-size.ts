import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Bytes of a bundled module and of all modules it imports before it can run. */
export function entrySize(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[^'"()]*?from\s*)?"(\.[^"]+)"/g)];
  const below = imports.map(([, path]) => entrySize(join(dirname(file), path as string), seen));
  return below.reduce((sum, size) => sum + size, Buffer.byteLength(text));
}
