import type { Base } from '../model/base.ts';
import { shown } from '../model/words.ts';
import { commitIn, isShallow, meetingOf } from './history.ts';
import { labelOf, resolveRef } from './refs.ts';
import { Unavailable } from './unavailable.ts';

/** The commit at which HEAD left a ref, so that nobody is held to what others have merged since; Trouble where there is no such ref. */
export function baseOfRef(root: string, ref: string): Base {
  const met = ref.includes('\0') ? undefined : meetingOf(root, ref, 'HEAD');
  const newest = met?.one ?? resolveRef(root, ref);
  const tip = { commit: newest, label: labelOf(ref, newest) };
  const commit = met?.shared ?? (commitIn(root, 'HEAD') === undefined ? newest : undefined);
  if (commit === newest) return { kind: 'found', ...tip, skipped: [] };
  if (commit === undefined) throw apart(root, ref);
  const label = `merge base of ${tip.label} and HEAD`;
  return { kind: 'found', commit, label, tip, fork: commit, skipped: [] };
}

function apart(root: string, ref: string): Unavailable {
  const because = `this clone knows no commit that ${shown(ref)} and HEAD have in common`;
  return isShallow(root)
    ? new Unavailable(`${because}; it is shallow`, 'Bring the whole history here: git fetch --unshallow')
    : new Unavailable(because, 'Name a ref with the history of HEAD: git log --oneline --all');
}
