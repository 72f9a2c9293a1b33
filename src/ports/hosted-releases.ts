import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HostedAsset, HostedRelease, ReleaseDraft, Releases } from '../model/hosting.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { assetBytes } from './asset.ts';
import { keepBranch, keepTag } from './channel-branch.ts';
import { type GithubApi, openApi, tokenIn } from './github-api.ts';
import { obstaclesTo } from './publish-obstacles.ts';
import { statusOf } from './refusal.ts';
import { attempted, forbidden, publishTrouble } from './release-refusal.ts';
import { type Repository, repositoryAround, repositoryNamed } from './repository.ts';
import { Unavailable } from './unavailable.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What one request may take, and how long a list may lag behind, in milliseconds. */
const patience = { request: 120_000, upload: 900_000, list: 3_000 };

/** The releases of the repository that a definition names, else of the one around a folder. */
export function releasesFor(dir: string, named: string | undefined, env: Environment, writes: boolean): Releases {
  const home = repositoryAround(dir, env);
  const here = named === undefined ? home : repositoryNamed(named, env);
  if (writes && tokenIn(env) === undefined) {
    const hint = 'Hand it to the step: env: { GITHUB_TOKEN: "${{ github.token }}" }';
    throw new Trouble('token-missing', 'Publishing needs a token of GitHub, and there is none', hint);
  }
  return openReleases(env, here, home);
}

/** The releases of a repository of GitHub; `home` is the one that commits are of. Without a token they are seen as by anybody. */
export function openReleases(env: Environment, here: Repository, home = here, wait = patience.list): Releases {
  const api = openApi(tokenIn(env), env);
  const limited = (most = patience.request) => ({ request: { signal: AbortSignal.timeout(most) } });
  const asked = <T>(ask: () => Promise<T>) => answered(here, ask);
  const byId = (id: number) =>
    asked(async () => {
      const path = 'GET /repos/{owner}/{repo}/releases/{release_id}';
      return hostedRelease((await api.request(path, { ...here, ...limited(), release_id: id })).data);
    }).catch(gone);
  return {
    repository: `${here.owner}/${here.repo}`,
    target: commit =>
      isSame(here, home) ? Promise.resolve(commit) : asked(() => newestCommit(api, { ...here, ...limited() })),
    obstacles: (tag, commit) => asked(() => obstaclesTo(api, { ...here, ...limited() }, tag, commit)),
    isBehind: (commit, other) =>
      isSame(here, home)
        ? asked(() => isBehind(api, { ...here, ...limited() }, commit, other)).then(told => told, gone)
        : Promise.resolve(undefined),
    list: () => asked(() => listed(api, here, limited())),
    byTag: tag =>
      asked(async () => {
        const path = 'GET /repos/{owner}/{repo}/releases/tags/{tag}';
        return hostedRelease((await api.request(path, { ...here, ...limited(), tag })).data);
      }).catch(gone),
    byId,
    create: draft => attempted(here, () => create(api, { ...here, ...limited() }, draft), 'create'),
    upload: (release, name, bytes) =>
      attempted(here, () => upload(api, limited(patience.upload), release, name, bytes), 'upload'),
    removeAsset: id =>
      asked(async () => {
        const path = 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}';
        await api.request(path, { ...here, ...limited(), asset_id: id });
      }).catch(gone),
    removeDraft: id =>
      asked(async () => {
        const path = 'DELETE /repos/{owner}/{repo}/releases/{release_id}';
        await api.request(path, { ...here, ...limited(), release_id: id });
      }).catch(gone),
    release: async (id, tag) => {
      const done = await attempted(here, () => release(api, { ...here, ...limited() }, id, tag), 'release');
      if (done.kind !== 'gone' || (await byId(id)) === undefined) return done;
      throw forbidden(here, 404);
    },
    taggedCommit: tag => asked(() => taggedCommit(api, { ...here, ...limited() }, tag)).catch(gone),
    bytesOf: (asset, tag) => asked(() => bytesOf(api, here, asset, tag)),
    keepBranch: content => asked(() => keepBranch(api, { ...here, ...limited(patience.upload) }, content)),
    keepTag: (name, commit) => asked(() => keepTag(api, { ...here, ...limited() }, name, commit)),
    settle: () => sleep(wait),
    word: () => randomBytes(8).toString('hex'),
  };
}

function isSame(a: Repository, b: Repository): boolean {
  return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}

async function isBehind(api: GithubApi, asked: Asked, commit: string, other: string): Promise<boolean> {
  const path = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  // One file is enough: what they are is not asked.
  const { data } = await api.request(path, { ...asked, basehead: `${other}...${commit}`, per_page: 1 });
  return data.status === 'behind';
}

