import type { Branch, Comment, PullRequest } from '../model/pull-request.ts';
import { Trouble } from '../model/trouble.ts';
import { type GithubApi, openApi, tokenIn } from './github-api.ts';
import { asTrouble, secondsToWait, statusOf } from './refusal.ts';
import { type Repository, repositoryIn } from './repository.ts';

/** The talk about pull requests of the repository that a workflow runs for, with the token it was handed. */
export function openTalk(env: Readonly<Record<string, string | undefined>>) {
  const api = openApi(demandToken(env), env);
  const here = repositoryIn(env);
  return {
    pullsFrom: (branch: Branch) => asked(() => pullsFrom(api, here, branch)),
    ownComments: (pull: number) => asked(() => ownComments(api, here, pull)),
    post: (pull: number, body: string) => asked(() => post(api, here, pull, body)),
    replace: (id: number, body: string) => asked(() => replace(api, here, id, body)),
    remove: (id: number) => asked(() => remove(api, here, id)),
  };
}

function demandToken(env: Readonly<Record<string, string | undefined>>): string {
  const token = tokenIn(env);
  if (token !== undefined) return token;
  const hint = 'Hand it to the step: env: { GITHUB_TOKEN: "${{ github.token }}" }';
  throw new Trouble('token-missing', 'A comment needs a token of GitHub, and there is none', hint);
}

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw asTrouble(error);
  }
}

/** By its branch: asked for the pulls of a commit, GitHub knows none when that commit is only in a fork. */
async function pullsFrom(api: GithubApi, here: Repository, { repository, name }: Branch): Promise<PullRequest[]> {
  const head = `${repository.split('/')[0]}:${name}`;
  const pulls = await api.paginate('GET /repos/{owner}/{repo}/pulls', { ...here, head, state: 'open', per_page: 100 });
  // `repo` is null once a fork is gone, whatever its type says.
  return pulls.map(({ number, head: { sha, repo } }) => ({ number, head: sha, ...(repo && { from: repo.full_name }) }));
}

/** What the owner of our token said below an issue or a pull request, oldest first. */
export async function ownComments(api: GithubApi, here: Repository, pull: number): Promise<Comment[]> {
  const path = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const self = await ownLogin(api);
  const all = await api.paginate(path, { ...here, issue_number: pull, per_page: 100 });
  return all
    .filter(({ user }) => user?.login === self)
    .map(({ id, body = '' }) => ({ id, body }))
    .sort((a, b) => a.id - b.id);
}

/** Who the token speaks for. One of an app, as every workflow has, may not ask for its user. */
export async function ownLogin(api: GithubApi): Promise<string> {
  try {
    return (await api.request('GET /user')).data.login;
  } catch (error) {
    if (statusOf(error) !== 403 || secondsToWait(error, Date.now()) !== undefined) throw error;
  }
  try {
    const { viewer } = await api.graphql<{ readonly viewer: { readonly login: string } }>('{ viewer { login } }');
    return viewer.login.endsWith('[bot]') ? viewer.login : `${viewer.login}[bot]`;
  } catch {
    return 'github-actions[bot]'; // whom the token of a workflow speaks for
  }
}

/** Says something below an issue or a pull request; gives the address. */
export async function post(api: GithubApi, here: Repository, pull: number, body: string): Promise<string> {
  const path = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  return (await api.request(path, { ...here, issue_number: pull, body })).data.html_url;
}

async function replace(api: GithubApi, here: Repository, id: number, body: string): Promise<string> {
  const path = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  return (await api.request(path, { ...here, comment_id: id, body })).data.html_url;
}

/** Takes back what was said. */
export async function remove(api: GithubApi, here: Repository, id: number): Promise<void> {
  await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...here, comment_id: id });
}
