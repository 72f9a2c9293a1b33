import type { Removal, RemovalPull } from '../model/tracking.ts';
import type { GithubApi } from './github-api.ts';
import { once } from './once.ts';
import type { Repository } from './repository.ts';

/** Every pull request that came from a branch of this repository itself, whatever became of it, oldest first. */
export async function pullsFromBranch(api: GithubApi, here: Repository, branch: string): Promise<RemovalPull[]> {
  const asked = { ...here, head: `${here.owner}:${branch}`, state: 'all' as const, per_page: 100 };
  const all = await api.paginate('GET /repos/{owner}/{repo}/pulls', asked);
  const name = `${here.owner}/${here.repo}`.toLowerCase();
  return (
    all
      // A fork of the same owner has the same label; `repo` is null once a fork is gone, whatever its type says.
      .filter(({ head: { ref, repo } }) => ref === branch && repo?.full_name.toLowerCase() === name)
      .map(({ merged_at, number, state }) => ({ number, branch, state: standingOf(state, merged_at) }))
      .sort((a, b) => a.number - b.number)
  );
}

function standingOf(state: string, mergedAt: string | null): RemovalPull['state'] {
  if (state === 'open') return 'open';
  return mergedAt === null ? 'closed' : 'merged';
}

/** Opens the pull request of a branch that is there, unless one is open; gives its number and whether it is new. */
export async function openPull(
  api: GithubApi,
  here: Repository,
  { body, branch, title }: Pick<Removal, 'body' | 'branch' | 'title'>,
  base: string,
): Promise<{ readonly number: number; readonly isNew: boolean }> {
  const look = async () => (await pullsFromBranch(api, here, branch)).find(({ state }) => state === 'open')?.number;
  const there = await look();
  if (there !== undefined) return { number: there, isNew: false };
  const number = await once(look, async () => {
    const asked = { ...here, title, body, head: branch, base };
    return (await api.request('POST /repos/{owner}/{repo}/pulls', asked)).data.number;
  });
  return { number, isNew: true };
}
