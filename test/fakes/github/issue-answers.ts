import type { Answer, Answering } from './answers.ts';
import { nextNumber } from './number.ts';
import { refusal } from './refusal.ts';
import { sampleOf } from './sample.ts';
import type { FakeIssue, State } from './state.ts';
import { user } from './user.ts';

/** What the operations about the repository and its issues do. */
export const issueAnswers: Readonly<Record<string, Answering>> = {
  'GET /repos/{owner}/{repo}': ({ defaultBranch, hasIssues, repository }, { token }) => {
    const permissions = { admin: false, maintain: false, push: token.writes, triage: false, pull: true };
    const told = { full_name: repository, default_branch: defaultBranch, has_issues: hasIssues, permissions };
    return { status: 200, body: sampleOf('full-repository', told) };
  },
  // Pull requests are issues, too. The newest come first.
  'GET /repos/{owner}/{repo}/issues': (state, { query, url }) => {
    const [wanted, creator] = [query.get('state') ?? 'open', query.get('creator')];
    const found = [...state.issues.map(issue => issueBody(issue, url)), ...pullsAsIssues(state)]
      .filter(issue => wanted === 'all' || issue.state === wanted)
      .filter(issue => creator === null || (issue.user as { login: string }).login === creator)
      .sort((a, b) => Number(b.number) - Number(a.number));
    return { status: 200, body: found };
  },
  'POST /repos/{owner}/{repo}/issues': (state, { body, token, url }) => {
    if (!state.hasIssues) return refusal(410, 'Issues are disabled for this repo');
    if (!token.writes) return refusal(403, 'Resource not accessible by integration');
    const { body: text = '', labels = [], title } = body as { body?: string; labels?: string[]; title: string };
    if (!fits(title, text)) return invalid();
    const made = { number: nextNumber(state), author: token.login, title, body: text, labels };
    const issue: FakeIssue = { ...made, state: 'open', reason: null };
    state.issues.push(issue);
    return { status: 201, body: issueBody(issue, url) };
  },
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': (state, { body, token, url, values: [, , number] }) => {
    const issue = state.issues.find(each => each.number === Number(number));
    if (issue === undefined) return refusal(404, 'Not Found');
    if (!token.writes) return refusal(403, 'Resource not accessible by integration');
    const change = body as { title?: string; body?: string; state?: 'open' | 'closed'; state_reason?: string };
    const { body: text = issue.body, state: standing = issue.state, title = issue.title } = change;
    if (!fits(title, text)) return invalid();
    const reason = standing === issue.state ? issue.reason : (change.state_reason ?? null);
    Object.assign(issue, { title, body: text, state: standing, reason });
    return { status: 200, body: issueBody(issue, url) };
  },
};

function fits(title: string, body: string): boolean {
  return title.trim() !== '' && title.length <= 256 && body.length <= 65_536;
}

function invalid(): Answer {
  const errors = [{ resource: 'Issue', code: 'unprocessable', field: 'data', message: 'too long' }];
  return {
    status: 422,
    body: { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest' },
  };
}

function issueBody({ author, body, labels, number, reason, state, title }: FakeIssue, url: string) {
  const html_url = `${url}/acme/plugins/issues/${number}`;
  const told = { number, title, body, state, state_reason: reason, labels: labels.map(name => ({ name })), html_url };
  return sampleOf('issue', { ...told, user: sampleOf('simple-user', user(author)) });
}

function pullsAsIssues({ pulls }: State) {
  return pulls.map(({ author = 'octocat', body = '', number, state, title = 'x' }) => {
    const address = 'https://github.com/x';
    const pull_request = { url: address, html_url: address, diff_url: address, patch_url: address };
    return sampleOf('issue', { number, title, body, state, pull_request, user: sampleOf('simple-user', user(author)) });
  });
}
