import { isSafeName } from '../compile/layout.ts';
import type { LockedPlugin } from '../model/verification.ts';

/** A plugin whose folder is in the archive. */
export interface BundledPlugin extends LockedPlugin {
  readonly path: string;
  readonly gitTree: string;
}

/** The plugins of a lock that lie in the archive, their paths in one form. */
export function bundledIn(plugins: readonly LockedPlugin[]): readonly BundledPlugin[] {
  return plugins.flatMap(plugin => {
    const { gitTree, path } = plugin;
    return path === undefined || gitTree === undefined ? [] : [{ ...plugin, gitTree, path: plainPath(path) }];
  });
}

/** The folder that holds exactly this content of a plugin, whatever else there is of it: other content, another folder. */
export function folderFor({ gitTree, path, version = '' }: BundledPlugin): string {
  const digest = gitTree.slice(0, 12);
  return `${path}/${version.length <= 64 && isSafeName(version) ? `${version}-${digest}` : digest}`;
}

/** A relative path without what does not matter in it: `./plugins/a/` is `plugins/a`. */
export function plainPath(path: string): string {
  return path.replace(/^(?:\.\/)+|\/+$/g, '').replace(/^\.$/, '');
}

/** At least one folder down, so that what is beside plugins is never taken for a part of one; and not where fetch keeps its own. */
export function isOwn(path: string): boolean {
  const parts = path.split('/');
  return parts.length > 1 && parts.every(isSafeName) && !isKept(path);
}

/** Is it where fetch keeps what is its own? */
export function isKept(path: string): boolean {
  return /^\.catalogc/i.test(path);
}
