import type { Edit } from '../model/edit.ts';
import { clash, type EditedFile, editedFile, isEffective, type Written } from './file-edits.ts';

/** What became of some fixes: those applied, those left with the reason, and the new text of each file that has one. */
export interface Mended<T> {
  readonly done: readonly T[];
  readonly left: readonly { readonly fix: T; readonly because: string }[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The text of a file, or the reason why it cannot be edited. */
export type TextOf = (file: string) => string | { readonly because: string };

/**
 * Applies fixes to the texts of their files. Each is applied with all its edits or not at all: one that cannot be written, or
 * that gets in the way of an earlier one, is left. A file then says what it said, with exactly the changes asked for.
 */
export function mend<T extends { readonly edits: readonly Edit[] }>(fixes: readonly T[], textOf: TextOf): Mended<T> {
  const open = opener(textOf);
  const left: { fix: T; because: string }[] = [];
  const taken: Taken<T>[] = [];
  const writing = new Map<string, Written[]>();
  for (const fix of fixes) {
    const files = writtenBy(fix.edits, open);
    const because = typeof files === 'string' ? files : (idle(files) ?? inTheWay(files, writing));
    if (typeof files === 'string' || because !== undefined) left.push({ fix, because: because ?? '' });
    else {
      taken.push({ fix, files });
      note(files, writing);
    }
  }
  const fitting = textsOf(taken, open) === undefined ? oneByOne(taken, open, left) : taken;
  return { done: fitting.map(({ fix }) => fix), left, texts: textsOf(fitting, open) ?? new Map() };
}

interface Taken<T> {
  readonly fix: T;
  readonly files: ReadonlyMap<string, readonly Written[]>;
}

type Open = (file: string) => { readonly text: string; readonly file: EditedFile } | { readonly because: string };

function opener(textOf: TextOf): Open {
  const files = new Map<string, ReturnType<Open>>();
  return path => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const text = textOf(path);
    const file = typeof text === 'string' ? { text, file: editedFile(path, text) } : text;
    files.set(path, file);
    return file;
  };
}

function writtenBy(edits: readonly Edit[], open: Open): Map<string, Written[]> | string {
  const files = new Map<string, Written[]>();
  for (const edit of edits) {
    const opened = open(edit.at.file);
    const written = 'because' in opened ? opened.because : opened.file.write(edit);
    if (typeof written === 'string') return written;
    files.set(edit.at.file, [...(files.get(edit.at.file) ?? []), written]);
  }
  return files;
}

function idle(files: ReadonlyMap<string, readonly Written[]>): string | undefined {
  return [...files.values()].flat().some(isEffective) ? undefined : 'it is so already';
}

function inTheWay(files: ReadonlyMap<string, readonly Written[]>, earlier: ReadonlyMap<string, readonly Written[]>) {
  for (const [file, written] of files) {
    const others = earlier.get(file) ?? [];
    if (written.some(one => others.some(other => clash(one, other)))) return 'another fix changes the same place';
  }
  return undefined;
}

function note(files: ReadonlyMap<string, readonly Written[]>, all: Map<string, Written[]>): void {
  for (const [file, written] of files) {
    const known = all.get(file);
    if (known === undefined) all.set(file, [...written]);
    else known.push(...written);
  }
}

/** The new texts; undefined when one of them would say something else than it should. */
function textsOf<T>(taken: readonly Taken<T>[], open: Open): Map<string, string> | undefined {
  const all = new Map<string, Written[]>();
  for (const { files } of taken) note(files, all);
  const texts = new Map<string, string>();
  for (const [path, written] of all) {
    const opened = open(path);
    const text = 'because' in opened ? undefined : opened.file.textWith(written);
    if (text === undefined || 'because' in opened) return undefined;
    if (text !== opened.text) texts.set(path, text);
  }
  return texts;
}

function oneByOne<T>(taken: readonly Taken<T>[], open: Open, left: { fix: T; because: string }[]): Taken<T>[] {
  const fitting: Taken<T>[] = [];
  for (const each of taken) {
    if (textsOf([...fitting, each], open) !== undefined) fitting.push(each);
    else left.push({ fix: each.fix, because: 'the file would not say what it should afterwards' });
  }
  return fitting;
}
