import type { GithubApi } from './github-api.ts';
import { catalogIn } from './release-tag.ts';
import type { Repository } from './repository.ts';
import { Unavailable } from './unavailable.ts';

/** What we look for among the files of releases. */
export type AssetName = 'ledger.json' | 'catalog-index.json';

/** A file that hangs on a release. */
export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly tag: string;
  /** How many bytes GitHub says it has. */
  readonly size: number;
  /** `sha256:` and hex, where GitHub knows it. */
  readonly digest?: string;
}

interface Published extends ReleaseAsset {
  readonly release: number;
  readonly time: number;
  readonly prerelease: boolean;
}

/**
 * The files of this name of the newest release of each catalog that has a whole one, the newest first. Drafts are not published;
 * of prereleases one counts only where no other release of the catalog has it. The release that GitHub itself calls the latest
 * may be one of another line.
 */
export async function newestAssets(
  api: GithubApi,
  here: Repository,
  name: AssetName,
  signal: AbortSignal,
): Promise<readonly ReleaseAsset[]> {
  const asked = { ...here, per_page: 100, request: { signal } };
  const all = await api.paginate('GET /repos/{owner}/{repo}/releases', asked, ({ data }) => {
    if (!Array.isArray(data))
      throw new Unavailable('GitHub answers with something that is no list', 'Run the job again.');
    return data.flatMap(release => publishedIn(release, name));
  });
  const lines = Map.groupBy(all, ({ tag }) => catalogIn(tag));
  const newest = [...lines.values()].flatMap(line => line.toSorted(byWeight).slice(0, 1));
  return newest.toSorted(byTime);
}

function byWeight(a: Published, b: Published): number {
  return Number(a.prerelease) - Number(b.prerelease) || byTime(a, b);
}

function byTime(a: Published, b: Published): number {
  return b.time - a.time || b.release - a.release;
}

type Listed = Awaited<ReturnType<GithubApi['rest']['repos']['listReleases']>>['data'][number];

function publishedIn(listed: Listed, name: AssetName): Published[] {
  const { assets, draft, id: release, prerelease, published_at, tag_name: tag } = listed;
  // An upload that broke off leaves an asset in another state.
  const asset = assets.find(each => each.name === name && each.state === 'uploaded');
  if (draft || published_at === null || asset === undefined) return [];
  const { digest, id, size } = asset;
  return [{ id, name, tag, size, ...(digest && { digest }), release, time: Date.parse(published_at), prerelease }];
}
