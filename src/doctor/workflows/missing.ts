import { counted } from '../../model/words.ts';
import { gatesIn, isCheckout, jobsOn, runsAny, type Workflow } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

/** Nobody judges a pull request. */
export const gateMissing: WorkflowCheck = {
  id: 'gate-missing',
  level: 'warn',
  *check({ workflows }: Seen): Iterable<Told> {
    if (gatesIn(workflows).length > 0) return;
    const called = workflows.some(({ jobs }) =>
      jobs.some(({ uses }) => uses !== undefined && !/^[.$]\//.test(uses.value)),
    );
    const but = called ? '; what workflows of other repositories do, nobody here can see' : '';
    yield {
      message: `no workflow checks a pull request${but}`,
      hint: 'Put this into .github/workflows/catalogs.yml, and require the check "catalogs" for the default branch. Any other CI runs: npx catalogc check --base origin/main',
      copy: workflowText(['pull_request:', 'merge_group:'], 'check', workflows),
    };
  },
};

/** Nobody builds what was merged. */
export const buildMissing: WorkflowCheck = {
  id: 'build-missing',
  level: 'info',
  *check({ branch, compiles, workflows }: Seen): Iterable<Told> {
    if (!compiles || jobsOn(workflows, 'push').some(job => runsAny(job, 'build', 'publish'))) return;
    yield {
      message: 'no workflow builds the catalogs when something is merged',
      hint: 'Put this into .github/workflows/build.yml, and hand its folder on from there.',
      copy: workflowText([`push: { branches: [${branchText(branch)}] }`], 'build', workflows),
    };
  },
};

/** Days pass without a commit, and nobody notices. */
export const scheduleMissing: WorkflowCheck = {
  id: 'schedule-missing',
  level: 'info',
  *check({ dated, workflows }: Seen): Iterable<Told> {
    if (jobsOn(workflows, 'schedule').some(job => runsAny(job, 'check', 'build', 'publish'))) return;
    const because =
      dated === 0 ? '' : `, and ${counted(dated, 'record has', 'records have')} days that come without a commit`;
    yield {
      level: dated === 0 ? 'info' : 'warn',
      message: `no workflow checks on a schedule${because}`,
      hint: 'Put this into .github/workflows/schedule.yml, a file of its own.',
      copy: workflowText(["schedule: [{ cron: '17 5 * * 1-5' }]", 'workflow_dispatch:'], 'check', workflows),
    };
  },
};

function workflowText(events: readonly string[], command: 'check' | 'build', workflows: readonly Workflow[]): string {
  const steps = workflows.flatMap(({ jobs }) => jobs).flatMap(job => job.steps);
  const checkout = steps.find(step => isCheckout(step) && isShort(step.uses?.value));
  const ours = steps.find(({ uses, verbs }) => verbs.length > 0 && isShort(uses?.value));
  const given = command === 'check' ? [] : [`        with: { command: ${command} }`];
  return [
    'on:',
    ...events.map(event => `  ${event}`),
    'permissions: { contents: read }',
    'jobs:',
    '  catalogs:',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 5',
    '    steps:',
    `      - uses: ${checkout?.uses?.value ?? 'actions/checkout@<sha>'}`,
    '        with: { persist-credentials: false, fetch-depth: 0 }',
    `      - uses: ${ours?.uses?.value ?? '<owner>/catalogc@<sha>'}`,
    ...given,
  ].join('\n');
}

function branchText(branch = 'main'): string {
  return /^[A-Za-z][\w./-]{0,80}$/.test(branch) ? branch : 'main';
}

/** As it stands elsewhere in the repository, where it is pinned and plain. */
function isShort(uses: string | undefined): boolean {
  return (
    uses === './' ||
    uses === '$/' ||
    uses === '$/action' ||
    (uses !== undefined && /^[\w.-]{1,60}\/[\w./-]{1,60}@[0-9a-f]{40}$/.test(uses))
  );
}
