import { matchesGlob } from '../model/glob.ts';
import type { Obstacle } from '../model/publication.ts';
import { shown } from '../model/words.ts';
import type { GithubApi } from './github-api.ts';
import { statusOf } from './refusal.ts';
import type { Repository } from './repository.ts';

type Asked = Repository & { readonly request: { readonly signal: AbortSignal } };

/**
 * What would keep a release from being published, as far as the token may see it, so that nothing is signed in vain. What may
 * not be seen is no obstacle: the forge has the last word.
 */
export async function obstaclesTo(api: GithubApi, asked: Asked, tag: string, commit: string): Promise<Obstacle[]> {
  const [rules, others] = await Promise.all([
    seen(() => ruledOut(api, asked, tag)),
    seen(() => inTheRepository(api, asked, commit)),
  ]);
  return [...(others ?? []), ...(rules ?? [])];
}

async function seen<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if ([401, 403, 404].includes(statusOf(error) ?? 0)) return undefined;
    throw error;
  }
}

async function ruledOut(api: GithubApi, asked: Asked, tag: string): Promise<Obstacle[]> {
  const { owner, repo } = asked;
  const listed = { ...asked, targets: 'tag', per_page: 100 };
  const all = (await api.request('GET /repos/{owner}/{repo}/rulesets', listed)).data;
  const obstacles: Obstacle[] = [];
  for (const { enforcement, id, name, target } of all) {
    if (enforcement !== 'active' || target !== 'tag') continue;
    const path = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
    const {
      conditions,
      current_user_can_bypass: bypass,
      rules = [],
    } = (await api.request(path, { ...asked, ruleset_id: id })).data;
    const named =
      conditions !== null && conditions !== undefined && 'ref_name' in conditions ? conditions.ref_name : {};
    const { exclude = [], include = [] } = named ?? {};
    const isMeant = include.some(each => matches(each, tag)) && !exclude.some(each => matches(each, tag));
    if (!isMeant || bypass === 'always' || bypass === 'exempt' || !rules.some(({ type }) => type === 'creation'))
      continue;
    obstacles.push({
      isCertain: true,
      message: `The ruleset ${shown(name)} of ${owner}/${repo} keeps the tag ${tag} from being made`,
      hint: `Let who publishes bypass it, or exclude refs/tags/catalog-*: https://github.com/${owner}/${repo}/settings/rules/${id}`,
    });
  }
  return obstacles;
}

function matches(pattern: string, tag: string): boolean {
  return pattern === '~ALL' || matchesGlob(`refs/tags/${tag}`, pattern);
}

async function inTheRepository(api: GithubApi, asked: Asked, commit: string): Promise<Obstacle[]> {
  const { default_branch: branch, permissions } = (await api.request('GET /repos/{owner}/{repo}', { ...asked })).data;
  const rights = permissions?.push === false ? [readOnly(asked)] : [];
  return [...rights, ...((await seen(() => otherWorkflows(api, asked, commit, branch))) ?? [])];
}

/** Whose rights GitHub tells here, and whether of a token or of its owner, differs: the answer to the first request is what counts. */
function readOnly({ owner, repo }: Asked): Obstacle {
  return {
    isCertain: false,
    message: `GitHub says that the token may not write to ${owner}/${repo}`,
    hint: 'permissions: { contents: write, id-token: write }; for another repository a token of its own',
  };
}

async function otherWorkflows(api: GithubApi, asked: Asked, commit: string, branch: string): Promise<Obstacle[]> {
  const path = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const { files = [] } = (await api.request(path, { ...asked, basehead: `${branch}...${commit}` })).data;
  const other = files.find(({ filename }) => filename.startsWith('.github/workflows/'));
  if (other === undefined) return [];
  const message = `The commit has another ${shown(other.filename, 200)} than ${shown(branch)}: the token of a workflow may not make a release of it`;
  return [{ isCertain: false, message, hint: `Publish the newest commit of ${shown(branch)}.` }];
}
