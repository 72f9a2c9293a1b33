import { linesOf } from '../../model/expression.ts';
import { shown } from '../../model/words.ts';
import { gatesIn, type Job } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

const hint =
  'Remove "continue-on-error" or what follows "||"; a ratchet in the policy lets old findings pass for a while.';

/** A gate that stops nothing. */
export const ignoredGate: WorkflowCheck = {
  id: 'ignored-gate',
  level: 'warn',
  *check({ workflows }: Seen): Iterable<Told> {
    for (const job of gatesIn(workflows)) yield* ignored(job);
  },
};

function* ignored({ id, isLenient, place, steps }: Job): Iterable<Told> {
  const message = `whatever ${shown(id)} finds, the run passes`;
  if (isLenient) yield { at: place, message, hint };
  for (const step of steps) {
    if (!step.verbs.some(verb => verb !== 'comment')) continue;
    const isDropped = step.run !== undefined && linesOf(step.run.value).some(isDropping);
    if (step.isLenient || isDropped) yield { at: (step.uses ?? step.run)?.place ?? step.place, message, hint };
  }
}

/** `catalogc check || true` */
function isDropping(line: string): boolean {
  const at = line.indexOf('catalogc');
  return at >= 0 && /\|\|\s*(?:true|:)(?:\s|$)/.test(line.slice(at));
}
