import { Trouble } from '../model/trouble.ts';
import { idAt, type WorkflowEvent } from './event.ts';
import { headOf } from './history.ts';
import { Unavailable } from './unavailable.ts';

/** Trouble under `pull_request_target`, which has the rights of the repository, unless the repository's own commit is checked out. */
export function refuseStrangers(root: string, event: WorkflowEvent): void {
  if (event.name !== 'pull_request_target') return;
  const own = [event.sha, idAt(event.payload, 'pull_request', 'base', 'sha')];
  if (own.includes(checkedOut(root))) return;
  throw new Trouble(
    'unsafe-event',
    'pull_request_target has the rights of this repository, and what is checked out is not its own commit',
    'Run it on: pull_request, with permissions: { contents: read }',
  );
}

function checkedOut(root: string): string {
  try {
    return headOf(root).commit;
  } catch (error) {
    if (error instanceof Unavailable) return ''; // whatever lies there, it is not known to be its own
    throw error;
  }
}