async function newestCommit(api: GithubApi, asked: Asked): Promise<string> {
  const { default_branch: branch } = (await api.request('GET /repos/{owner}/{repo}', { ...asked })).data;
  const path = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
  return (await api.request(path, { ...asked, ref: `heads/${branch}` })).data.object.sha;
}

type Asked = Repository & { readonly request: { readonly signal: AbortSignal } };

/** What is not there is left to whoever asked; all else that is refused is Trouble. */
async function answered<T>(here: Repository, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (statusOf(error) === 404) throw error;
    throw publishTrouble(error, here);
  }
}

function gone(error: unknown): undefined {
  if (statusOf(error) !== 404) throw error;
  return undefined;
}

async function listed(api: GithubApi, here: Repository, how: Pick<Asked, 'request'>): Promise<HostedRelease[]> {
  const all = await api
    .paginate('GET /repos/{owner}/{repo}/releases', { ...here, ...how, per_page: 100 })
    .catch(error => {
      throw statusOf(error) === 404 ? publishTrouble(error, here) : error;
    });
  return all.map(hostedRelease);
}

async function create(
  api: GithubApi,
  asked: Asked,
  { body, commit, tag, title }: ReleaseDraft,
): Promise<HostedRelease> {
  const made = { tag_name: tag, target_commitish: commit, name: title, body, draft: true, prerelease: false };
  const path = 'POST /repos/{owner}/{repo}/releases';
  return hostedRelease((await api.request(path, { ...asked, ...made, make_latest: 'false' })).data);
}

/** To where the release itself says: on other servers than github.com that is not what octokit has built in. */
async function upload(
  api: GithubApi,
  how: Pick<Asked, 'request'>,
  { uploadUrl }: HostedRelease,
  name: string,
  bytes: Uint8Array,
): Promise<HostedAsset> {
  const url = `${uploadUrl.replace(/\{.*\}$/, '')}?name=${encodeURIComponent(name)}`;
  const headers = { 'content-type': 'application/octet-stream' }; // of a buffer the length is sent, too
  const { data } = await api.request({ ...how, method: 'POST', url, headers, data: Buffer.from(bytes) });
  return hostedAsset(data as ListedAsset);
}

/** Never the latest one: a repository may have releases of its own. */
async function release(api: GithubApi, asked: Asked, id: number, tag: string): Promise<HostedRelease> {
  const path = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
  const made = { release_id: id, tag_name: tag, draft: false, make_latest: 'false' as const };
  return hostedRelease((await api.request(path, { ...asked, ...made })).data);
}

async function taggedCommit(api: GithubApi, asked: Asked, tag: string): Promise<string | undefined> {
  const { object } = (await api.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...asked, ref: `tags/${tag}` }))
    .data;
  let { sha, type } = object;
  // An annotated tag may lead to another one.
  for (let hop = 0; type === 'tag' && hop < 5; hop++) {
    const path = 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}';
    ({ sha, type } = (await api.request(path, { ...asked, tag_sha: sha })).data.object);
  }
  return sha;
}

async function bytesOf(api: GithubApi, here: Repository, asset: HostedAsset, tag: string): Promise<Uint8Array> {
  const { bytes: size, id, name, sha256 } = asset;
  const told = { id, name, tag, size, ...(sha256 && { digest: `sha256:${sha256}` }) };
  try {
    return await assetBytes(api, here, told, AbortSignal.timeout(patience.upload));
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    const message = `${shown(name)} of ${shown(tag)} is of no use: ${error.because}`;
    throw new Trouble(
      'asset-unreadable',
      message,
      'Run the job again; if it stays so, publish with a higher --serial.',
    );
  }
}

/** What we read of an asset and of a release; GitHub says more. */
interface ListedAsset {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly size: number;
  readonly digest: string | null;
}

interface Listed {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly immutable?: boolean;
  readonly body?: string | null;
  readonly html_url: string;
  readonly upload_url: string;
  readonly assets: readonly ListedAsset[];
}

function hostedRelease(listed: Listed): HostedRelease {
  const { assets, body, draft, html_url: url, id, immutable, tag_name: tag, upload_url: uploadUrl } = listed;
  const told = { id, tag, url, uploadUrl, body: body ?? '', isDraft: draft, isImmutable: immutable === true };
  return { ...told, assets: assets.map(hostedAsset) };
}

function hostedAsset({ digest, id, name, size, state }: ListedAsset): HostedAsset {
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
  return { id, name, isWhole: state === 'uploaded', bytes: size, ...(sha256 && { sha256 }) };
}
