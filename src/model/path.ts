/** Joins and normalises `/`-separated paths inside a tree; undefined when the result would leave it or was absolute. */
export function joinInside(folder: string, path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\0')) return undefined;
  if (isPlain(path)) return folder === '' ? path : `${folder}/${path}`;
  const parts = folder === '' ? [] : folder.split('/');
  const floor = parts.length;
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > floor) parts.pop();
    else return undefined;
  }
  return parts.join('/');
}

// No segment is empty, "." or "..".
function isPlain(path: string): boolean {
  return !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Everything before the last segment, `''` at the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** A path relative to a folder that contains it. */
export function below(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** How a path written for files of a folder does not stay in it; undefined when it does. Back slashes count as slashes. */
export function escapeOf(
  folder: string,
  path: string,
): 'is absolute' | 'leaves the folder' | 'holds a NUL' | undefined {
  const slashed = path.replaceAll('\\', '/');
  if (/^(?:\/|~|[A-Za-z]:\/)/.test(slashed)) return 'is absolute';
  if (path.includes('\0')) return 'holds a NUL';
  return joinInside(folder, slashed) === undefined ? 'leaves the folder' : undefined;
}

/** Where a symbolic link leads inside the tree, by its own path and its target; undefined when that is outside. */
export function linkedPath(link: string, target: string): string | undefined {
  if (target.startsWith('/') || target.includes('\0')) return undefined;
  const parts = link.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Does a path lie in one of some folders? `''` is the folder of all. */
export function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  return folders.has('') || folderAmong(path, folders) !== undefined;
}

/** The deepest of some folders below the top in which a path lies. */
export function folderAmong(path: string, folders: ReadonlySet<string>): string | undefined {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (folders.has(folder)) return folder;
  }
  return undefined;
}

const device = /(?:^|\/)(?:con(?:in\$|out\$)?|prn|aux|nul|(?:com|lpt)[0-9¹²³]) *(?:[.:/]|$)/i;

/** Is a name, or one in a path, that of a device on Windows, whatever its ending, so that no file or folder can be called so? */
export function isDevice(path: string): boolean {
  return device.test(path);
}
