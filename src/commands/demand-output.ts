import { relative, resolve, sep } from 'node:path';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';

/** Throws where the output folder is one that git keeps for itself, or that of the catalogs or policies that are judged. */
export function demandOutput({ dir, out }: Pick<Options, 'dir' | 'out'>): void {
  const path = relative(resolve(dir), resolve(dir, out)).split(sep);
  const kept =
    path.find(part => part.toLowerCase() === '.git') ?? ['catalogs', 'policies'].find(name => name === path[0]);
  if (kept === undefined) return;
  const holds = kept === 'catalogs' || kept === 'policies' ? 'sources' : 'what git keeps';
  throw new Trouble(
    'output-is-source',
    `${shown(out, 200)} is no place for the output: ${kept}/ holds ${holds}, and is not read where it is the output folder`,
    'Name a folder for the output alone, such as: --out dist',
  );
}
