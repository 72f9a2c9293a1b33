import { dotted, linesOf } from '../../model/expression.ts';
import type { Said } from '../../model/place.ts';
import { shown } from '../../model/words.ts';
import { isCheckout, type Job, privilegeOf, runsAny, type Step } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

const head =
  /github\.head_ref|pull_request\.(?:head|number|merge_commit_sha)|workflow_run\.(?:head_|pull_requests)|issue\.number|refs\/pull\//;

/** A job that has rights of the repository and takes in what a stranger wrote. */
export const strangersCode: WorkflowCheck = {
  id: 'strangers-code',
  level: 'error',
  *check({ workflows }: Seen): Iterable<Told> {
    for (const job of workflows.flatMap(({ jobs }) => jobs)) {
      const event = privilegeOf(job);
      if (event === undefined) continue;
      const taken = job.steps.map(takenBy).filter(said => said !== undefined);
      yield* taken.map(said => ({
        at: said.place,
        message: `${event} has the rights of the repository, and ${shown(job.id)} takes in what a stranger wrote: ${shown(said.value)}`,
        hint: 'Judge on pull_request, whose token may only read for a fork, and leave what needs rights to a second workflow on workflow_run that checks nothing of the change out.',
      }));
      if (taken.length === 0 && event === 'pull_request_target' && runsAny(job, 'check', 'build')) yield unjudged(job);
    }
  },
};

function unjudged(job: Job): Told {
  const message = `${shown(job.id)} runs catalogc on pull_request_target, which checks out the base: the change is not looked at`;
  return { at: job.place, level: 'warn', message, hint: 'Write pull_request instead of pull_request_target.' };
}

/** The text by which a step takes in the head of a pull request. */
function takenBy(step: Step): Said<string> | undefined {
  if (isCheckout(step))
    return ['ref', 'repository']
      .map(name => step.with.get(name))
      .find(said => said !== undefined && isHead(said.value));
  if (step.run === undefined) return undefined;
  const named = [...step.env].flatMap(([name, said]) => (isHead(said.value) ? [name] : []));
  const line = linesOf(step.run.value).find(each => isFetching(each, named));
  return line === undefined ? undefined : { ...step.run, value: line };
}

function isHead(text: string): boolean {
  return head.test(dotted(text));
}

/** Does a line of a script check out what a stranger wrote, by an expression or by a variable that holds it? */
function isFetching(line: string, named: readonly string[]): boolean {
  if (/\bgh\s+pr\s+checkout\b/.test(line)) return true;
  if (!/\bgit\s.*\b(?:fetch|pull|checkout|clone)\b/.test(line)) return false;
  return isHead(line) || named.some(name => line.includes(`$${name}`) || line.includes(`\${${name}}`));
}
