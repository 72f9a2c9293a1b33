import type { CodeOwners } from '../model/owners.ts';
import { folderOf } from '../model/path.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type OwnerLine, readOwnerLines } from './owner-lines.ts';
import { readText } from './read.ts';

/** GitHub reads the first of these. */
const files = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** GitHub loads no CODEOWNERS of this many bytes. */
const tooLarge = 3 * 1024 * 1024;

/** Who owns what, by the CODEOWNERS file of a tree. */
export interface Owners {
  /** Absent where the tree has no such file. */
  readonly codeOwners?: CodeOwners;
  /**
   * Who owns a folder with these files: the owners of its files where all have the same, otherwise of the folder as a
   * whole, which is the last line that holds for any file in it. So a file with an owner of its own moves no plugin.
   */
  ownersOf(folder: string, files: readonly string[]): readonly string[];
}

/** The owners of a tree by GitHub's rules: the last line that matches a file decides. */
export function readOwners(snapshot: Snapshot): Owners {
  const file = files.find(path => snapshot.entries.has(path));
  if (file === undefined) return { ownersOf: () => [] };
  const unusable = (kind: 'too-large' | 'unreadable'): Owners => {
    return { codeOwners: { file, lines: 0, faults: [{ kind, at: { file }, word: '' }] }, ownersOf: () => [] };
  };
  if ((snapshot.bytes(file)?.length ?? 0) >= tooLarge) return unusable('too-large');
  const read = readText(snapshot, file);
  if ('fault' in read) return unusable('unreadable');
  const { lines, faults } = readOwnerLines(read.text, file);
  const linesFor = byFolder(lines);
  return {
    codeOwners: { file, lines: lines.length, faults },
    ownersOf: (folder, inside) => ownersIn(linesFor(folder), folder, inside),
  };
}

// Shorter and longer than any other name, and of a letter that no pattern has: only a star means both.
const anyNames = ['\0', '\0'.repeat(256)];

function ownersIn(lines: readonly OwnerLine[], folder: string, inside: readonly string[]): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const anyFiles = anyNames.flatMap(name => [`${prefix}${name}`, `${prefix}${name}/${name}`]);
  const whole = lines.findLastIndex(({ pattern }) => anyFiles.every(file => pattern.owns(file)));
  const ofFolder = lines[whole]?.owners ?? [];
  const special = lines.slice(whole + 1);
  if (special.length === 0) return ofFolder;
  const each = inside.map(file => special.findLast(({ pattern }) => pattern.owns(file))?.owners ?? ofFolder);
  const [first = ofFolder] = each;
  return each.every(owners => areSame(owners, first)) ? first : ofFolder;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every(owner => b.includes(owner)));
}

/** Finds the lines that may mean something in a folder, in order, without looking at all the others. */
function byFolder(lines: readonly OwnerLine[]): (folder: string) => readonly OwnerLine[] {
  const at = new Map<string, number[]>();
  const within = new Map<string, number[]>();
  for (const [index, { pattern }] of lines.entries()) {
    push(at, pattern.path, index);
    for (const above of foldersAbove(pattern.path)) push(within, above, index);
  }
  return folder => {
    const found = [folder, ...foldersAbove(folder)].flatMap(path => at.get(path) ?? []);
    return [...found, ...(within.get(folder) ?? [])].sort((a, b) => a - b).map(index => lines[index] as OwnerLine);
  };
}

function push(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else list.push(index);
}

function foldersAbove(folder: string): string[] {
  const found: string[] = [];
  for (let at = folder; at !== ''; ) {
    at = folderOf(at);
    found.push(at);
  }
  return found;
}
