import { gatesIn, jobsOn, runsAny } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

const guide = 'docs/platform-engineer.md, "A comment on the pull request, from forks too"';

/** Nobody tells a contributor from a fork below the pull request what was found. */
export const commentMissing: WorkflowCheck = {
  id: 'comment-missing',
  level: 'info',
  *check({ workflows }: Seen): Iterable<Told> {
    const [gate] = gatesIn(workflows);
    if (gate === undefined || jobsOn(workflows, 'workflow_run').some(job => runsAny(job, 'comment'))) return;
    const commented = jobsOn(workflows, 'pull_request').find(job => runsAny(job, 'comment'));
    yield {
      at: (commented ?? gate).place,
      message:
        commented === undefined
          ? 'no workflow puts what was found below the pull request'
          : 'the comment is written on pull_request, where the token of a fork may not write',
      hint: `Add a workflow on workflow_run with "command: comment", when people outside contribute: ${guide}.`,
    };
  },
};
