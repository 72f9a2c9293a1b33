import type { Job, Workflow } from '../model/workflow.ts';
import { mayRunOn } from './workflow-condition.ts';

const deepest = 4; // so many levels of calls GitHub follows, and then some

/** The same workflows, whose jobs know on which events they run and with which rights, those that call them included. */
export function linkCalls(workflows: readonly Workflow[]): readonly Workflow[] {
  let linked = workflows.map(workflow => settled(workflow, []));
  for (let depth = 0; depth < deepest && hasCalls(workflows); depth++) {
    const callers = callersIn(linked);
    linked = workflows.map(workflow => settled(workflow, callers.get(workflow.file) ?? []));
  }
  return linked;
}

function hasCalls(workflows: readonly Workflow[]): boolean {
  return workflows.some(({ triggers }) => triggers.has('workflow_call'));
}

function callersIn(workflows: readonly Workflow[]): ReadonlyMap<string, readonly Job[]> {
  const callers = new Map<string, Job[]>();
  for (const job of workflows.flatMap(({ jobs }) => jobs)) {
    if (job.uses === undefined || !/^[.$]\//.test(job.uses.value)) continue;
    const file = job.uses.value.slice(2);
    const known = callers.get(file);
    if (known === undefined) callers.set(file, [job]);
    else known.push(job);
  }
  return callers;
}

function settled(workflow: Workflow, callers: readonly Job[]): Workflow {
  const { jobs, permissions, triggers } = workflow;
  const events = new Set(triggers.keys());
  for (const caller of callers) for (const event of caller.events) events.add(event);
  // A workflow that is called has at most the rights of who calls it.
  const around = permissions ?? callers.find(caller => caller.permissions)?.permissions;
  return {
    ...workflow,
    jobs: jobs.map(job => ({
      ...job,
      ...(job.permissions === undefined && around && { permissions: around }),
      isLenient: job.isLenient || (callers.length > 0 && callers.every(caller => caller.isLenient)),
      events: new Set([...events].filter(event => mayRunOn(job.condition, event))),
    })),
  };
}
