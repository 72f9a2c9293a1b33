import { type Refusal, refused } from '../model/refusals.ts';
import { shown } from '../model/words.ts';
import type { ArchivedFile } from './archive.ts';

/** The first file of an archive that is another one than the commit gives. */
export function differentArchive(made: readonly ArchivedFile[], there: readonly ArchivedFile[]): Refusal | undefined {
  const [ours, theirs] = [byPath(made), byPath(there)];
  for (const path of [...new Set([...ours.keys(), ...theirs.keys()])].sort()) {
    const fault = faultOf(theirs.get(path), ours.get(path));
    if (fault !== undefined) return notRebuilt(`${shown(path, 200)} ${fault}`, 'bundle.tar.gz');
  }
  return undefined;
}

/** The first file of a release that is another one than the commit gives; `read` gives the bytes of one that is there. */
export function differentRelease(
  made: ReadonlyMap<string, Uint8Array>,
  names: readonly string[],
  read: (name: string) => Uint8Array | undefined,
): Refusal | undefined {
  for (const name of inOrder(new Set([...made.keys(), ...names]))) {
    const [ours, theirs] = [made.get(name), names.includes(name) ? read(name) : undefined];
    if (ours === undefined) return notRebuilt(`${name} does not come of the commit`, name);
    if (theirs === undefined) return notRebuilt(`${name} comes of the commit, and is not in the release`, name);
    if (Buffer.compare(ours, theirs) !== 0) return notRebuilt(`${name} ${differenceOf(ours, theirs, name)}`, name);
  }
  return undefined;
}

// What names the digests of others differs with them; the file that differs of itself says more.
const summing = ['ai-catalog.json', 'catalog.lock.json', 'SHA256SUMS'];

function inOrder(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort((a, b) => summing.indexOf(a) - summing.indexOf(b) || (a < b ? -1 : 1));
}

function faultOf(file: ArchivedFile | undefined, made: ArchivedFile | undefined): string | undefined {
  if (made === undefined) return 'is in the archive, and does not come of the commit';
  if (file === undefined) return 'comes of the commit, and is not in the archive';
  if (made.executable !== file.executable) return `is ${file.executable ? '' : 'not '}executable in the archive alone`;
  return Buffer.compare(made.bytes, file.bytes) === 0 ? undefined : fromByte(made.bytes, file.bytes);
}

function differenceOf(made: Uint8Array, there: Uint8Array, name: string): string {
  if (!/\.json$|^SHA256SUMS$/.test(name)) return fromByte(made, there);
  const [ours, theirs] = [made, there].map(bytes => new TextDecoder().decode(bytes).split('\n')) as [
    string[],
    string[],
  ];
  if (ours.length === 1) return fromByte(made, there);
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  const line = at < 0 ? ours.length : at;
  const [is, would] = [theirs[line], ours[line]].map(text =>
    text === undefined ? 'nothing' : shown(text.trim(), 120),
  );
  return `differs from what the commit gives, from line ${line + 1} on: ${is} instead of ${would}`;
}

function fromByte(made: Uint8Array, there: Uint8Array): string {
  const at = made.findIndex((byte, index) => byte !== there[index]);
  return `differs from what the commit gives, from byte ${at < 0 ? made.length : at} on`;
}

function byPath(files: readonly ArchivedFile[]): ReadonlyMap<string, ArchivedFile> {
  return new Map(files.map(file => [file.path, file]));
}

function notRebuilt(what: string, file: string): Refusal {
  return refused('verify/not-rebuilt', what, file);
}
