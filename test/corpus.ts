import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileLiteral, type Snapshot, snapshotOf, type Tree } from '../src/model/snapshot.ts';

/** Where the real repositories lie, when they do. */
export const shared = join(import.meta.dirname, '../../shared/corpus');

/** Are the real repositories here to be tried? They lie beside the project, or tests say that they are absent. */
export const corpusIsHere = existsSync(shared);

/** To be put behind the name of a test: why it was skipped, if it was. */
export const whereTheyAre = corpusIsHere ? '' : ' (skipped, because ../shared is absent)';

/** The real repositories by folder name. */
export const corpus = [
  'anthropics__knowledge-work-plugins',
  'dotnet__skills',
  'expo__skills',
  'wshobson__agents',
] as const;

interface Listed {
  readonly path: string;
  readonly size: number;
  readonly mode?: string;
  readonly link?: string;
}

/** A snapshot as it lies on disk: the kept files only. */
export function keptTree(name: string): Snapshot {
  const folder = join(shared, name);
  return snapshotOf(Object.fromEntries(listed(folder, 'kept').map(file => [file.path, kept(folder, file)])), name);
}

/** A snapshot rebuilt as the repository was: stand-in bytes for the omitted files, with their real sizes; links and submodules as listed. */
export function rebuiltTree(name: string): Snapshot {
  return rebuiltIn(join(shared, name), name);
}

/** The same of an extract that lies in any folder. */
export function rebuiltIn(folder: string, name: string): Snapshot {
  const tree: Record<string, FileLiteral> = {};
  for (const file of listed(folder, 'kept')) tree[file.path] = kept(folder, file);
  const omitted = listed(folder, 'omitted');
  for (const file of omitted) tree[file.path] = standIn(file);
  const sizes = new Map(omitted.map(({ path, size }) => [path, size]));
  return { ...snapshotOf(tree satisfies Tree, name), size: path => sizes.get(path) };
}

function listed(folder: string, which: 'kept' | 'omitted'): Listed[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'MANIFEST.json'), 'utf8')) as Record<string, Listed[]>;
  return manifest[which] ?? [];
}

function kept(folder: string, file: Listed): FileLiteral {
  return readFileSync(join(folder, 'tree', file.path));
}

function standIn({ path, mode, link }: Listed): FileLiteral {
  if (link !== undefined) return { link };
  if (mode === '160000') return { submodule: '' };
  if (path.endsWith('.png')) return pngBegin;
  const text = textFor(path);
  return mode === '100755' ? { executable: text } : text;
}

// A picture that is none would be found to be so.
const pngBegin = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

// Commands and agents need front matter, and CODEOWNERS is there to name somebody; every other omitted file is only there to exist.
function textFor(path: string): string {
  if (/\/(?:commands|agents)\/.*\.md$/.test(path))
    return '---\nname: stand-in\ndescription: Stands in for a file that was left out.\n---\nText.\n';
  if (/(?:^|\/)CODEOWNERS$/.test(path)) return '* @stand-in\n';
  if (path.endsWith('.svg')) return '<svg xmlns="http://www.w3.org/2000/svg"/>\n';
  if (path.endsWith('.yaml')) return 'interface: {}\n';
  return path.endsWith('.json') ? '{}\n' : 'stand-in\n';
}
