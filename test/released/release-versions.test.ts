import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';
import { commit, git, put, repository, scratch } from '../ports/scratch.ts';
import { bareEnvironment, cli, type Ended, finish } from '../work-folder.ts';
import { crm, ledgerOf, release } from './shop.ts';

const workflow = parse(readFileSync(join(import.meta.dirname, '../../docs/workflows/release-versions.yml'), 'utf8'));
const branch = 'catalogc/release-versions';
const policy = 'schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { mode: change-files }\n';

let github: LoopbackGithub;
beforeEach(async () => {
  github = await startGithub();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

/** A repository on a server, a clone of its newest commit for each job, and what the runner has. */
function shop() {
  const server = repository({ ...crm('1.4.2', 'Find contacts.'), 'policies/policy.yaml': policy });
  const released = git(server, 'rev-parse', 'HEAD').trim();
  github.releases.push(release(1, ledgerOf(server, released, '1.4.2')));
  const [temp, tools] = [scratch(), scratch()];
  const tool = (name: string, text: string): void => {
    writeFileSync(join(tools, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(tools, name), 0o755);
  };
  tool('npx', `test "$1 $2" = "--yes catalogc@0.1.0" && shift 2 && exec "${process.execPath}" "${cli}" "$@"`);
  tool('gh', `echo "$*" >> "${temp}/gh"\n[ "$1 $2" = "pr list" ] && cat "${temp}/open" || true`);
  writeFileSync(join(temp, 'open'), '0\n');
  return { server, temp, tools };
}

/** The scripts of a job, as bash runs them on a runner in a fresh checkout. */
async function runJob(job: string, { server, temp, tools }: ReturnType<typeof shop>): Promise<Ended> {
  const clone = join(scratch(), 'clone');
  git(server, 'clone', '-q', `file://${server}`, clone);
  mkdirSync(temp, { recursive: true });
  writeFileSync(join(temp, 'output'), '');
  const steps = (workflow.jobs[job].steps as { readonly run?: string; readonly env?: object }[]).filter(
    ({ run }) => run !== undefined,
  );
  expect(steps).toHaveLength(1);
  const [{ env, run } = { env: {}, run: '' }] = steps;
  const environment = bareEnvironment({
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'acme/plugins',
    // A runner has no name for commits.
    GIT_AUTHOR_NAME: undefined,
    GIT_AUTHOR_EMAIL: undefined,
    GIT_COMMITTER_NAME: undefined,
    GIT_COMMITTER_EMAIL: undefined,
    RUNNER_TEMP: temp,
    SOURCE_DATE_EPOCH: String(Date.parse('2026-11-27T12:00:00Z') / 1000),
    ...env,
    GITHUB_TOKEN: 'ghs_reads',
    PATH: `${tools}:${process.env.PATH}`,
  });
  return finish(clone, ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', run ?? ''], environment);
}

const outputs = ({ temp }: ReturnType<typeof shop>) => readFileSync(join(temp, 'output'), 'utf8');

test('nothing is proposed while nothing waits', async () => {
  const here = shop();
  expect(await runJob('raise', here)).toMatchObject({ status: 0, stdout: 'Nothing waits for a release.\n' });
  expect(outputs(here)).toBe('waits=false\n');
});

test('a pull request with all that waits is opened, and then kept up to date', async () => {
  const here = shop();
  const { server, temp } = here;
  put(server, {
    ...crm('1.4.2', 'Find contacts, by name too.'),
    '.changes/names.yaml': 'plugins: { crm: minor }\nsummary: Names.\n',
  });
  commit(server);
  expect(await runJob('raise', here)).toMatchObject({ status: 0, stderr: '' });
  expect(outputs(here)).toBe('waits=true\n');
  expect(await runJob('propose', here)).toMatchObject({ status: 0 });
  expect(git(server, 'log', '--format=%s %an', '-1', branch)).toBe('Release versions github-actions[bot]\n');
  expect(git(server, 'diff', '--name-status', `HEAD...${branch}`).split('\n').filter(Boolean)).toEqual([
    'D\t.changes/names.yaml',
    'M\tplugins/crm/.claude-plugin/plugin.json',
  ]);
  expect(git(server, 'show', `${branch}:plugins/crm/.claude-plugin/plugin.json`)).toContain('"version": "1.5.0"');
  const said = () => readFileSync(join(temp, 'gh'), 'utf8').split('\n').filter(Boolean);
  expect(said().at(-1)).toMatch(/^pr create --head catalogc\/release-versions --base main --title Release versions /);
  expect(readFileSync(join(temp, 'raised/body.md'), 'utf8')).toMatch(/^ {4}crm {2}1\.4\.2 -> 1\.5\.0 {2}minor\n/);

  put(server, { '.changes/more.yaml': 'plugins: { crm: major }\nsummary: More.\n' });
  commit(server);
  writeFileSync(join(temp, 'open'), '1\n');
  for (const job of ['raise', 'propose']) expect(await runJob(job, here)).toMatchObject({ status: 0 });
  expect(git(server, 'show', `${branch}:plugins/crm/.claude-plugin/plugin.json`)).toContain('"version": "2.0.0"');
  expect(git(server, 'rev-parse', `${branch}~1`)).toBe(git(server, 'rev-parse', 'HEAD'));
  expect(said().at(-1)).toMatch(/^pr edit catalogc\/release-versions --body-file /);
});

test('what cannot be used up stops the job, and proposes nothing', async () => {
  const here = shop();
  put(here.server, { '.changes/slip.yaml': 'plugins: { crn: minor }\n' });
  commit(here.server);
  const end = await runJob('raise', here);
  expect(end.status).toBe(2);
  expect(end.stderr).toContain('Did you mean "crm"?');
  expect(existsSync(join(here.temp, 'raised/raised.patch'))).toBe(false);
});
