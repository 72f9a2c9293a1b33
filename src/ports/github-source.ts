import { join } from 'node:path';
import type { Offered, SeenPage } from '../model/fetched.ts';
import { Trouble } from '../model/trouble.ts';
import { receiveAsset } from './asset.ts';
import { type GithubApi, openApi, tokenIn } from './github-api.ts';
import { receiveInto } from './receive.ts';
import { statusOf } from './refusal.ts';
import type { OfferedFile, ReleaseSource } from './release-source.ts';
import { refusalIn } from './releases.ts';
import { partsOf, type Repository } from './repository.ts';
import { Unavailable } from './unavailable.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Told = Awaited<ReturnType<GithubApi['rest']['repos']['listReleases']>>['data'][number];
type Listed = Pick<Told, 'assets' | 'draft' | 'tag_name'>;

const longest = 15 * 60 * 1000; // for all that is asked, in milliseconds
const mostPages = 100;
const route = 'GET /repos/{owner}/{repo}/releases';

/** The releases of a repository on GitHub. Which is the latest is never asked: a repository has releases of more than one kind. */
export function githubSource(name: string, env: Environment): ReleaseSource {
  const here = partsOf(name);
  if (here === undefined)
    throw new Trouble('repository-unknown', `${name} is no repository`, 'Write it as OWNER/REPO, or name a folder');
  const api = openApi(tokenIn(env), env);
  const signal = AbortSignal.timeout(longest);
  const known = new Map<string, Listed>();
  const ask = async (page: number, etag: string) => {
    const headers = etag === '' ? {} : { 'if-none-match': etag };
    const asked = { ...here, per_page: 100, page, headers, request: { signal } };
    return await api.request(route, asked).catch((error: unknown) => {
      if (statusOf(error) === 304) return undefined;
      throw error;
    });
  };
  const list = async (seen: readonly SeenPage[]) => {
    const pages: SeenPage[] = [];
    for (let number = 1; number <= mostPages; number++) {
      const before = seen[number - 1];
      const answer = await ask(number, before?.etag ?? '');
      const page = answer === undefined ? before : pageOf(answer, known);
      if (page === undefined) throw noList;
      pages.push(page);
      if (!page.more) break;
    }
    return { pages, offered: pages.flatMap(({ releases }) => releases) };
  };
  return {
    label: name,
    list: seen => told(name, env, () => list(seen)),
    filesOf: release =>
      told(name, env, async () => {
        const tag = tagOf(release);
        if (!known.has(tag)) await list([]);
        return known.get(tag)?.assets.flatMap(asset => fileOf(asset, { api, here, signal, name, env }));
      }),
    origin: () =>
      told(name, env, async () => {
        const { data } = await api.request('GET /repos/{owner}/{repo}', { ...here, request: { signal } });
        const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/$/, '');
        return { repository: `${server}/${here.owner}/${here.repo}`, branch: `refs/heads/${data.default_branch}` };
      }),
  };
}

const tagForm = /^catalog-(.+)-([1-9]\d{0,14})$/;

function tagOf({ name, serial }: Offered): string {
  return `catalog-${name}-${serial}`;
}

function pageOf(
  { data, headers }: { readonly data: unknown; readonly headers: { readonly etag?: string; readonly link?: string } },
  known: Map<string, Listed>,
): SeenPage {
  if (!Array.isArray(data) || !data.every(isListed)) throw noList;
  const releases = data.flatMap(release => {
    const [, name, serial] = tagForm.exec(release.tag_name) ?? [];
    if (name === undefined || release.draft) return [];
    known.set(release.tag_name, release);
    return [{ name, serial: Number(serial) }];
  });
  return { etag: headers.etag ?? '', more: /rel="next"/.test(headers.link ?? ''), releases };
}

const noList = new Unavailable('GitHub answers with something that is no list of releases', 'Run the command again.');

/** Whoever stands between us and GitHub may answer with anything. */
function isListed(value: Partial<Listed> | null): value is Listed {
  return typeof value?.tag_name === 'string' && Array.isArray(value.assets) && value.assets.every(isAsset);
}

function isAsset(value: Partial<Listed['assets'][number]> | null): boolean {
  return typeof value?.id === 'number' && typeof value.name === 'string' && typeof value.size === 'number';
}

interface Way {
  readonly api: GithubApi;
  readonly here: Repository;
  readonly signal: AbortSignal;
  readonly name: string;
  readonly env: Environment;
}

/** An upload that broke off leaves an asset in another state. */
function fileOf({ id, name, size, state }: Listed['assets'][number], way: Way): OfferedFile[] {
  if (state !== 'uploaded') return [];
  const receive = (folder: string, most: number) =>
    told(way.name, way.env, () =>
      receiveAsset(way.api, way.here, id, way.signal, body => receiveInto(join(folder, name), body, most)),
    );
  return [{ name, size, receive }];
}

/** What GitHub refused, as Trouble with what would make it answer. */
async function told<T>(name: string, env: Environment, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const { because, hint } = refusalIn(error, env, `fetch ${name}`);
    throw new Trouble('releases-unreadable', `The releases of ${name} cannot be read: ${because}`, hint, {
      cause: error,
    });
  }
}
