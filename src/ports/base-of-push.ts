import type { Base } from '../model/base.ts';
import { branchIn, idAt, saidAt, type WorkflowEvent } from './event.ts';
import { isGone } from './fetch.ts';
import { obtain } from './heal.ts';
import { headOf } from './history.ts';
import { completed } from './promised.ts';
import { deeper, nameIt, Unavailable } from './unavailable.ts';

/** What the branch was before a push. */
export function baseOfPush(root: string, { payload }: WorkflowEvent): Base {
  const before = idAt(payload, 'before');
  if (before === undefined) throw new Unavailable('the push event does not say which commit was there before', nameIt);
  if (/^0+$/.test(before)) return { kind: 'none', because: 'this push is the first of its branch or tag' };
  const had = obtain(root, before);
  if (typeof had !== 'string') return { ...found(root, had, `${nameOf(payload)} before this push`), merged: true };
  if (saidAt(payload, 'forced') === true && isGone(had))
    return { kind: 'none', because: `the commit before this forced push is gone: ${had}` };
  throw new Unavailable(`the commit before this push, ${before.slice(0, 7)}, cannot be fetched: ${had}`, deeper);
}

/** What a group of the merge queue comes after: the branch, or the group before it. */
export function baseOfQueue(root: string, { payload }: WorkflowEvent): Base {
  const before = idAt(payload, 'merge_group', 'base_sha');
  if (before === undefined) throw new Unavailable('the merge_group event does not say what it comes after', nameIt);
  const had = obtain(root, before);
  if (typeof had !== 'string') return found(root, had, 'what this merge group comes after');
  throw new Unavailable(`${before.slice(0, 7)}, which this merge group comes after, cannot be fetched: ${had}`, deeper);
}

function nameOf(payload: unknown): string {
  return branchIn(saidAt(payload, 'ref')) ?? 'the branch';
}

function found(root: string, { commit, healed }: { readonly commit: string; readonly healed?: string }, name: string) {
  const head = headOf(root).commit;
  // Compared with itself everything would pass.
  if (head === commit)
    throw new Unavailable(`what is checked out is ${name}`, 'Let actions/checkout take its default ref');
  const label = `${name} (${commit.slice(0, 7)})`;
  return completed(root, head, { kind: 'found', commit, label, ...(healed && { healed }), skipped: [] });
}
