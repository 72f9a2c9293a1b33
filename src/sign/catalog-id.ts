import { fullUrl } from '../compile/git-address.ts';

/** How the world knows a catalog: by the repository its releases come from (`github.com/owner/repo`), else `local/<name>`. */
export function catalogId(name: string, ...repositories: readonly (string | undefined)[]): string {
  for (const repository of repositories) {
    const id = repository === undefined ? undefined : placeOf(fullUrl(repository));
    if (id !== undefined) return id;
  }
  return `local/${name}`;
}

/** Host and path of a git address, without user, port and `.git`; undefined where it has none of both. */
function placeOf(address: string): string | undefined {
  const pattern =
    /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?|[^/@:]+@)([A-Za-z0-9.-]+)(?::\d+)?[/:]([\w./-]+?)(?:\.git)?\/?$/;
  const [, host, path] = pattern.exec(address) ?? [];
  return host === undefined || path === undefined ? undefined : `${host.toLowerCase()}/${path}`;
}
