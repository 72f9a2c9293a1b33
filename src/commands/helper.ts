import { survey } from '../load/survey.ts';
import { type Entry, type Mode, modes, type Snapshot } from '../model/snapshot.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { openPortion, type Portion, type Question } from './portion.ts';
import { portionsOf } from './portions.ts';

/** What a helper in another thread needs to open portions of the same tree; all of it can be sent there cheaply. */
export interface Task {
  /** Folder on disk that holds the tree. */
  readonly folder: string;
  readonly label: string;
  readonly commit?: string;
  /** All paths in order, each ended by a NUL. */
  readonly paths: string;
  /** The index in `modes` of each. */
  readonly kinds: Uint8Array;
  readonly question: Question;
  readonly size: number;
  /** How many portions were taken so far, by anybody; shared memory. */
  readonly taken: Int32Array;
}

/** A portion that a helper opened, as JSON: the cheapest form to send. */
export interface Opened {
  readonly at: number;
  readonly portion: string;
}

/** The task of helping with a tree that lies in a folder. */
export function taskOf(snapshot: Snapshot, folder: string, question: Question, size: number): Task {
  const { commit, entries, label, paths } = snapshot;
  const kinds = Uint8Array.from(paths, path => modes.indexOf(entries.get(path)?.mode ?? 'file'));
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const all = paths.length === 0 ? '' : `${paths.join('\0')}\0`;
  return { folder, label, ...(commit !== undefined && { commit }), paths: all, kinds, question, size, taken };
}

/** Opens portions that nobody has taken until there are none. */
export function* help(
  task: Task,
  rules: readonly JudgingRule[],
  bytes: (path: string, mode: Mode) => Uint8Array | undefined,
): Iterable<Opened> {
  const seen = survey(treeOf(task, bytes), task.question.today, task.question.client);
  const portions = portionsOf(seen, task.size);
  for (let at = takeOne(task); at < portions.length; at = takeOne(task)) {
    const portion = openPortion(seen, portions[at] as readonly string[], rules, task.question);
    yield { at, portion: JSON.stringify(withoutFiles(portion)) };
  }
}

/** Takes the next portion; each is taken once. */
export function takeOne({ taken }: Pick<Task, 'taken'>): number {
  return Atomics.add(taken, 0, 1);
}

function treeOf(
  { commit, kinds, label, paths }: Task,
  bytes: (path: string, mode: Mode) => Uint8Array | undefined,
): Snapshot {
  const list = paths.split('\0');
  list.pop();
  const entries = new Map<string, Entry>();
  for (const [index, path] of list.entries()) entries.set(path, { path, mode: modes[kinds[index] as number] as Mode });
  return {
    label,
    ...(commit !== undefined && { commit }),
    entries,
    paths: list,
    bytes: path => {
      const entry = entries.get(path);
      return entry && bytes(path, entry.mode);
    },
  };
}

// Whoever asked knows the files of a folder.
function withoutFiles(portion: Portion): Portion {
  return { ...portion, plugins: portion.plugins.map(plugin => ({ ...plugin, files: [] })) };
}
