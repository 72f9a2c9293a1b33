import { shown } from '../../model/words.ts';
import { jobsOn, runsAny } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

/** Two pushes may build side by side, and the older one may end last. */
export const publishConcurrency: WorkflowCheck = {
  id: 'publish-concurrency',
  level: 'info',
  *check({ workflows }: Seen): Iterable<Told> {
    const around = new Set(workflows.filter(({ hasConcurrency }) => hasConcurrency).map(({ file }) => file));
    for (const job of jobsOn(workflows, 'push')) {
      if (!runsAny(job, 'build', 'publish') || job.hasConcurrency || around.has(job.file)) continue;
      yield {
        at: job.place,
        message: `${shown(job.id)} ${runsAny(job, 'publish') ? 'publishes' : 'builds'} on every push, and nothing keeps two runs apart: the older one may end last`,
        hint: 'Put this at the top of the workflow.',
        copy: 'concurrency:\n  group: ${{ github.workflow }}-${{ github.ref }}',
      };
    }
  },
};
