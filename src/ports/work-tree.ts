import { lstatSync } from 'node:fs';
import type { Skipped } from '../model/report.ts';
import type { Entry, Mode } from '../model/snapshot.ts';
import { shown } from '../model/words.ts';
import { at, sizeOnDisk } from './folder.ts';
import { askGit, type GitAnswer, gitFailed } from './git-command.ts';
import { goneFrom } from './gone.ts';
import { entryOf, isSafePath, type ListedRecord, modeOf, splitRecords } from './listing.ts';
import { findPlace, type Place } from './place.ts';

/** What is checked out: entries by path, object ids of those that git keeps off the disk, and what could not be taken. */
export interface Listing {
  readonly entries: Map<string, Entry>;
  readonly sparse: ReadonlyMap<string, string>;
  readonly skipped: readonly Skipped[];
  /** Paths among the entries that git does not track. */
  readonly untracked: ReadonlySet<string>;
}

/** The folder that keeps a path out of the snapshot, such as the output folder; undefined when the path belongs to it. */
export type ExcludedBy = (path: string) => string | undefined;

/** What git says of a folder, when it is asked; the deleted paths alone, the others with their tags. */
export interface Listings {
  readonly place: Promise<Place | 'none' | undefined>;
  readonly tracked: Promise<GitAnswer | undefined>;
  deleted(): Promise<GitAnswer | undefined>;
  untracked(): Promise<GitAnswer | undefined>;
}

/** What git has said of a folder already, for whoever wants to know it next. */
export interface Told {
  readonly place?: Listings['place'];
  readonly untracked?: Promise<GitAnswer | undefined>;
}

/**
 * What git is asked, side by side: the index is told at once. Only on request it looks at every file, for deleted paths, and
 * into every folder, for paths it does not track; where `all` will be wanted of a small tree, one process tells both.
 */
export function askListings(root: string, which: 'kept' | 'all'): Listings {
  const both = which === 'all' && isSmall(root) ? askBoth(root) : undefined;
  return {
    tracked: both?.tracked ?? askGit(root, ['ls-files', '-z', '-t', '-s']),
    place: findPlace(root),
    deleted: () => askDeleted(root),
    untracked: () => both?.untracked ?? askUntracked(root),
  };
}

const small = 256 * 1024; // bytes of an index, for some 2,000 files: in more it takes longer to look around than to start a process

function isSmall(root: string): boolean {
  return (sizeOnDisk(root, '.git/index') ?? small) < small;
}

/** Untracked paths come first, and all that git complains of is about them. */
function askBoth(root: string): Readonly<Record<'tracked' | 'untracked', Listings['tracked']>> {
  const asked = askGit(root, ['ls-files', '-z', '-t', '-s', '-o', '--exclude-standard']);
  const part = async (which: 'tracked' | 'untracked') => {
    const answer = await asked;
    if (answer?.status !== 0) return answer;
    const end = endOfUntracked(answer.stdout);
    return which === 'untracked'
      ? { ...answer, stdout: answer.stdout.subarray(0, end) }
      : { ...answer, stdout: answer.stdout.subarray(end), stderr: '' };
  };
  const untracked = part('untracked');
  untracked.catch(() => {}); // said to whoever asks
  return { tracked: part('tracked'), untracked };
}

function endOfUntracked(stdout: Buffer): number {
  let end = 0;
  while (stdout[end] === questionMark) end = stdout.indexOf(0, end) + 1;
  return end;
}

const questionMark = 0x3f;

/** The tracked paths; with lower-case tags where git is told to take a file for unchanged. */
export function askTracked(root: string): Promise<GitAnswer | undefined> {
  return askGit(root, ['ls-files', '-z', '-v', '-s']);
}

/** The paths git does not track and would add. */
export function askUntracked(root: string): Promise<GitAnswer | undefined> {
  return askGit(root, ['ls-files', '-z', '-t', '-o', '--exclude-standard']);
}

const different = ['diff-files', '-z', '--relative', '--ignore-submodules=all'];

// Unlike ls-files -d, this also tells of files whose folder has become a link.
async function askDeleted(root: string): Promise<GitAnswer | undefined> {
  return askGit(root, [...different, '--name-only', '--diff-filter=D'], await filtersOff(root));
}

/**
 * Every tracked path whose file may be another than git knows, raw; what a setting would let pass is told as well. Of a file
 * as new as the index git looks at the content, so the filters have to be `off`.
 */
export function askChanged(root: string, off: Readonly<Record<string, string>>): Promise<GitAnswer | undefined> {
  const settings = ['-c', 'core.trustctime=true', '-c', 'core.checkStat=default'];
  return askGit(root, [...settings, ...different, '--raw'], off);
}

