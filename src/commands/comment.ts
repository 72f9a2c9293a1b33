import type { Comment, Occasion, PullRequest } from '../model/pull-request.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { isClear, markerOf, printClear, printComment } from '../report/comment.ts';
import { visible } from '../report/visible.ts';
import { workflowCommand } from '../report/workflow-command.ts';
import { hostileReport, mostBytes } from './hostile-report.ts';
import type { Forge, Talk } from './ports.ts';
import type { Outcome } from './run.ts';

/** Where to comment, and about which commit. */
type Subject = Exclude<Occasion, { kind: 'other' }>;

/**
 * Puts a report below its pull request, as one comment that is kept up to date. The report may come from a stranger: it
 * says what is so and nothing else; which pull request is meant is up to the event and the forge.
 */
export async function runComment({ file: asked, key }: Options, forge: Forge): Promise<Outcome> {
  const marker = markerOf(demandName(key));
  const subject = demandSubject(forge.occasion());
  if (subject.kind === 'run' && subject.event !== 'pull_request')
    return noticed(
      `Nothing to comment on: the other workflow ran for ${shown(subject.event)}, not for a pull request.`,
    );
  const report = hostileReport(forge.readReport(demandFile(asked), mostBytes), demandFile(asked), subject.head);
  const talk = await forge.talk();
  const pull = await pullOf(subject, talk);
  if (typeof pull === 'string') return noticed(pull);
  const body = isClear(report) ? undefined : printComment(report, marker);
  try {
    return told(await say(talk, pull, { marker, body, clear: () => printClear(report, marker) }));
  } catch (error) {
    if (!(isForbidden(error) && subject.kind === 'pull' && subject.fork)) throw error;
    return noticed(
      'No comment: a pull request from a fork gets a token that may only read. Comment on workflow_run instead.',
    );
  }
}

function demandSubject(occasion: Occasion): Subject {
  if (occasion.kind !== 'other') return occasion;
  const { event } = occasion;
  const hint =
    'Comment in a workflow of its own: on: { workflow_run: { workflows: [<the one that checks>], types: [completed] } }';
  const why = event === 'pull_request_target' ? '; there, code of strangers is near a token that may write' : '';
  throw new Trouble('event-refused', `comment does not run on ${shown(event)}${why}`, hint);
}

function demandFile(asked: string | undefined): string {
  if (asked !== undefined) return asked;
  throw new Trouble(
    'file-missing',
    'comment needs a report',
    'Name what a check wrote with --report json=FILE: --file FILE',
  );
}

/** It becomes part of an HTML comment, where little may stand. */
function demandName(text: string | undefined): string | undefined {
  if (text === undefined || /^(?=.{1,40}$)[a-z0-9]+([._-][a-z0-9]+)*$/i.test(text)) return text;
  const hint = 'Use up to 40 letters and digits, with single . _ - between them: --key nightly';
  throw new Trouble('option/value', `--key ${shown(text)} is not a plain name`, hint);
}

/** The number of the one open pull request that still has this commit as its newest, or why there is none. */
async function pullOf(subject: Subject, talk: Talk): Promise<number | string> {
  if (subject.kind === 'pull') return subject.number;
  const { head, branch } = subject;
  const isMeant = (pull: PullRequest) => pull.head === head && pull.from === branch.repository;
  const [pull, ...others] = (await talk.pullsFrom(branch)).filter(isMeant);
  const short = head.slice(0, 7);
  if (pull === undefined) return `No comment: no open pull request has ${short} as its newest commit.`;
  if (others.length > 0)
    return `No comment: ${others.length + 1} open pull requests have ${short} as their newest commit.`;
  return pull.number;
}

interface Words {
  readonly marker: string;
  /** Undefined when there is nothing to say. */
  readonly body: string | undefined;
  /** What a comment becomes that has nothing to say any more. */
  clear(): string;
}

async function say(talk: Talk, pull: number, { marker, body, clear }: Words): Promise<string> {
  const [first, ...rest] = (await talk.ownComments(pull)).filter(comment => isOurs(comment, marker));
  for (const { id } of rest) await talk.remove(id); // two runs at once may have begun two
  if (first === undefined) {
    if (body === undefined) return `All is well, and pull request ${pull} has no comment that says otherwise.`;
    return `Commented: ${await talk.post(pull, body)}`;
  }
  const wanted = body ?? clear();
  if (first.body === wanted) return `The comment on pull request ${pull} says so already.`;
  return `Brought up to date: ${await talk.replace(first.id, wanted)}`;
}

/** Our words begin with the marker; whoever quotes us does not. */
function isOurs({ body }: Comment, marker: string): boolean {
  return body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}

function isForbidden(error: unknown): boolean {
  return error instanceof Trouble && error.code === 'github-forbidden';
}

function told(text: string): Outcome {
  return { kind: 'text', text: () => `${visible(text)}\n`, exitCode: 0 };
}

function noticed(text: string): Outcome {
  return { kind: 'text', text: () => `${workflowCommand('notice', visible(text))}\n`, exitCode: 0 };
}
