import type { WorkflowRow, WorkflowRows } from '../model/diagnosis.ts';
import { gatesIn, type Job, jobsOn, runsAny, type Workflow } from '../model/workflow.ts';

/** What the workflows do with catalogc. */
export function workflowRows(workflows: readonly Workflow[]): WorkflowRows {
  const verdict = (job: Job) => runsAny(job, 'check', 'build', 'publish');
  return {
    files: workflows.map(({ file }) => file),
    gate: gatesIn(workflows).map(row),
    build: jobsOn(workflows, 'push')
      .filter(job => runsAny(job, 'build', 'publish'))
      .map(row),
    schedule: jobsOn(workflows, 'schedule').filter(verdict).map(row),
    comment: workflows
      .flatMap(({ jobs }) => jobs)
      .filter(job => runsAny(job, 'comment'))
      .map(row),
  };
}

function row({ events, file, id }: Job): WorkflowRow {
  return { file, job: id, events: [...events].filter(event => event !== 'workflow_call').sort() };
}
