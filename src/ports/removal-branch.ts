import { type Removal, removalPrefix } from '../model/tracking.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { GithubApi } from './github-api.ts';
import { again, once } from './once.ts';
import { statusOf } from './refusal.ts';
import type { Repository } from './repository.ts';

/** Branches that begin like ours. */
export async function removalBranches(api: GithubApi, here: Repository): Promise<Set<string>> {
  const asked = { ...here, ref: `heads/${removalPrefix}` };
  const { data } = await api.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', asked);
  return new Set(data.map(({ ref }) => ref.replace(/^refs\/heads\//, '')));
}

/**
 * Makes a branch that is the newest commit of another without one folder, from objects that are there: nothing is sent but names.
 * A branch that exists already stays as it is. False: the folder is not in that commit, and there is no branch.
 */
export async function makeBranch(
  api: GithubApi,
  here: Repository,
  { branch, folder, title }: Pick<Removal, 'branch' | 'folder' | 'title'>,
  from: string,
): Promise<boolean> {
  if (branch === from || !branch.startsWith(removalPrefix)) throw new Error(`${branch} is no branch of ours`);
  if ((await commitAt(api, here, branch)) !== undefined) return true;
  const tip = await commitAt(api, here, from);
  if (tip === undefined) {
    const message = `The branch ${shown(from)} is not there`;
    throw new Trouble('branch-unknown', message, 'Push a first commit to the default branch.');
  }
  const path = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  const { tree } = (await api.request(path, { ...here, commit_sha: tip })).data;
  const files = await filesIn(api, here, tree.sha, folder);
  if (files.length === 0) return false;
  const gone = files.map(({ mode, path: file, type }) => ({ path: `${folder}/${file}`, mode, type, sha: null }));
  const made = await again(async () => {
    const asked = { ...here, base_tree: tree.sha, tree: gone };
    return (await api.request('POST /repos/{owner}/{repo}/git/trees', asked)).data.sha;
  });
  const commit = await again(async () => {
    const asked = { ...here, message: title, tree: made, parents: [tip] };
    return (await api.request('POST /repos/{owner}/{repo}/git/commits', asked)).data.sha;
  });
  await once(
    () => commitAt(api, here, branch),
    async () => {
      const asked = { ...here, ref: `refs/heads/${branch}`, sha: commit };
      return (await api.request('POST /repos/{owner}/{repo}/git/refs', asked)).data.object.sha;
    },
  );
  return true;
}

async function commitAt(api: GithubApi, here: Repository, branch: string): Promise<string | undefined> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...here, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

interface Member {
  readonly path: string;
  readonly mode: '100644' | '100755' | '120000' | '160000';
  readonly type: 'blob' | 'commit';
}

/** All that git keeps below a folder of a tree; nothing where there is no such folder. */
async function filesIn(api: GithubApi, here: Repository, root: string, folder: string): Promise<Member[]> {
  let sha = root;
  for (const name of folder.split('/')) {
    const { tree } = await treeAt(api, here, sha);
    const next = tree.find(({ path, type }) => path === name && type === 'tree')?.sha;
    if (next === undefined) return [];
    sha = next;
  }
  const { tree, truncated } = await treeAt(api, here, sha, 'true');
  if (truncated) {
    const message = `The folder ${shown(folder)} has too many files to be deleted this way`;
    throw new Trouble('folder-too-large', message, 'Delete it by hand.');
  }
  return tree.filter(each => each.type !== 'tree').map(each => each as Member);
}

async function treeAt(api: GithubApi, here: Repository, sha: string, recursive?: string) {
  const asked = { ...here, tree_sha: sha, ...(recursive !== undefined && { recursive }) };
  return (await api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', asked)).data;
}
