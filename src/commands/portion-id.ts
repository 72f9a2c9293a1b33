import { createHash } from 'node:crypto';
import type { Survey } from '../load/survey.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { frameOf } from './frame.ts';
import type { Question } from './portion.ts';

/** A digest of the bytes of a file of the tree, where somebody has it already. */
export type DigestOf = (path: string) => string | undefined;

/** Names what is said of each plugin beside what is in its folder: the question, policies, catalogs, owners, and what was published. */
export function frameId(seen: Survey, { published, ...question }: Question, digestOf: DigestOf = unknown): string {
  const { folders, rulebook, snapshot, withheld } = seen;
  const sum = createHash('sha256');
  const others = [...(withheld ?? [])].map(([catalog, names]) => [catalog, [...names]]);
  sum.update(JSON.stringify([question, rulebook?.commit, [...(published ?? [])], others]));
  const isFrame = frameOf([seen], new Set(folders));
  for (const path of snapshot.paths) if (isFrame(path)) sum.update(lineOf(snapshot, path, digestOf));
  return sum.digest('hex');
}

/** Names what some plugins are in a frame; undefined where a link or a submodule may lead out of their folders. */
export function portionId(
  frame: string,
  snapshot: Snapshot,
  folders: readonly string[],
  digestOf: DigestOf = unknown,
): string | undefined {
  const sum = createHash('sha256').update(JSON.stringify([frame, folders]));
  for (const path of folders.flatMap(folder => pathsUnder(snapshot, folder))) {
    const mode = snapshot.entries.get(path)?.mode;
    if (mode !== 'file' && mode !== 'executable') return undefined;
    sum.update(lineOf(snapshot, path, digestOf));
  }
  return sum.digest('hex');
}

function lineOf(snapshot: Snapshot, path: string, digestOf: DigestOf): string {
  return JSON.stringify([path, snapshot.entries.get(path)?.mode, contentOf(snapshot, path, digestOf)]);
}

function contentOf(snapshot: Snapshot, path: string, digestOf: DigestOf): string | undefined {
  const id = digestOf(path) ?? snapshot.id?.(path);
  if (id !== undefined) return id;
  const bytes = snapshot.bytes(path);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

const unknown: DigestOf = () => undefined;
