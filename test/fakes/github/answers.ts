import { gitAnswers } from './git-answers.ts';
import { issueAnswers } from './issue-answers.ts';
import { labelOf, pullAnswers, pullBody } from './pull-answers.ts';
import { refusal } from './refusal.ts';
import { releaseAnswers } from './release-answers.ts';
import { sampleOf } from './sample.ts';
import type { FakeComment, FakeToken, State } from './state.ts';
import { isBot, user } from './user.ts';

/** What goes back, before it is JSON; a list is cut into pages by the server. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** In the place of a body. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What was asked, taken apart. */
export interface Question {
  readonly values: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: FakeToken;
  readonly accept: string;
  /** What was sent, where that is a file. */
  readonly sent?: Uint8Array;
  /** Does the upload break off? */
  readonly isBroken?: boolean;
  /** Where the server says it is, and where it keeps files. */
  readonly url: string;
  readonly storage: string;
}

export type Answering = (state: State, question: Question) => Answer;

/** What each described operation does. */
export const answers: Readonly<Record<string, Answering>> = {
  ...releaseAnswers,
  ...issueAnswers,
  ...pullAnswers,
  ...gitAnswers,
  'GET /user': (_, { token }) =>
    isBot(token.login)
      ? refusal(403, 'Resource not accessible by integration')
      : { status: 200, body: sampleOf('public-user', { ...user(token.login), user_view_type: 'public' }) },
  'GET /repos/{owner}/{repo}/pulls': (state, { query }) => {
    const wanted = query.get('state') ?? 'open';
    const head = query.get('head');
    const found = state.pulls.filter(pull => wanted === 'all' || pull.state === wanted);
    return {
      status: 200,
      body: found
        .filter(pull => head === null || labelOf(pull) === head)
        .map(pull => pullBody(pull, 'pull-request-simple')),
    };
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (state, { values: [, , number], url }) => {
    if (!isThere(state, number)) return refusal(404, 'Not Found');
    const found = state.comments.filter(({ pull }) => pull === Number(number)).sort((a, b) => a.id - b.id);
    return { status: 200, body: found.map(comment => commentBody(comment, url)) };
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (state, { values: [, , number], body, token, url }) => {
    if (!isThere(state, number)) return refusal(404, 'Not Found');
    if (!token.writes) return refusal(403, 'Resource not accessible by integration');
    const text = textIn(body);
    if (text === undefined) return invalid();
    const comment = { id: 1000 + state.comments.length, pull: Number(number), author: token.login, body: text };
    state.comments.push(comment);
    return { status: 201, body: commentBody(comment, url) };
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': (state, { values: [, , id], body, token, url }) => {
    const comment = state.comments.find(each => each.id === Number(id));
    if (comment === undefined) return refusal(404, 'Not Found');
    if (!token.writes) return refusal(403, 'Resource not accessible by integration');
    const text = textIn(body);
    if (text === undefined) return invalid();
    comment.body = text;
    return { status: 200, body: commentBody(comment, url) };
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': (state, { values: [, , id], token }) => {
    const at = state.comments.findIndex(each => each.id === Number(id));
    if (at < 0) return refusal(404, 'Not Found');
    if (!token.writes) return refusal(403, 'Resource not accessible by integration');
    state.comments.splice(at, 1);
    return { status: 204 };
  },
};

function invalid(): Answer {
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' }];
  return {
    status: 422,
    body: { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest' },
  };
}

/** GitHub takes 65,536 characters. */
function textIn(body: unknown): string | undefined {
  const { body: text } = body as { readonly body: string };
  return text.trim() === '' || text.length > 65_536 ? undefined : text;
}

function isThere({ issues, pulls }: State, number: string | undefined): boolean {
  return [...issues, ...pulls].some(each => each.number === Number(number));
}

function commentBody({ id, pull, author, body }: FakeComment, url: string) {
  const html_url = `${url}/acme/plugins/pull/${pull}#issuecomment-${id}`;
  return sampleOf('issue-comment', { id, body, html_url, user: sampleOf('simple-user', user(author)) });
}
