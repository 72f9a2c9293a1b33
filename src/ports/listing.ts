import { isUtf8 } from 'node:buffer';
import type { Entry, Mode } from '../model/snapshot.ts';

const modes: Readonly<Record<string, Mode>> = {
  '100644': 'file',
  '100664': 'file',
  '100755': 'executable',
  '120000': 'link',
  '160000': 'submodule',
};

/** The mode git writes as six octal digits; undefined for what is no kind of file. */
export function modeOf(digits: string): Mode | undefined {
  return modes[digits];
}

/** A path of a tree as git lists it; `oid` is its id, which for a submodule is a commit. */
export function entryOf(path: string, mode: Mode, oid: string): Entry {
  return mode === 'submodule' && oid !== '' ? { path, mode, commit: oid } : { path, mode };
}

/** One NUL-ended record of a git listing; when it is not UTF-8, `text` shows the stray bytes as U+FFFD. */
export interface ListedRecord {
  readonly text: string;
  readonly utf8: boolean;
}

/** The records of a `-z` listing; valid UTF-8, the usual case, is decoded in one go. */
export function splitRecords(stdout: Buffer): ListedRecord[] {
  const texts = stdout.toString('utf8').split('\0');
  texts.pop();
  if (isUtf8(stdout)) return texts.map(text => ({ text, utf8: true }));
  let at = 0;
  return texts.map(text => {
    const end = stdout.indexOf(0, at);
    const utf8 = isUtf8(stdout.subarray(at, end));
    at = end + 1;
    return { text, utf8 };
  });
}

// git itself never writes such paths; a forged index or tree may.
const unsafe = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i;

/** Does this path stay below its root, outside of `.git`? */
export function isSafePath(path: string): boolean {
  if (process.platform === 'win32' && /[\\:]/.test(path)) return false;
  return !unsafe.test(path);
}

/** The one of these folders that a path is, or lies in. */
export function folderAround(path: string, folders: readonly string[]): string | undefined {
  return folders.find(folder => folder !== '' && (path === folder || path.startsWith(`${folder}/`)));
}
