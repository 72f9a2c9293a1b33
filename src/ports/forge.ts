import { lstatSync, readFileSync } from 'node:fs';
import type { Occasion } from '../model/pull-request.ts';
import { Trouble } from '../model/trouble.ts';
import { counted, shown } from '../model/words.ts';
import { codeOf } from './git-command.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The forge that a workflow runs on. Nothing is asked before the talk is opened. */
export function openForge(env: Environment) {
  return {
    occasion: () => occasion(env),
    readReport,
    publishedLedger: async (dir: string) => (await import('./releases.ts')).publishedAsset(dir, 'ledger.json', env),
    publishedIndex: async (dir: string) =>
      (await import('./releases.ts')).publishedAsset(dir, 'catalog-index.json', env),
    releases: async (dir: string, named: string | undefined, writes: boolean) =>
      (await import('./hosted-releases.ts')).releasesFor(dir, named, env, writes),
    tracker: async () => (await import('./tracker.ts')).openTracker(env),
    talk: async () => (await import('./github.ts')).openTalk(env),
  };
}

/** The part of an event that we read; the forge wrote it, and an absent part means another kind of event. */
interface Payload {
  readonly workflow_run?: {
    readonly event: string;
    readonly head_sha: string;
    readonly head_branch: string | null;
    readonly head_repository: { readonly full_name: string } | null;
  };
  readonly pull_request?: {
    readonly number: number;
    readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
  };
}

function occasion({
  GITHUB_EVENT_NAME: event,
  GITHUB_EVENT_PATH: path,
  GITHUB_REPOSITORY: repository,
}: Environment): Occasion {
  if (!event || !path) {
    const hint = 'Run it as a step of a workflow of GitHub; see docs/platform-engineer.md';
    throw new Trouble('event-missing', 'A comment is about the event of a workflow, and there is none here', hint);
  }
  const { workflow_run: run, pull_request: pull } = payloadIn(path);
  if (event === 'workflow_run' && run !== undefined) {
    const branch = { repository: run.head_repository?.full_name ?? '', name: run.head_branch ?? '' };
    return { kind: 'run', event: run.event, head: run.head_sha, branch };
  }
  if (event === 'pull_request' && pull !== undefined) {
    const { number, head } = pull;
    return { kind: 'pull', number, head: head.sha, fork: head.repo?.full_name !== repository };
  }
  return { kind: 'other', event };
}

function payloadIn(path: string): Payload {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload;
  } catch (cause) {
    const message = `The event of this workflow cannot be read: ${codeOf(cause) ?? 'it is not JSON'}`;
    throw new Trouble('event-unreadable', message, 'Leave GITHUB_EVENT_PATH as the runner sets it.', { cause });
  }
}

/** Looks first, so that nothing large is read, and nothing that a link or a device leads to. */
function readReport(file: string, most: number): string {
  try {
    const stat = lstatSync(file);
    if (!stat.isFile()) throw new Error('it is not a regular file');
    if (stat.size <= most) return readFileSync(file, 'utf8');
  } catch (cause) {
    const message = `The report ${shown(file, 200)} cannot be read: ${codeOf(cause) ?? said(cause)}`;
    throw new Trouble('report-unreadable', message, 'Download what a check wrote with: --report json=FILE', { cause });
  }
  const message = `The report ${shown(file, 200)} is larger than ${counted(most / 1024 / 1024, 'MiB', 'MiB')}`;
  throw new Trouble('report-too-large', message, 'Look at the summary of the check instead.');
}

function said(cause: unknown): string {
  return cause instanceof Error ? cause.message : shown(String(cause), 200);
}
