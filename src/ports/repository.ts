import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { runGit } from './git-command.ts';

/** A repository of GitHub. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The repository that a workflow runs for; Trouble where none is named. */
export function repositoryIn({ GITHUB_REPOSITORY = '' }: Environment): Repository {
  const named = partsOf(GITHUB_REPOSITORY);
  if (named !== undefined) return named;
  throw new Trouble('repository-missing', 'No repository is named', 'Set GITHUB_REPOSITORY=owner/name');
}

/** The repository that a workflow runs for, else the one of github.com that a clone comes from; Trouble where neither is known. */
export function repositoryAround(dir: string, env: Environment): Repository {
  if (env.GITHUB_REPOSITORY) return repositoryIn(env);
  const named = originAt(dir);
  if (named !== undefined) return named;
  const message = 'Nobody knows whose releases to read: this is no clone whose remote "origin" is on github.com';
  throw new Trouble('repository-unknown', message, 'Set GITHUB_REPOSITORY=owner/name, or name a file: --ledger FILE');
}

/** `owner/repo` of the repository of github.com that a clone comes from; undefined where it comes from elsewhere. */
export function originOf(dir: string): string | undefined {
  const named = originAt(dir);
  return named && `${named.owner}/${named.repo}`;
}

function originAt(dir: string): Repository | undefined {
  const answer = runGit(dir, ['remote', 'get-url', 'origin']);
  const url = answer?.status === 0 ? answer.stdout.toString('utf8').trim() : '';
  const found =
    /^(?:(?:https|ssh|git):\/\/(?:[^/@]*@)?github\.com(?::\d+)?\/|(?:[^/@:]*@)?github\.com:\/?)(.+?)(?:\.git)?\/?$/i.exec(
      url,
    );
  return partsOf(found?.[1] ?? '');
}

/** The repository that a definition names, as `owner/name` or by an address of the server that a workflow runs on; Trouble where it is elsewhere. */
export function repositoryNamed(text: string, { GITHUB_SERVER_URL }: Environment): Repository {
  const { host } = new URL(GITHUB_SERVER_URL || 'https://github.com');
  const [, server, path = text] =
    /^(?:[a-z+]+:\/\/(?:[^/@]*@)?|[^/@:]+@)([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(text) ?? [];
  const named = server === undefined || server.toLowerCase() === host ? partsOf(path) : undefined;
  if (named !== undefined) return named;
  const message = `${shown(text, 200)} is no repository of ${host}: nothing can be published there`;
  throw new Trouble('repository-elsewhere', message, 'Write publish.repository: owner/name');
}

/** The owner and the name in `OWNER/REPO`. */
export function partsOf(text: string): Repository | undefined {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
