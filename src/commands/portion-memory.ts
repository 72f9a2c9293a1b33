import { createHash } from 'node:crypto';
import type { Survey } from '../load/survey.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { isBelow } from './base-tree.ts';
import { openPortion, type Portion, type Question } from './portion.ts';

/** Opens portions, and keeps those of the last run: what is the same is not judged again. */
export interface PortionMemory {
  /** Begins a run: what nobody asks for in it is forgotten. */
  begin(): void;
  /** How many portions of this run were opened anew. */
  readonly opened: number;
  open(seen: Survey, folders: readonly string[], rules: readonly JudgingRule[], question: Question): Portion;
}

/** A memory that is empty. */
export function portionMemory(): PortionMemory {
  let last = new Map<string, Portion>();
  let now = new Map<string, Portion>();
  const frames = new WeakMap<Survey, string>();
  let opened = 0;
  return {
    begin: () => {
      [last, now] = [now, new Map()];
      opened = 0;
    },
    get opened() {
      return opened;
    },
    open: (seen, folders, rules, question) => {
      const frame = frames.get(seen) ?? frameOf(seen);
      frames.set(seen, frame);
      const key = keyOf(frame, seen.snapshot, folders, question);
      const known = key === undefined ? undefined : last.get(key);
      if (known === undefined) opened++;
      const portion = known ?? openPortion(seen, folders, rules, question);
      if (key !== undefined) now.set(key, portion);
      return portion;
    },
  };
}

/** Everything outside of plugins, as one id: policies, catalogs and owners are there, and what is said of a plugin follows from them. */
function frameOf({ folders, rulebook, snapshot }: Survey): string {
  const roots = new Set(folders);
  const outside = snapshot.paths.filter(path => !isBelow(path, roots));
  const frame = createHash('sha256').update(JSON.stringify([rulebook?.commit, folders]));
  for (const path of outside) frame.update(lineOf(snapshot, path));
  return frame.digest('hex');
}

/** What a portion depends on; undefined where a link or a submodule may lead out of it. */
function keyOf(
  frame: string,
  snapshot: Snapshot,
  folders: readonly string[],
  { client, digests, today }: Question,
): string | undefined {
  const key = createHash('sha256').update(JSON.stringify([frame, folders, client, digests, today]));
  for (const path of folders.flatMap(folder => pathsUnder(snapshot, folder))) {
    const mode = snapshot.entries.get(path)?.mode;
    if (mode !== 'file' && mode !== 'executable') return undefined;
    key.update(lineOf(snapshot, path));
  }
  return key.digest('hex');
}

function lineOf(snapshot: Snapshot, path: string): string {
  return JSON.stringify([path, snapshot.entries.get(path)?.mode, contentOf(snapshot, path)]);
}

function contentOf(snapshot: Snapshot, path: string): string {
  const id = snapshot.id?.(path);
  if (id !== undefined) return id;
  const bytes = snapshot.bytes(path);
  return bytes === undefined ? '' : createHash('sha256').update(bytes).digest('base64');
}
