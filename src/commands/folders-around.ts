import type { Workspace } from '../model/workspace.ts';

/** Folders in which somebody may have forgotten to add a member to git: of catalogs, policies and records, and where plugins are. */
export function foldersAround({ discovery }: Workspace): string[] {
  const around = discovery.roots.flatMap(({ value }) => /^(?:\.\/)?([^*?[\]{}]*)\/\*\/?$/.exec(value)?.[1] ?? []);
  return [...new Set(['catalogs', 'policies', 'policies/deprecations', 'policies/waivers', ...around])];
}
