import { defaults, GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { retried } from './retry.ts';

/** What asks GitHub. */
export type GithubApi = InstanceType<typeof GitHub>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The token that a step or a person hands over. */
export function tokenIn({ GITHUB_TOKEN, GH_TOKEN }: Environment): string | undefined {
  return GITHUB_TOKEN || GH_TOKEN || undefined;
}

/** Opens the API of the GitHub that a workflow runs on, else of github.com; without a token it is asked as by anybody. */
export function openApi(token: string | undefined, { GITHUB_API_URL }: Environment): GithubApi {
  const baseUrl = (GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, '');
  const options = { baseUrl, userAgent: 'catalogc' };
  const api = new GitHub(token === undefined ? options : getOctokitOptions(token, options));
  api.hook.wrap('request', retried);
  return api;
}

/** Fetches from an address as anybody could, through the proxy that GitHub is asked through. */
export function openlyFetched(url: string, signal: AbortSignal): Promise<Response> {
  const ask: typeof fetch = defaults.request?.fetch ?? fetch;
  return ask(url, { signal });
}
