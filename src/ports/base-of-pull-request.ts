import type { Base, Revision } from '../model/base.ts';
import type { Skipped } from '../model/report.ts';
import { branchIn, idAt, saidAt, type WorkflowEvent } from './event.ts';
import { type Had, obtain, partingOf } from './heal.ts';
import { commitIn, headOf } from './history.ts';
import { completed } from './promised.ts';
import { labelOf } from './refs.ts';
import { deeper, nameIt, Unavailable } from './unavailable.ts';

const unknownFork: Skipped = {
  what: 'whether a version was taken meanwhile',
  because: 'this clone does not go back to where the pull request began; fetch-depth: 0 brings it',
};

/**
 * What a pull request is merged into: the first parent of the merge commit that the runner checks out. The commit that the
 * event calls its base is the one of the last push, and may be older than that.
 */
export function baseOfPullRequest(root: string, event: WorkflowEvent): Base {
  const own = idAt(event.payload, 'pull_request', 'head', 'sha');
  const branch = branchIn(event.baseRef ?? saidAt(event.payload, 'pull_request', 'base', 'ref'));
  if (own === undefined || branch === undefined)
    throw new Unavailable('the event does not say which commit is to be merged into which branch', nameIt);
  const head = headOf(root);
  const [into, merged, ...others] = head.parents;
  if (into !== undefined && merged === own && others.length === 0) return ofMerge(root, head.commit, branch, into, own);
  if (head.commit === own) return ofOwn(root, event, branch, own);
  const because = `what is checked out, ${head.commit.slice(0, 7)}, neither merges the head of this pull request, ${own.slice(0, 7)}, nor is it`;
  throw new Unavailable(
    because,
    'Let actions/checkout take its default ref, and run the newest run of this pull request',
  );
}

function ofMerge(root: string, head: string, branch: string, into: string, own: string): Base {
  const had = demand(root, into, `the commit that this pull request is merged into, ${into.slice(0, 7)}`);
  const fork = partingOf(root, into, own);
  return completed(root, head, {
    kind: 'found',
    commit: into,
    label: labelOf(branch, into),
    proposed: own,
    ...(fork && { fork: fork.commit }),
    ...told(had, fork),
    skipped: fork === undefined ? [unknownFork] : [],
  });
}

/** Somebody has checked out the head of the pull request itself: it is compared with where it left the branch. */
function ofOwn(root: string, event: WorkflowEvent, branch: string, own: string): Base {
  const known = commitIn(root, `refs/remotes/origin/${branch}`);
  const named = known ?? idAt(event.payload, 'pull_request', 'base', 'sha');
  if (named === undefined) throw new Unavailable(`this clone knows no branch ${branch} of origin`, deeper);
  const had = demand(root, named, `the branch that this pull request goes to, ${named.slice(0, 7)}`);
  const tip: Revision = { commit: had.commit, label: labelOf(branch, had.commit) };
  const fork = partingOf(root, tip.commit, own);
  if (fork === undefined)
    throw new Unavailable(`this clone knows no commit that ${tip.label} and the pull request have in common`, deeper);
  const { commit } = fork;
  const base = commit === tip.commit ? tip : { commit, label: `merge base of ${tip.label} and HEAD`, tip };
  return completed(root, own, { kind: 'found', ...base, fork: commit, ...told(had, fork), skipped: [] });
}

function demand(root: string, id: string, what: string): Had {
  const had = obtain(root, id);
  if (typeof had === 'string') throw new Unavailable(`${what}, cannot be fetched: ${had}`, deeper);
  return had;
}

function told(...hads: readonly (Had | undefined)[]): { readonly healed?: string } {
  const healed = hads.flatMap(had => had?.healed ?? []).join('; ');
  return healed === '' ? {} : { healed };
}
