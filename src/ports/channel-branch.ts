import { createHash } from 'node:crypto';
import type { BranchContent } from '../model/hosting.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { GithubApi } from './github-api.ts';
import { again, once } from './once.ts';
import { statusOf } from './refusal.ts';
import type { Repository } from './repository.ts';

type Asked = Repository & { readonly request: { readonly signal: AbortSignal } };

// Whoever is overtaken looks anew; nobody is overtaken for ever, as each release moves the branch once.
const mostTries = 5;

/** Has a branch hold the content of a release, one commit after what it held; false where it holds that, or a later one. */
export async function keepBranch(api: GithubApi, asked: Asked, content: BranchContent): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    const tip = await tipOf(api, asked, content);
    if (tip !== undefined && tip.serial >= content.serial) return false;
    const tree = await treeOf(api, asked, content, tip?.tree);
    const made = { message: messageOf(content), tree, parents: tip === undefined ? [] : [tip.commit] };
    const path = 'POST /repos/{owner}/{repo}/git/commits';
    const commit = await again(async () => (await api.request(path, { ...asked, ...made })).data.sha);
    if (await moved(api, asked, content, tip?.commit, commit)) return true;
    if (tries === mostTries) throw busy(content.branch);
  }
}

/** The branch as it is; Trouble where its newest commit is none of ours. */
async function tipOf(api: GithubApi, asked: Asked, { branch, catalog }: BranchContent) {
  const commit = await refAt(api, asked, `heads/${branch}`);
  if (commit === undefined) return undefined;
  const path = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  const { message, tree } = (await api.request(path, { ...asked, commit_sha: commit })).data;
  const [, named, serial] = /^Publish catalog-(.+)-(\d{1,16})(?:\n|$)/.exec(message) ?? [];
  if (named === catalog) return { commit, tree: tree.sha, serial: Number(serial) };
  const said = `The branch ${shown(branch)} holds something else than the catalog ${shown(catalog)}, and is left alone`;
  throw new Trouble('branch-taken', said, 'Name a branch of its own: publish: { branch: catalogs/NAME }');
}

function messageOf({ tag }: BranchContent): string {
  return `Publish ${tag}`;
}

interface Member {
  readonly path: string;
  readonly sha: string;
  readonly mode: '100644' | '100755';
  readonly type: 'blob';
}

/** A tree of just these files; what the branch holds already is not sent again. */
async function treeOf(
  api: GithubApi,
  asked: Asked,
  { files }: BranchContent,
  before: string | undefined,
): Promise<string> {
  const there = before === undefined ? new Set<string>() : await blobsIn(api, asked, before);
  const members: Member[] = [];
  for (const [path, { bytes, executable }] of files) {
    const sha = blobId(bytes);
    if (!there.has(sha)) await sendBlob(api, asked, bytes);
    there.add(sha);
    members.push({ path, sha, mode: executable ? '100755' : '100644', type: 'blob' });
  }
  const path = 'POST /repos/{owner}/{repo}/git/trees';
  return again(async () => (await api.request(path, { ...asked, tree: members })).data.sha);
}

async function blobsIn(api: GithubApi, asked: Asked, tree: string): Promise<Set<string>> {
  const path = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const { data } = await api.request(path, { ...asked, tree_sha: tree, recursive: 'true' });
  return new Set(data.tree.flatMap(({ sha, type }) => (type === 'blob' ? [sha] : [])));
}

/** As git names it. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function sendBlob(api: GithubApi, asked: Asked, bytes: Uint8Array): Promise<void> {
  const content = Buffer.from(bytes).toString('base64');
  await again(() => api.request('POST /repos/{owner}/{repo}/git/blobs', { ...asked, content, encoding: 'base64' }));
}

/** Puts the branch on a commit that comes after what it was on; false where it is on something else meanwhile. */
async function moved(
  api: GithubApi,
  asked: Asked,
  { branch }: BranchContent,
  from: string | undefined,
  to: string,
): Promise<boolean> {
  const ref = `heads/${branch}`;
  try {
    if (from === undefined)
      await api.request('POST /repos/{owner}/{repo}/git/refs', { ...asked, ref: `refs/${ref}`, sha: to });
    else await api.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...asked, ref, sha: to, force: false });
    return true;
  } catch (error) {
    const status = statusOf(error) ?? 0;
    if (status < 500 && status !== 409 && status !== 422) throw error;
    return (await refAt(api, asked, ref)) === to;
  }
}

/** Makes a tag, unless there is one of that name; gives whether it was made. */
export async function keepTag(api: GithubApi, asked: Asked, name: string, commit: string): Promise<boolean> {
  const look = () => refAt(api, asked, `tags/${name}`);
  if ((await look()) !== undefined) return false;
  await once(look, async () => {
    const made = { ref: `refs/tags/${name}`, sha: commit };
    return (await api.request('POST /repos/{owner}/{repo}/git/refs', { ...asked, ...made })).data.object.sha;
  });
  return true;
}

async function refAt(api: GithubApi, asked: Asked, ref: string): Promise<string | undefined> {
  try {
    return (await api.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...asked, ref })).data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

function busy(branch: string): Trouble {
  const message = `The branch ${shown(branch)} cannot be moved: it is somewhere else each time`;
  return new Trouble('branch-busy', message, 'Run the job again; see whether a rule protects the branch.');
}
