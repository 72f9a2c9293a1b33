import { shown } from '../../model/words.ts';
import { gatesIn } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

/** A gate in a workflow that GitHub switches off when the repository sleeps. */
export const scheduleBesideGate: WorkflowCheck = {
  id: 'schedule-beside-gate',
  level: 'warn',
  *check({ workflows }: Seen): Iterable<Told> {
    for (const workflow of workflows) {
      const at = workflow.triggers.get('schedule');
      const [gate] = gatesIn([workflow]);
      if (at === undefined || gate === undefined) continue;
      yield {
        at,
        message: `in a public repository without activity GitHub switches a workflow with a schedule off after 60 days, and with it the gate ${shown(gate.id)}`,
        hint: 'Move what runs on a schedule into a workflow of its own.',
      };
    }
  },
};