/** An environment in which git looks at content without the filters of its configuration: none may run. */
export async function filtersOff(root: string): Promise<Readonly<Record<string, string>>> {
  const answer = await askGit(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
  const keys = answer?.stdout.toString('utf8').split('\0').slice(0, -1) ?? [];
  const drivers = [...new Set(keys.map(key => key.slice(0, key.lastIndexOf('.'))))];
  const settings = drivers.flatMap(driver => [
    [`${driver}.clean`, ''],
    [`${driver}.process`, ''],
    [`${driver}.required`, 'false'],
  ]);
  const env = settings.flatMap(([key = '', value = ''], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return Object.fromEntries([...env, ['GIT_CONFIG_COUNT', String(settings.length)]]);
}

/** A listing in the making: what is tracked first, then what was deleted on disk, then what is untracked and not ignored. */
export function newListing(
  root: string,
  excludedBy: ExcludedBy,
): Listing & {
  take(answer: GitAnswer | undefined): void;
  drop(answer: GitAnswer | undefined): void;
  dropGone(): void;
} {
  const entries = new Map<string, Entry>();
  const sparse = new Map<string, string>();
  const skipped: Skipped[] = [];
  const untracked = new Set<string>();
  const excluded = new Set<string>();

  function take({ text, utf8 }: ListedRecord): void {
    const { tag, path, digits, oid } = parseRecord(text);
    const folder = excludedBy(path);
    if (folder !== undefined) {
      if (tag !== '?' && !excluded.has(folder)) skipped.push(outputFolder(folder));
      if (tag !== '?') excluded.add(folder);
      return;
    }
    const mode = tag === '?' ? modeOnDisk(root, path) : modeOf(digits);
    const because = reasonToSkip(path, mode, utf8);
    if (because !== undefined) skipped.push({ what: shown(path), because });
    else if (mode !== undefined) entries.set(path, entryOf(path, mode, oid));
    if (tag === '?' && entries.has(path)) untracked.add(path);
    if (tag === 'S' || tag === 's') sparse.set(path, oid);
  }

  return {
    entries,
    sparse,
    skipped,
    untracked,
    take(answer) {
      for (const record of recordsOf(answer, skipped, excludedBy)) take(record);
    },
    drop(answer) {
      for (const { text } of recordsOf(answer, skipped, excludedBy)) entries.delete(text);
    },
    dropGone() {
      for (const path of goneFrom(root, entries, sparse)) entries.delete(path);
    },
  };
}

function outputFolder(path: string): Skipped {
  return { what: shown(path), because: 'it is the output folder, although git tracks files in it' };
}

function recordsOf(answer: GitAnswer | undefined, skipped: Skipped[], excludedBy: ExcludedBy): ListedRecord[] {
  if (answer?.status !== 0) throw gitFailed(answer?.stderr ?? '');
  skipped.push(...warnings(answer.stderr, excludedBy));
  return splitRecords(answer.stdout);
}

/** The parts of one record of `ls-files -t -s` or `-v -s`. */
export function parseRecord(text: string): { tag: string; path: string; digits: string; oid: string } {
  const tag = text.slice(0, 1);
  if (tag === '?') return { tag, path: text.slice(2), digits: '', oid: '' };
  const tab = text.indexOf('\t');
  const [digits = '', oid = ''] = text.slice(2, tab).split(' ');
  return { tag, path: text.slice(tab + 1), digits, oid };
}

/** The mode of an untracked path, looked at without opening it; undefined for a FIFO, a socket, a device. */
export function modeOnDisk(root: string, path: string): Mode | undefined {
  const stat = lstatSync(at(root, path), { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return 'link';
  if (!stat?.isFile()) return undefined;
  return (stat.mode & 0o100) !== 0 && process.platform !== 'win32' ? 'executable' : 'file';
}

/** Why a listed path cannot be part of a snapshot; undefined when it can. */
export function reasonToSkip(path: string, mode: Mode | undefined, utf8: boolean): string | undefined {
  if (!utf8) return 'its name is not valid UTF-8';
  if (path.endsWith('/')) return 'it is a repository of its own; add it as a submodule or ignore it';
  if (!isSafePath(path)) return 'its path is not a plain one below this folder';
  return mode === undefined ? 'it is neither a file nor a link' : undefined;
}

/** git says on stderr which folders it could not open, and goes on. */
function warnings(stderr: string, excludedBy: ExcludedBy): Skipped[] {
  return stderr
    .split('\n')
    .filter(line => line.startsWith('warning: could not open directory'))
    .filter(line => excludedBy(/'(.*?)\/?'/.exec(line)?.[1] ?? '') === undefined) // ours may come and go
    .map(line => ({
      what: shown(line.slice('warning: could not open directory'.length).trim()),
      because: 'git could not open it',
    }));
}
