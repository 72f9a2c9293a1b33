import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clients } from '../scripts/clients/client.ts';

const root = join(import.meta.dirname, '..');
// Ours, and those that others copy.
const files = globSync('{.github,docs}/workflows/*.{yml,yaml}', { cwd: root }).sort();

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly 'runs-on': string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  /** Absent where a job calls another workflow. */
  readonly steps?: readonly Step[];
  readonly uses?: string;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Every job that may do more than read, and all that it may do. */
const rights: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'comment.yml comment': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  'catalogc-enforce.yml act': { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  'enforce.yml catalogs': { contents: 'write', 'id-token': 'write' },
  'publish.yml publish': { contents: 'write', 'id-token': 'write' },
  'enforce.yml act': { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  'pages.yml publish': { 'id-token': 'write', pages: 'write' },
  'release-versions.yml propose': { contents: 'write', 'pull-requests': 'write' },
};

const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> };

test('there is a workflow, and one of them uses our own Action', () => {
  expect(files).not.toEqual([]);
  const texts = files.map(file => readFileSync(join(root, file), 'utf8'));
  expect(texts.join('\n')).toMatch(/uses: \$\/action$/m);
});

describe.each(files)('%s', file => {
  const text = readFileSync(join(root, file), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap(job => job.steps ?? []);

  test('pins every action by commit and says which version that is; only our own comes with the workflow', () => {
    for (const line of text
      .split('\n')
      .filter(
        each =>
          /^\s*(- )?uses:/.test(each) && !/uses: (?:\.\/|\$\/action|\.\/\.github\/workflows\/[\w-]+\.yml)$/.test(each),
      )) {
      expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('may only read, but for what is listed here', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions }] of Object.entries(workflow.jobs)) {
      const most = rights[`${basename(file)} ${name}`];
      if (most === undefined) expect(Object.values(permissions ?? {})).not.toContain('write');
      else expect(permissions).toEqual(most);
    }
  });

  test('never runs what a stranger wrote with the rights of the repository', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    for (const { run } of steps) expect(run ?? '').not.toMatch(/\$\{\{\s*(github\.(event|head_ref)|inputs)\b/);
    if (!Object.keys(workflow.on).includes('workflow_run')) return;
    for (const { run, uses, with: given } of steps) {
      expect(run).toBeUndefined();
      if (uses?.startsWith('actions/checkout@'))
        expect(given?.ref).toBe('${{ github.event.repository.default_branch }}');
      // What a stranger made must not lie where our own files are.
      if (uses?.startsWith('actions/download-artifact@')) expect(given?.path).toMatch(/^\$\{\{ runner\.temp \}\}\//);
    }
  });

  test('leaves no credentials behind', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  });

  test('gives our own Action only inputs that it has, after a checkout', () => {
    for (const { steps: own = [] } of jobs) {
      const at = own.findIndex(({ uses }) => uses === './' || uses === '$/action');
      if (at < 0) continue;
      expect(own.slice(0, at).some(({ uses }) => uses?.startsWith('actions/checkout@'))).toBe(true);
      expect(Object.keys(own[at]?.with ?? {}).filter(name => inputs[name] === undefined)).toEqual([]);
    }
  });

  test('ends in time, on a runner with a name, and not twice for one branch', () => {
    for (const job of jobs) {
      if (job.uses !== undefined) continue; // the other file says so
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
      expect(job['runs-on']).toMatch(/^[a-z]+-\d+(\.\d+)?$/);
    }
    expect(workflow.concurrency).toBeDefined();
  });
});

describe('commenting', () => {
  const [checking, commenting] = ['pull-request', 'comment'].map(
    name => parse(readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8')) as Workflow & { name: string },
  );
  const stepsOf = (workflow?: Workflow) => Object.values(workflow?.jobs ?? {}).flatMap(({ steps = [] }) => steps);
  const using = (workflow: Workflow | undefined, action: string) =>
    stepsOf(workflow).find(({ uses }) => uses?.startsWith(action));

  test('happens after the workflow that checks, and takes the file that it leaves, whatever it found', () => {
    expect(Object.keys(checking?.on ?? {}).sort()).toEqual(['merge_group', 'pull_request', 'workflow_call']);
    expect(commenting?.on).toEqual({ workflow_run: { workflows: [checking?.name], types: ['completed'] } });
    const [up, down] = [using(checking, 'actions/upload-artifact@'), using(commenting, 'actions/download-artifact@')];
    expect(up).toMatchObject({ if: 'always()' });
    expect(down?.with?.name).toBe(up?.with?.name);
    expect(using(checking, '$/action')?.with?.report).toBe(`json=${up?.with?.path}`);
    expect(using(commenting, './')?.with).toEqual({
      command: 'comment',
      file: `${down?.with?.path}/${up?.with?.path}`,
    });
  });

  test('is about the commit that was checked', () => {
    const { with: given } = using(checking, 'actions/checkout@') ?? {};
    expect(given).toMatchObject({ 'fetch-depth': 0 });
    expect(given).not.toHaveProperty('ref'); // the merge is judged, not the branch alone
  });
});

describe('releasing versions', () => {
  const path = join(root, 'docs/workflows/release-versions.yml');
  const { jobs } = parse(readFileSync(path, 'utf8')) as Workflow;

  test('runs our program only where nothing may be written', () => {
    const running = Object.entries(jobs).filter(([, { steps = [] }]) =>
      steps.some(({ run }) => /npx|npm|node /.test(run ?? '')),
    );
    expect(running.map(([name, { permissions }]) => [name, permissions])).toEqual([['raise', undefined]]);
  });
});

describe('enforcing', () => {
  const { jobs, on } = parse(readFileSync(join(root, '.github/workflows/enforce.yml'), 'utf8')) as Workflow & {
    readonly jobs: Readonly<Record<string, { readonly if?: string; readonly needs?: string }>>;
  };

  test('happens every day and when somebody asks', () => {
    expect(on).toMatchObject({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }] });
    expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_call', 'workflow_dispatch']);
  });

  test('may write only on days on which there is something to do', () => {
    const { plan, ...others } = jobs;
    expect(plan?.steps?.at(-1)?.with).toEqual({ command: 'enforce', 'dry-run': true });
    for (const job of Object.values(others)) expect(job).toMatchObject({ needs: 'plan', if: expect.any(String) });
  });
});

