import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Where a folder lies in the workspace, as annotations name it; empty when it is the workspace, or not in it. */
export function folderIn(workspace: string, dir: string): string {
  const path = relative(workspace, resolve(workspace, dir)).split(sep).join('/');
  return path === '..' || path.startsWith('../') || isAbsolute(path) ? '' : path;
}
