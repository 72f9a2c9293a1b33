import { shown } from '../../model/words.ts';
import { gatesIn } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

/** No gate that a merge queue would wait for. */
export const mergeQueueMissing: WorkflowCheck = {
  id: 'merge-queue-missing',
  level: 'info',
  *check({ workflows }: Seen): Iterable<Told> {
    const gates = gatesIn(workflows);
    const [first] = gates;
    if (first === undefined || gates.some(({ events }) => events.has('merge_group'))) return;
    const at = workflows.find(({ file }) => file === first.file)?.triggers.get('pull_request') ?? first.place;
    yield {
      at,
      message: `no gate runs on merge_group: a merge queue that requires ${shown(first.id)} would wait for ever`,
      hint: 'Write merge_group beside pull_request under "on"; it costs nothing without a queue.',
    };
  },
};
