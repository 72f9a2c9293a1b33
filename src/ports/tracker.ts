import type { Issue, IssueChange, IssueDraft, Removal, Tracked } from '../model/tracking.ts';
import { ownComments, ownLogin, post, remove } from './github.ts';
import { type GithubApi, openApi, tokenIn } from './github-api.ts';
import { once } from './once.ts';
import { openIssue, ownIssues, reviseIssue } from './own-issues.ts';
import { asTrouble } from './refusal.ts';
import { makeBranch, removalBranches } from './removal-branch.ts';
import { openPull, pullsFromBranch } from './removal-pulls.ts';
import { type Repository, repositoryIn } from './repository.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What one request may take, all its repetitions together, in milliseconds. */
const longest = 120_000;

/**
 * Issues, branches and pull requests of the repository that a workflow runs for. Whatever is done looks first whether it is done;
 * undefined where no token or no repository is given.
 */
export function openTracker(env: Environment, patience = longest) {
  const token = tokenIn(env);
  if (token === undefined || !env.GITHUB_REPOSITORY) return undefined;
  const here = repositoryIn(env);
  const api = openApi(token, env);
  api.hook.before('request', options => {
    options.request = { ...options.request, signal: AbortSignal.timeout(patience) };
  });
  return talking(api, here, refName(env));
}

/** The branch that a workflow runs on; empty where it runs on something else, undefined outside of workflows. */
function refName({ GITHUB_REF }: Environment): string | undefined {
  if (!GITHUB_REF) return undefined;
  return GITHUB_REF.startsWith('refs/heads/') ? GITHUB_REF.slice('refs/heads/'.length) : '';
}

function talking(api: GithubApi, here: Repository, runsOn: string | undefined) {
  let self: Promise<string> | undefined;
  const login = () => {
    self ??= ownLogin(api);
    return self;
  };
  return {
    /** The branch that this run is on, where it is in a workflow. */
    runsOn,
    known: (branches: readonly string[]) => asked(() => known(api, here, branches, login)),
    openIssue: (draft: IssueDraft) => asked(async () => openIssue(api, here, await login(), draft)),
    reviseIssue: (number: number, change: IssueChange) => asked(() => reviseIssue(api, here, number, change)),
    sayOnce: (number: number, marker: string, text: string) => asked(() => sayOnce(api, here, number, marker, text)),
    removeFolder: (removal: Removal, from: string) => asked(() => removeFolder(api, here, removal, from)),
  };
}

async function known(
  api: GithubApi,
  here: Repository,
  branches: readonly string[],
  login: () => Promise<string>,
): Promise<Tracked> {
  const { data } = await api.request('GET /repos/{owner}/{repo}', { ...here });
  const issues: readonly Issue[] | undefined = data.has_issues ? await ownIssues(api, here, await login()) : undefined;
  const there = branches.length === 0 ? new Set<string>() : await removalBranches(api, here);
  const pulls = [];
  for (const branch of branches) pulls.push(...(await pullsFromBranch(api, here, branch)));
  return { defaultBranch: data.default_branch, ...(issues && { issues }), pulls, branches: there };
}

/** Says something below an issue that nobody with our token said there yet; of two that two runs said at once one is taken back. */
async function sayOnce(api: GithubApi, here: Repository, number: number, marker: string, text: string): Promise<void> {
  const said = async () => (await ownComments(api, here, number)).filter(({ body }) => body.startsWith(`${marker}`));
  if ((await said()).length > 0) return;
  await once(
    async () => (await said())[0]?.id,
    async () => {
      await post(api, here, number, text);
      return 0;
    },
  );
  for (const { id } of (await said()).slice(1)) await remove(api, here, id).catch(() => {}); // the other run may have been faster
}

/** The number of the pull request that deletes a folder; undefined where the folder is gone already. */
async function removeFolder(api: GithubApi, here: Repository, removal: Removal, from: string) {
  if (!(await makeBranch(api, here, removal, from))) return undefined;
  return openPull(api, here, removal, from);
}

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw asTrouble(error, '{ contents: write, issues: write, pull-requests: write }');
  }
}
