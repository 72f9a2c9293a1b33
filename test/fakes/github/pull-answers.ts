import type { Answering } from './answers.ts';
import { nextNumber } from './number.ts';
import { refusal } from './refusal.ts';
import { sampleOf } from './sample.ts';
import type { FakePull } from './state.ts';
import { user } from './user.ts';

/** What opening a pull request does. */
export const pullAnswers: Readonly<Record<string, Answering>> = {
  'POST /repos/{owner}/{repo}/pulls': (state, { body: asked, token }) => {
    if (!token.writes) return refusal(403, 'Resource not accessible by integration');
    const { base, body = '', head, title } = asked as { base: string; body?: string; head: string; title: string };
    const [from, into] = [head, base].map(name => state.branches.get(name));
    if (from === undefined || into === undefined) return invalid(`${from === undefined ? 'head' : 'base'} invalid`);
    const isOpen = state.pulls.some(pull => pull.branch === head && pull.state === 'open');
    if (isOpen) return invalid(`A pull request already exists for acme:${head}.`);
    if (from === into) return invalid(`No commits between ${base} and ${head}`);
    const made = { number: nextNumber(state), head: from, branch: head, from: state.repository, title, body, base };
    const pull: FakePull = { ...made, state: 'open', author: token.login };
    state.pulls.push(pull);
    return { status: 201, body: pullBody(pull, 'pull-request') };
  },
};

function invalid(message: string) {
  const errors = [{ resource: 'PullRequest', code: 'custom', message }];
  return {
    status: 422,
    body: { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest' },
  };
}

/** The owner and the branch that a pull request comes from. */
export function labelOf({ from, branch }: FakePull): string {
  return `${from?.split('/')[0] ?? 'unknown repository'}:${branch}`;
}

/** A pull request as a list tells it, or by itself. */
export function pullBody(pull: FakePull, as: 'pull-request' | 'pull-request-simple'): ReturnType<typeof sampleOf> {
  const { number, state, head: sha, branch: ref, from, merged = false, title = 'x' } = pull;
  const repo = from === null ? null : sampleOf('repository', { full_name: from, name: from.split('/')[1] });
  const merged_at = merged ? '2026-11-20T08:00:00Z' : null;
  const sample = sampleOf(as, { number, state, title, merged_at });
  const owner = sampleOf('simple-user', user(from?.split('/')[0] ?? 'ghost'));
  return { ...sample, head: { label: labelOf(pull), ref, sha, repo, user: owner } };
}
