/** What a path is: a plain file, an executable one, a symbolic link, or a submodule. */
export type Mode = 'file' | 'executable' | 'link' | 'submodule';

/** One path of a snapshot. */
export interface Entry {
  readonly path: string;
  readonly mode: Mode;
  /** Full id of the commit a submodule stands at, where that is known. */
  readonly commit?: string;
}

/**
 * A tree of files at one moment: the work tree, a commit, or a literal in a test. All three are equal to the stages.
 * `paths` is sorted by UTF-16 code unit; `bytes` of a link is its target; it is undefined where nothing can be read.
 */
export interface Snapshot {
  /** For people: "work tree", "main (a1b2c3d)". */
  readonly label: string;
  /** Full id of the commit this tree is checked out from or read from, where there is one. */
  readonly commit?: string;
  /** The folder above, as seen from where the command runs, whose policies and catalogs do not hold in this one, which has none. */
  readonly above?: string;
  /** The folder on disk that all of it is read from, where that is so: another thread can read it, too. */
  readonly folder?: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly paths: readonly string[];
  /** Those that git does not track yet, where it tracks others: whatever is made of what git tracks is made without them. */
  readonly untracked?: ReadonlySet<string>;
  bytes(path: string): Uint8Array | undefined;
  /** How large a file is, where that is known without reading it, even of one that is too large to be read. */
  size?(path: string): number | undefined;
  /** Git's id of the content, where it is known without reading: equal ids, equal content. */
  id?(path: string): string | undefined;
  /** The commit that a folder is taken from, where that is not the one of the tree. */
  commitOf?(folder: string): string | undefined;
}

/** What a test or an example may write for a file: text, a JSON value, raw bytes, a link, or a submodule. */
export type FileLiteral =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly submodule: string }
  | { readonly executable: string }
  | { readonly json: unknown };

/** A tree written down as path -> content. */
export type Tree = Readonly<Record<string, FileLiteral>>;

/** A snapshot from a literal; JSON values are written with two-space indent and a final newline. */
export function snapshotOf(tree: Tree, label = 'example'): Snapshot {
  const entries = new Map<string, Entry>();
  const contents = new Map<string, Uint8Array>();
  const paths = Object.keys(tree).sort();
  for (const path of paths) {
    const literal = tree[path] as FileLiteral;
    if (typeof literal === 'object' && 'submodule' in literal)
      entries.set(path, { path, mode: 'submodule', commit: literal.submodule });
    else {
      entries.set(path, { path, mode: modeOf(literal) });
      contents.set(path, bytesOf(literal));
    }
  }
  return { label, entries, paths, bytes: path => contents.get(path) };
}

function modeOf(literal: FileLiteral): Mode {
  if (typeof literal === 'string' || literal instanceof Uint8Array || 'json' in literal) return 'file';
  if ('link' in literal) return 'link';
  return 'submodule' in literal ? 'submodule' : 'executable';
}

function bytesOf(literal: FileLiteral): Uint8Array {
  if (literal instanceof Uint8Array) return literal;
  if (typeof literal === 'string') return new TextEncoder().encode(literal);
  if ('json' in literal) return new TextEncoder().encode(`${JSON.stringify(literal.json, null, 2)}\n`);
  if ('link' in literal) return new TextEncoder().encode(literal.link);
  return new TextEncoder().encode('executable' in literal ? literal.executable : '');
}

/** The same tree, which keeps what was read of it until it is told to forget: several stages read the same files. */
export function remembering(snapshot: Snapshot): { readonly snapshot: Snapshot; forget(): void } {
  const known = new Map<string, Uint8Array | undefined>();
  const bytes = (path: string): Uint8Array | undefined => {
    if (known.has(path)) return known.get(path);
    const read = snapshot.bytes(path);
    known.set(path, read);
    return read;
  };
  return { snapshot: { ...snapshot, bytes }, forget: () => known.clear() };
}

/** All paths below a folder (`''` = the whole tree), in order; a binary search, not a scan. */
export function pathsUnder(snapshot: Snapshot, folder: string): readonly string[] {
  if (folder === '') return snapshot.paths;
  const prefix = `${folder}/`;
  const start = lowerBound(snapshot.paths, prefix);
  const end = lowerBound(snapshot.paths, `${folder}0`); // '0' is the code unit after '/'
  return snapshot.paths.slice(start, end);
}

/** Is there a file at or below this path? Exact letter case. */
export function existsIn(snapshot: Snapshot, path: string): boolean {
  return snapshot.entries.has(path) || isFolder(snapshot, path);
}

/** Is this path a folder with something in it (or a submodule)? */
export function isFolder(snapshot: Snapshot, path: string): boolean {
  if (path === '') return true;
  const next = snapshot.paths[lowerBound(snapshot.paths, `${path}/`)];
  return next?.startsWith(`${path}/`) === true || snapshot.entries.get(path)?.mode === 'submodule';
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same tree with other text in some of its files, and with those that it does not have. */
export function withTexts(snapshot: Snapshot, texts: ReadonlyMap<string, string>): Snapshot {
  const { folder: _, ...same } = snapshot; // it is no longer what lies on disk
  const added = [...texts.keys()].filter(path => !snapshot.entries.has(path));
  const more = added.map((path): [string, Entry] => [path, { path, mode: 'file' }]);
  const rest =
    added.length === 0
      ? same
      : { ...same, entries: new Map([...same.entries, ...more]), paths: [...same.paths, ...added].sort() };
  const bytes = (path: string): Uint8Array | undefined => {
    const text = texts.get(path);
    return text === undefined ? snapshot.bytes(path) : new TextEncoder().encode(text);
  };
  return { ...rest, bytes, id: path => (texts.has(path) ? undefined : snapshot.id?.(path)) };
}
