import { expressionsIn } from '../../model/expression.ts';
import type { Said } from '../../model/place.ts';
import { shown } from '../../model/words.ts';
import { gatesIn, type Job, type Workflow } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

/** A secret where a pull request is judged. */
export const secretInGate: WorkflowCheck = {
  id: 'secret-in-gate',
  level: 'warn',
  *check({ workflows }: Seen): Iterable<Told> {
    const around = new Map(workflows.map(workflow => [workflow.file, workflow]));
    for (const job of gatesIn(workflows)) {
      const told = new Set<string>();
      for (const said of textsOf(job, around.get(job.file))) {
        const name = secretIn(said);
        if (name === undefined || told.has(name)) continue;
        told.add(name);
        yield {
          at: said.place,
          message: `${shown(job.id)} judges pull requests and is given ${name === '*' ? 'every secret' : `the secret ${shown(name)}`}`,
          hint: 'Remove it: check and build need none, and env: { GITHUB_TOKEN: "${{ github.token }}" } is enough to read releases.',
        };
      }
    }
  },
};

function textsOf({ given, steps }: Job, around: Workflow | undefined): readonly Said<string>[] {
  const own = steps.flatMap(({ env, run, with: inputs }) => [
    ...env.values(),
    ...inputs.values(),
    ...(run ? [run] : []),
  ]);
  return [...(around?.given ?? []), ...given, ...own];
}

/** The secret that a text asks for, `*` for all; the token of the run is none of them. */
function secretIn({ value }: Said<string>): string | undefined {
  for (const expression of expressionsIn(value)) {
    const names = [...expression.matchAll(/\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/g)];
    const found = names
      .map(([, dotted, listed]) => dotted ?? listed)
      .find(name => name?.toUpperCase() !== 'GITHUB_TOKEN');
    if (found !== undefined) return found;
    if (names.length === 0 && /\bsecrets\b/.test(expression)) return '*';
  }
  return undefined;
}
