import { shown } from '../../model/words.ts';
import { gatesIn, jobsOn, runsAny, type Workflow } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

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
      hint: `When people outside contribute, let ${shown(gate.id)} keep its report ("report: json=catalogc.json", then actions/upload-artifact with the name catalogc-report), and put this into .github/workflows/comment.yml.`,
      copy: textAfter(workflows.find(({ file }) => file === gate.file)),
    };
  },
};

function textAfter(gate: Workflow | undefined): string {
  return [
    'on:',
    `  workflow_run: { workflows: [${shown(gate?.name ?? 'catalogs')}], types: [completed] }`,
    'permissions: {}',
    'jobs:',
    '  comment:',
    "    if: github.event.workflow_run.event == 'pull_request'",
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 5',
    '    permissions: { actions: read, pull-requests: write }',
    '    steps:',
    '      - uses: actions/download-artifact@<sha>',
    '        with:',
    '          name: catalogc-report',
    '          path: ${{ runner.temp }}/catalogc-report',
    '          run-id: ${{ github.event.workflow_run.id }}',
    '          github-token: ${{ github.token }}',
    '      - uses: <owner>/catalogc@<sha>',
    '        env: { GITHUB_TOKEN: "${{ github.token }}" }',
    '        with: { command: comment, file: "${{ runner.temp }}/catalogc-report/catalogc.json" }',
  ].join('\n');
}
