import type { Builder } from './statement.ts';

const told = [
  'actor',
  'actor_id',
  'event_name',
  'repository_id',
  'repository_owner_id',
  'runner_environment',
  'workflow_ref',
  'sha',
] as const;

/** Who built, in the words of a workflow's own token; without one it was built by somebody with a key, wherever that was. */
export function builderOf(claims: Readonly<Record<string, string>>): Builder {
  const { job_workflow_ref: workflow, repository, run_id: run, run_attempt: attempt = '1' } = claims;
  if (workflow === undefined) return { id: 'https://catalogc.dev/builders/local' };
  const parameters = told.flatMap(name => (claims[name] === undefined ? [] : [[name, claims[name]] as const]));
  return {
    id: `https://github.com/${workflow}`,
    ...(repository !== undefined &&
      run !== undefined && { invocation: `https://github.com/${repository}/actions/runs/${run}/attempts/${attempt}` }),
    parameters: Object.fromEntries(parameters),
  };
}
