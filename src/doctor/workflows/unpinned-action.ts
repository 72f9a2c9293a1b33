import type { Said } from '../../model/place.ts';
import { shown } from '../../model/words.ts';
import { usesUs } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

/** An action beside ours that its owner can change at any time. */
export const unpinnedAction: WorkflowCheck = {
  id: 'unpinned-action',
  level: 'warn',
  *check({ workflows }: Seen): Iterable<Told> {
    for (const job of workflows.flatMap(({ jobs }) => jobs).filter(usesUs))
      for (const { uses } of job.steps) if (uses !== undefined && !isPinned(uses.value)) yield unpinned(uses);
  },
};

// What comes with the checkout, or with the workflow itself, is as old as that.
function isPinned(uses: string): boolean {
  if (/^[.$]\//.test(uses)) return true;
  if (uses.startsWith('docker://')) return /@sha256:[0-9a-f]{64}$/.test(uses);
  return /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(uses);
}

function unpinned({ place, value }: Said<string>): Told {
  const [name = value, ref] = value.split('@');
  const plain = /^[\w.-]+\/[\w.-]+/.exec(name)?.[0];
  const ask =
    plain === undefined || ref === undefined || !/^[\w./-]+$/.test(ref)
      ? 'Write the full commit after "@".'
      : `Write the full commit after "@", and the version as a comment: git ls-remote https://github.com/${plain} ${ref}`;
  return { at: place, message: `${shown(value)} can become other code at any time, beside the gate`, hint: ask };
}
