import { type Refusal, refused } from '../model/refusals.ts';
import type { Lock } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import type { ArchivedFile } from '../verify/archive.ts';
import { bundledIn, folderFor, isKept, isOwn } from './place.ts';
import { type Relocation, relocated } from './relocate.ts';

/** One folder of a plugin as it is to lie there. */
interface PlacedFolder {
  readonly path: string;
  readonly gitTree: string;
  /** With paths inside of it. */
  readonly files: readonly ArchivedFile[];
}

/** All that a release puts into a folder: plugins by their content, and what clients read to find them. */
export interface Installation {
  readonly folders: readonly PlacedFolder[];
  /** Path -> text or bytes, in order of the paths. */
  readonly catalogs: ReadonlyMap<string, Uint8Array>;
}

const file = 'bundle.tar.gz';

/** How a verified archive is laid out; refused where a path of it could get in the way of what fetch keeps for itself. */
export function installationOf(files: readonly ArchivedFile[], { plugins }: Lock): Installation | readonly Refusal[] {
  const bundled = bundledIn(plugins);
  const held = new Map(bundled.map(({ path }) => [path, [] as ArchivedFile[]]));
  const bad = [...held.keys()].filter(path => !isOwn(path) || ancestorIn(path, held) !== undefined);
  if (bad.length > 0) return bad.map(path => refused('verify/unlisted-path', placeFault(path), file));
  const tops = new Set([...held.keys()].map(path => path.slice(0, path.indexOf('/'))));
  const loose: ArchivedFile[] = [];
  for (const each of files) {
    const folder = ancestorIn(each.path, held);
    if (folder === undefined) loose.push(each);
    else held.get(folder)?.push({ ...each, path: each.path.slice(folder.length + 1) });
  }
  const moves = new Map(bundled.map(plugin => [plugin.path, folderFor(plugin)]));
  const gone = new Set(plugins.flatMap(({ gitTree, name, path }) => ((path ?? gitTree) === undefined ? [name] : [])));
  const refusals: Refusal[] = [];
  const catalogs = new Map<string, Uint8Array>();
  for (const each of loose) {
    const placed = looseFile(each, tops, { moves, gone });
    if (placed instanceof Uint8Array) catalogs.set(each.path, placed);
    else refusals.push(placed);
  }
  if (refusals.length > 0) return refusals;
  const folders = bundled.map(plugin => ({
    path: folderFor(plugin),
    gitTree: plugin.gitTree,
    files: held.get(plugin.path) ?? [],
  }));
  return { folders: [...new Map(folders.map(folder => [folder.path, folder])).values()], catalogs };
}

function ancestorIn(path: string, folders: ReadonlyMap<string, unknown>): string | undefined {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
    if (folders.has(path.slice(0, at))) return path.slice(0, at);
  return undefined;
}

function looseFile({ path, bytes }: ArchivedFile, tops: ReadonlySet<string>, to: Relocation): Uint8Array | Refusal {
  const [top = ''] = path.split('/');
  if (isKept(top) || tops.has(top)) return refused('verify/unlisted-path', placeFault(path), file);
  if (!path.endsWith('marketplace.json')) return bytes;
  const text = relocated(bytes, path, to);
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

function placeFault(path: string): string {
  return `${file} holds ${shown(path, 200)}, which is no place for a plugin of the lock or for a catalog`;
}

/** Is it how something is laid out, and not why it is not? */
export function isInstallation(value: Installation | readonly Refusal[]): value is Installation {
  return !Array.isArray(value);
}

/** Every way in which a folder on disk is not what a release would have put there. */
export function differentInstallation(
  { folders, catalogs }: Installation,
  there: { treeOf(folder: string): string | undefined; bytesOf(file: string): Uint8Array | undefined },
): readonly Refusal[] {
  const plugins = folders.flatMap(({ gitTree, path }) => {
    const tree = there.treeOf(path);
    if (tree === gitTree) return [];
    const what = tree === undefined ? 'is not there, or holds what is no plain file' : `has the tree ${tree}`;
    return [refused('verify/installed-plugin', `${shown(path, 200)} ${what}; it was signed as ${gitTree}`, path)];
  });
  const others = [...catalogs].flatMap(([path, bytes]) => {
    const found = there.bytesOf(path);
    if (found !== undefined && Buffer.compare(found, bytes) === 0) return [];
    const what = found === undefined ? 'is not there' : 'is not what fetch writes for this release';
    return [refused('verify/installed-catalog', `${shown(path, 200)} ${what}`, path)];
  });
  return [...plugins, ...others];
}
