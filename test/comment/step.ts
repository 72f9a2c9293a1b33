import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.ts';
import { printJson } from '../../src/report/json.ts';
import { actionIn } from '../action/made-action.ts';
import { runStep, type StepEnd } from '../action/runner.ts';
import type { LoopbackGithub } from '../fakes/github/server.ts';
import { typedHere as said } from '../in-process.ts';
import { bareEnvironment, type Ended, finish, newFolder } from '../work-folder.ts';

/** The newest commit of the pull request that these tests are about. */
export const head = '8f3c0e1b2a4d5c6e7f8091a2b3c4d5e6f7081920';

/** What a test runs: an event, a report or any text in its place, a token. */
export interface Run {
  readonly event: object;
  readonly name: string;
  readonly report: Report | string;
  readonly token?: string;
  readonly key?: string;
  /** Put a link to this in the place of the report. */
  readonly link?: string;
}

/** The event of a workflow that ended. */
export function workflowRun(more: object = {}): Pick<Run, 'event' | 'name'> {
  const run = {
    event: 'pull_request',
    head_sha: head,
    head_branch: 'topic',
    head_repository: { full_name: 'stranger/plugins' },
    pull_requests: [],
    ...more,
  };
  return { name: 'workflow_run', event: { action: 'completed', workflow_run: run } };
}

/** The event of a pull request from a repository. */
export function pullRequest(from: string, name = 'pull_request'): Pick<Run, 'event' | 'name'> {
  return { name, event: { number: 7, pull_request: { number: 7, head: { sha: head, repo: { full_name: from } } } } };
}

/** Runs the command line as a step would: in this process, or a program in its own. */
export async function comment(github: LoopbackGithub, run: Run, program?: string): Promise<Ended> {
  const { dir, environment, flags } = laid(github, run);
  const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const env = bareEnvironment(environment);
  const end =
    program === undefined
      ? await said(dir, ['comment', ...words], env)
      : await finish(dir, [process.execPath, program, 'comment', ...words], env);
  rmSync(dir, { recursive: true });
  return end;
}

/** Runs the Action, as a runner would. */
export async function commentStep(github: LoopbackGithub, run: Run): Promise<StepEnd> {
  const { dir, environment, flags } = laid(github, run);
  const action = actionIn(dir);
  const inputs = { command: 'comment', ...flags };
  const end = await runStep({
    node: process.execPath,
    workspace: dir,
    temp: join(dir, 'runner'),
    action,
    inputs,
    environment,
  });
  rmSync(dir, { recursive: true });
  return end;
}

function laid(github: LoopbackGithub, { event, name, report, token = 'ghs_writes', key, link }: Run) {
  const dir = newFolder('catalogc-comment-');
  mkdirSync(join(dir, 'runner'));
  writeFileSync(join(dir, 'event.json'), JSON.stringify(event));
  if (link !== undefined) symlinkSync(link, join(dir, 'report.json'));
  else writeFileSync(join(dir, 'report.json'), typeof report === 'string' ? report : printJson(report));
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(dir, 'event.json'),
    GITHUB_REPOSITORY: github.repository,
    GITHUB_TOKEN: token,
  };
  const flags: Record<string, string> = { file: 'report.json', ...(key !== undefined && { key }) };
  return { dir, environment, flags };
}
