import { hash } from 'node:crypto';
import type { GitAnswer } from './git-command.ts';
import { modeOf, splitRecords } from './listing.ts';
import type { Place } from './place.ts';
import { askTracked, askUntracked, type Listings, parseRecord, reasonToSkip } from './work-tree.ts';

/** What git says about tracked files that may not be as it knows them. */
export interface Changed {
  readonly answer: GitAnswer;
  /** A digest of all it said. */
  readonly raw: string;
  /** What it said beside the paths. */
  readonly said: string;
  readonly paths: ReadonlySet<string>;
  readonly deleted: readonly string[];
}

/** A tracked path with its mode and object in the index. */
export type Tracked = readonly [path: string, digits: string, oid: string];

/** Reads raw records of `git diff-files`; they come in twos: what differs, then the path. */
export function changesIn(answer: GitAnswer): Changed {
  const texts = splitRecords(answer.stdout).map(({ text }) => text);
  const paths = texts.filter((_, at) => at % 2 === 1);
  return {
    answer,
    raw: hash('sha256', answer.stdout),
    said: answer.stderr,
    paths: new Set(paths),
    deleted: paths.filter((_, at) => texts[at * 2]?.endsWith(' D')),
  };
}

/** Parts the tracked paths of a tree by whether git vouches for their bytes; nothing is watched where no path counts. */
export function watchedIn(tracked: GitAnswer, changed: Changed, counts: (path: string) => boolean) {
  const deleted = new Set(changed.deleted);
  const watched: Tracked[] = [];
  const unwatched: Tracked[] = [];
  let some = false;
  for (const { text, utf8 } of splitRecords(tracked.stdout)) {
    const { tag, path, digits, oid } = parseRecord(text);
    // Folders that do not count are told of; other tags: git is to look away from it, or it is not merged.
    if (!counts(path)) watched.push([path, '', '']);
    else (tag === 'H' && !changed.paths.has(path) ? watched : unwatched).push([path, digits, oid]);
    some ||= counts(path) && !deleted.has(path) && reasonToSkip(path, modeOf(digits), utf8) === undefined;
  }
  return { watched: some ? watched : [], unwatched };
}

/** What a reader of the work tree asks git, of which some is known. */
export function listingOf(root: string, changed: Changed, place: Place, untracked: GitAnswer | undefined): Listings {
  const stdout = Buffer.from(changed.deleted.map(path => `${path}\0`).join(''));
  return {
    place: Promise.resolve(place),
    tracked: askTracked(root),
    deleted: async () => ({ ...changed.answer, stdout }),
    untracked: () => (untracked === undefined ? askUntracked(root) : Promise.resolve(untracked)),
  };
}
