import { allOf, shown } from '../../model/words.ts';
import { gatesIn, type Job } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

/** Rights to write that say something about a change and alter nothing of the repository. */
const harmless = new Set(['pull-requests', 'security-events', 'checks', 'statuses', 'issues']);

const hint = 'Write "permissions: { contents: read }" at the top of the workflow: check and build need no more.';

/** A gate whose token may do more than read. */
export const gatePermissions: WorkflowCheck = {
  id: 'gate-permissions',
  level: 'error',
  *check({ workflows }: Seen): Iterable<Told> {
    for (const job of gatesIn(workflows)) yield* wrongWith(job);
  },
};

function* wrongWith({ id, permissions, place }: Job): Iterable<Told> {
  if (permissions === undefined) {
    const message = `nobody says what the token of ${shown(id)} may do, so it may do what the settings of the repository say: often write`;
    yield { at: place, level: 'warn', message, hint };
    return;
  }
  if (permissions.value === 'read-all') return;
  if (permissions.value === 'write-all') {
    yield { at: permissions.place, message: `the token of ${shown(id)} may write everything`, hint };
    return;
  }
  const written = [...permissions.value].filter(([right, level]) => level === 'write' && !harmless.has(right));
  if (written.length === 0) return;
  const rights = allOf(written.slice(0, 8).map(([right]) => shown(right)));
  yield {
    at: permissions.place,
    message: `the token of ${shown(id)} may write ${rights}, and it runs on pull requests`,
    hint: `${hint} Give a job that publishes the right to write, in a workflow on push.`,
  };
}
