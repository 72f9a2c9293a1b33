import { staysInside } from '../compile/layout.ts';
import { foldedPath } from '../model/folded-path.ts';
import { type Refusal, refused } from '../model/refusals.ts';
import { shown } from '../model/words.ts';

const file = 'bundle.tar.gz';

/** Watches the names of an archive, one after the other, as every file system would take them. */
export function namesSeen(): { fault(name: string, isFolder: boolean): Refusal | undefined } {
  const folded = new Map<string, string>();
  const taken = new Map<string, 'file' | 'folder'>();
  return {
    fault(name, isFolder) {
      const path = name.replace(/\/$/, '');
      if (leaves(path) || (!isFolder && path !== name))
        return refused('verify/zip-slip', `${file} holds the path ${shown(name, 200)}`, file);
      const parts = path.split('/');
      const prefixes = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
      for (const [at, prefix] of prefixes.entries()) {
        const kind = at < parts.length - 1 || isFolder ? 'folder' : 'file';
        const other = folded.get(foldedPath(prefix)) ?? prefix;
        if (other !== prefix)
          return refused('verify/case-collision', `${file} holds both ${shown(other)} and ${shown(prefix)}`, file);
        const before = taken.get(prefix);
        if (before !== undefined && (before === 'file' || kind === 'file'))
          return refused('verify/duplicate-path', `${file} holds ${shown(prefix)} twice`, file);
        folded.set(foldedPath(prefix), prefix);
        taken.set(prefix, kind);
      }
      return undefined;
    },
  };
}

/** Would it be written anywhere but at this very path below the folder, on any system, or into a repository's own folder? */
function leaves(path: string): boolean {
  return !staysInside(path) || path.split('/').some(isGitFolder);
}

/** Windows drops dots and blanks at the end of a name, and knows it by a short one, too. */
function isGitFolder(part: string): boolean {
  return /^(?:\.git|git~1)[. ]*$/i.test(part);
}
