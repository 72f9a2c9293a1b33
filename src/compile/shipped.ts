import { followLink } from '../model/links.ts';
import { below } from '../model/path.ts';
import { isFolder, pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { staysInside } from './layout.ts';

/** One file of a plugin as users get it: its path in the plugin, and the path of the snapshot its bytes come from. */
export interface ShippedFile {
  readonly path: string;
  readonly copy: string;
  readonly executable: boolean;
  /** Is it a copy of what a link leads to? */
  readonly linked: boolean;
}

/** One path that is not shipped. */
interface LeftFile {
  readonly path: string;
  readonly because: string;
}

/** What a plugin folder ships, in code-unit order, and what it cannot ship. */
export interface Shipment {
  readonly files: readonly ShippedFile[];
  readonly left: readonly LeftFile[];
}

const mostLinked = 10_000; // links to big folders must not multiply a plugin
const tooMany = `the links of the plugin lead to more than ${mostLinked} files`;

/** Lists what a plugin folder ships. codex-cli 0.169.0 drops symbolic links at install, so links become copies. */
export function shipmentOf(snapshot: Snapshot, root: string, paths = pathsUnder(snapshot, root)): Shipment {
  const files: ShippedFile[] = [];
  const left: LeftFile[] = [];
  let linked = 0;
  for (const full of paths) {
    const path = below(root, full);
    const mode = snapshot.entries.get(full)?.mode ?? 'file';
    if (!staysInside(path)) left.push({ path, because: 'its path would leave the plugin folder' });
    else if (mode === 'submodule')
      left.push({ path, because: 'it is a submodule, whose files are in another repository' });
    else if (mode === 'link') {
      for (const one of resolved(snapshot, root, full)) {
        if ('because' in one) left.push(one);
        else if (++linked > mostLinked) left.push({ path: one.path, because: tooMany });
        else files.push(one);
      }
    } else files.push({ path, copy: full, executable: mode === 'executable', linked: false });
  }
  if (linked > 0) files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, left };
}

/** Copies that stand for a link, and the reasons where there are none. */
function resolved(snapshot: Snapshot, root: string, link: string): readonly (ShippedFile | LeftFile)[] {
  const path = below(root, link);
  const target = followLink(snapshot, root, link);
  if (target === undefined)
    return [{ path, because: 'it is a link that leads out of the plugin folder, or in a circle' }];
  const file = fileCopy(snapshot, target, path);
  if (file !== undefined) return [file];
  if (!isFolder(snapshot, target) || snapshot.entries.get(target)?.mode === 'submodule') {
    return [{ path, because: 'it is a link to something that is not there' }];
  }
  if (link.startsWith(target === '' ? '' : `${target}/`)) {
    return [{ path, because: 'it is a link to a folder that contains it' }];
  }
  return pathsUnder(snapshot, target).map(one => innerCopy(snapshot, root, one, `${path}/${below(target, one)}`));
}

/** A file in a linked folder; links there are followed to files only, so that folders cannot multiply. */
function innerCopy(snapshot: Snapshot, root: string, full: string, path: string): ShippedFile | LeftFile {
  if (!staysInside(path)) return { path, because: 'its path would leave the plugin folder' };
  const target = snapshot.entries.get(full)?.mode === 'link' ? followLink(snapshot, root, full) : full;
  const file = target === undefined ? undefined : fileCopy(snapshot, target, path);
  return file ?? { path, because: 'it is in a linked folder and is not a plain file' };
}

function fileCopy(snapshot: Snapshot, copy: string, path: string): ShippedFile | undefined {
  const mode = snapshot.entries.get(copy)?.mode;
  if (mode !== 'file' && mode !== 'executable') return undefined;
  return { path, copy, executable: mode === 'executable', linked: true };
}