describe('publishing', () => {
  const named = (file: string) => parse(readFileSync(join(root, `.github/workflows/${file}.yml`), 'utf8')) as Workflow;
  const { concurrency, jobs, on } = named('publish');

  test('happens after each push to the default branch and when enforce finds something due, and is never broken off', () => {
    expect(on).toMatchObject({ push: { branches: ['main'] } });
    expect(Object.keys(on).sort()).toEqual(['push', 'workflow_call', 'workflow_dispatch']);
    expect(concurrency).toMatchObject({ 'cancel-in-progress': false });
    expect(named('enforce').jobs.catalogs).toMatchObject({ uses: './.github/workflows/publish.yml' });
    expect(named('enforce').jobs.plan?.steps?.map(step => step.with?.command)).toContain('publish');
  });

  test('sees the whole history, and is given what it signs with and nothing else', () => {
    const [checkout, publish] = jobs.publish?.steps ?? [];
    expect(checkout?.with).toMatchObject({ 'fetch-depth': 0 });
    expect(publish?.with).toMatchObject({ command: 'publish' });
  });
});

test('what a team can call brings its own code along, and takes no secret but a key', () => {
  for (const file of ['pull-request', 'publish', 'enforce']) {
    const text = readFileSync(join(root, `.github/workflows/${file}.yml`), 'utf8');
    const workflow = parse(text) as Workflow & {
      readonly on: { readonly workflow_call?: { readonly secrets?: object } };
    };
    expect(Object.keys(workflow.on), file).toContain('workflow_call');
    expect(text, file).not.toMatch(/uses: \.\/$/m); // that would be a folder of who calls
    expect(
      Object.keys(workflow.on.workflow_call?.secrets ?? {}).filter(name => name !== 'key'),
      file,
    ).toEqual([]);
  }
});

describe('observing', () => {
  const { jobs, on } = parse(readFileSync(join(root, '.github/workflows/observe.yml'), 'utf8')) as Workflow;

  test('happens every week and when somebody asks', () => {
    expect(on).toMatchObject({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/) }] });
    expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_dispatch']);
  });

  test('looks at the latest of every client, writes a summary and fails where it does otherwise', () => {
    const [job] = Object.values(jobs);
    expect(job?.strategy?.matrix.client?.toSorted()).toEqual(clients.toSorted());
    const script = job?.steps?.find(({ run }) => run?.includes('npm run'))?.run ?? '';
    expect(script).toContain('observe -- --check "$CLIENT@latest"');
    expect(script).toMatch(/>> "\$GITHUB_STEP_SUMMARY"\nexit "\$code"\n$/);
  });
});
