import type { Issue, IssueChange, IssueDraft } from '../model/tracking.ts';
import type { GithubApi } from './github-api.ts';
import { once } from './once.ts';
import type { Repository } from './repository.ts';

/** Every issue that a login opened, whatever became of it, oldest first. */
export async function ownIssues(api: GithubApi, here: Repository, login: string): Promise<Issue[]> {
  const asked = { ...here, creator: login, state: 'all' as const, per_page: 100 };
  const all = await api.paginate('GET /repos/{owner}/{repo}/issues', asked);
  return all
    .filter(({ pull_request, user }) => pull_request === undefined && user?.login === login)
    .map(issueIn)
    .sort((a, b) => a.number - b.number);
}

/** Opens an issue, unless one of this login that is open begins with the same line; gives its number and whether it is new. */
export async function openIssue(
  api: GithubApi,
  here: Repository,
  login: string,
  draft: IssueDraft,
): Promise<{ readonly issue: Issue; readonly isNew: boolean }> {
  const look = async () => (await ownIssues(api, here, login)).find(issue => issue.isOpen && isAbout(issue, draft));
  const there = await look();
  if (there !== undefined) return { issue: there, isNew: false };
  const { body, labels, title } = draft;
  const issue = await once(look, async () => {
    const asked = { ...here, title, body, ...(labels.length > 0 && { labels: [...labels] }) };
    return issueIn((await api.request('POST /repos/{owner}/{repo}/issues', asked)).data);
  });
  return { issue, isNew: true };
}

/** Gives an issue a new text, and a new standing where one is told. */
export async function reviseIssue(
  api: GithubApi,
  here: Repository,
  number: number,
  change: IssueChange,
): Promise<void> {
  const path = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
  await api.request(path, { ...here, issue_number: number, ...change });
}

function isAbout(issue: Issue, { body }: IssueDraft): boolean {
  return firstLine(issue.body) === firstLine(body);
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? '';
}

interface Listed {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body?: string | null;
}

function issueIn({ body, number, state, title }: Listed): Issue {
  return { number, title, body: body ?? '', isOpen: state === 'open' };
}
