import { hash } from 'node:crypto';
import type { Snapshot } from '../model/snapshot.ts';
import type { ShippedFile } from './shipped.ts';

/**
 * The git tree id, computed with SHA-256, of the files a plugin ships: what `git write-tree` says in a repository with
 * `--object-format=sha256`. Undefined when a file cannot be read. Every file is read once.
 */
export function treeDigest(snapshot: Snapshot, files: readonly ShippedFile[]): string | undefined {
  const sorted = inGitOrder(files);
  const ids: string[] = [];
  const read = new Map<string, string>();
  const linked = files.some(file => file.linked);
  for (const { copy } of sorted) {
    const id = read.get(copy) ?? blobId(snapshot.bytes(copy));
    if (id === undefined) return undefined;
    if (linked) read.set(copy, id);
    ids.push(id);
  }
  return treeId(sorted, ids, 0, sorted.length, 0);
}

/** SHA-256 of a text as it will be written. */
export function textDigest(text: string): string {
  return hash('sha256', text, 'hex');
}

// A whole path compared byte by byte sorts as git sorts each level, because folders compare as if they ended in '/'.
function inGitOrder(files: readonly ShippedFile[]): readonly ShippedFile[] {
  if (!files.some(({ path }) => /[\ud800-\udfff]/.test(path))) return files;
  return files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

function treeId(
  files: readonly ShippedFile[],
  ids: readonly string[],
  start: number,
  end: number,
  depth: number,
): string {
  const lines: Buffer[] = [Buffer.alloc(0)]; // the first is for the header
  let size = 0;
  for (let at = start; at < end; ) {
    const { path, executable } = files[at] as ShippedFile;
    const slash = path.indexOf('/', depth);
    const next = slash < 0 ? at + 1 : endOfFolder(files, at, end, path.slice(0, slash + 1));
    const mode = slash >= 0 ? '40000' : executable ? '100755' : '100644';
    const id = slash < 0 ? (ids[at] as string) : treeId(files, ids, at, next, slash + 1);
    const line = Buffer.from(`${mode} ${path.slice(depth, slash < 0 ? undefined : slash)}\0`);
    lines.push(line, Buffer.from(id, 'hex'));
    size += line.length + 32;
    at = next;
  }
  lines[0] = Buffer.from(`tree ${size}\0`);
  return hash('sha256', Buffer.concat(lines), 'hex');
}

function endOfFolder(files: readonly ShippedFile[], start: number, end: number, prefix: string): number {
  let at = start + 1;
  while (at < end && files[at]?.path.startsWith(prefix)) at++;
  return at;
}

const scratch = Buffer.alloc(1 << 17); // one-shot hashing of one reused buffer is twice as fast as a hash object per file

function blobId(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const header = `blob ${bytes.length}\0`;
  if (header.length + bytes.length > scratch.length) {
    return hash('sha256', Buffer.concat([Buffer.from(header), bytes]), 'hex');
  }
  const start = scratch.write(header, 0, 'latin1');
  scratch.set(bytes, start);
  return hash('sha256', scratch.subarray(0, start + bytes.length), 'hex');
}
