import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isDevice } from '../model/path.ts';
import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';

const manifests = [
  '.codex-plugin/plugin.json',
  '.claude-plugin/plugin.json',
  '.cursor-plugin/plugin.json',
  'plugin.json',
];

/** Throws unless every path is a plain relative one, and no two name the same file; such paths are our own fault, not the user's. */
export function checkOutputPaths(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const why = faultOf(path) ?? (seen.has(path) ? 'is written twice' : undefined);
    if (why !== undefined) throw new Error(`The output path ${shown(path, 200)} ${why}`);
    seen.add(path);
  }
}

/** What makes a path unfit to be written; undefined when nothing does. */
export function faultOf(path: string): string | undefined {
  if (path.includes('\0')) return 'holds a NUL';
  if (path.includes('\\')) return 'holds a back slash';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute';
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..') return 'is not a plain relative path';
    if (part.toLowerCase() === '.git') return 'leads into .git';
  }
  // Further down the names are those of the user's own files, which a build copies as they are.
  if (isDevice(path.split('/')[0] ?? '')) return 'is a device name on Windows';
  return path.startsWith('.catalogc') ? 'is a name the writer keeps for itself' : undefined;
}

/** Throws the trouble that keeps an output folder from being one: a link, a file, a plugin's own folder. */
export function checkOutputFolder(dir: string, root: string | undefined): void {
  const folder = resolve(dir);
  if (dirname(folder) === folder)
    throw new Trouble(
      'output-is-the-disk',
      `${shown(dir)} is the whole disk`,
      'Name a folder for the output, such as: --out dist',
    );
  const stat = look(folder);
  if (stat?.isSymbolicLink()) throw link(dir);
  if (stat !== undefined && !stat.isDirectory())
    throw new Trouble(
      'output-not-a-folder',
      `${shown(dir, 200)} is a file`,
      'Name another output folder, or move the file away',
    );
  if (root !== undefined) checkWay(root, folder);
  const top = resolve(root ?? '.');
  for (const above of foldersAbove(folder, top)) {
    const manifest = manifests.find(name => look(join(above, name))?.isFile());
    if (manifest === undefined) continue;
    throw new Trouble(
      'output-in-plugin',
      `${shown(dir, 200)} lies inside the plugin folder ${shown(above, 200)}, which would then be a part of its own catalog`,
      `Name an output folder outside of all plugins, such as: --out ${above === join(top, 'dist') ? '../dist' : 'dist'}`,
    );
  }
}

/** Throws where a folder of the repository holds plugins, and nothing that an earlier build wrote. */
export function checkNoPlugins(folder: string, dir: string, root: string): void {
  if (relative(resolve(root), folder).split(sep)[0] === '..') return;
  const found = readdirSync(folder).find(name => manifests.some(path => look(join(folder, name, path))?.isFile()));
  if (found === undefined || folder === resolve(root)) return;
  throw new Trouble(
    'output-is-source',
    `${shown(dir, 200)} holds plugins, such as ${shown(found)}, and is not read where it is the output folder`,
    'Name a folder for the output alone, such as: --out dist',
  );
}

/** Throws when a folder between a root and a path below it is a link, or the path itself is. */
export function checkWay(root: string, path: string): void {
  const way = relative(resolve(root), path).split(sep);
  if (way[0] === '..') return;
  let at = resolve(root);
  for (const part of way) {
    at = join(at, part);
    if (look(at)?.isSymbolicLink()) throw link(at);
  }
}

/** The trouble for a file system that does not let us write; anything else is passed on as it is. */
export function unwritable(dir: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof Trouble || code.startsWith('ERR_')) return error;
  return new Trouble(
    'output-unwritable',
    `${shown(dir, 200)} cannot be written (${code})`,
    code === 'ENOSPC'
      ? `Make room on the disk: df -h ${inShell(dir)}`
      : `Make it writable, or name another folder: ls -ld ${inShell(dir)}`,
    { cause: error },
  );
}

/** What is at a path, links not followed; undefined when nothing is. */
export function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw unwritable(path, error);
  }
}

function link(path: string): Trouble {
  return new Trouble(
    'output-is-link',
    `${shown(path, 200)} is a symbolic link, and writing through it would change what lies elsewhere`,
    `Remove the link, or name the folder it leads to: ls -l ${inShell(path)}`,
  );
}

/** The folder itself and those above it, up to the root of the repository (which may be a plugin as a whole). */
function* foldersAbove(folder: string, root: string): Iterable<string> {
  for (let at = folder; at !== root && look(join(at, '.git')) === undefined; at = dirname(at)) {
    yield at;
    if (dirname(at) === at) return;
  }
}
