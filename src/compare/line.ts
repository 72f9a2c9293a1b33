import type { Release } from '../model/ledger.ts';
import { isInLine, linesOf } from '../model/lines.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Workspace } from '../model/workspace.ts';
import type { VersionCase } from './judge-version.ts';
import type { Standings } from './standings.ts';

/** The releases a version is judged by, and the line of long support it goes on in, where it does. */
export type Line = Pick<VersionCase, 'line' | 'released'>;

/**
 * Picks the releases inside the range of a catalog of long support, where a plugin that it lists has a version of that range in
 * each tree that is known; of several such catalogs the narrowest decides. Otherwise all releases count.
 */
export function lineOf(
  releases: readonly Release[],
  plugin: Plugin,
  { head, ...others }: Standings,
  { catalogs }: Pick<Workspace, 'catalogs'>,
): Line {
  if (head === undefined) return { released: releases };
  const before = Object.values(others).map(({ version }) => version);
  const lines = linesOf(catalogs, plugin, head.version)
    .filter(({ range }) => before.every(version => isInLine(version, range)))
    .map(({ range }): Line => {
      const { inside = [], beyond = [] } = Object.groupBy(releases, ({ version }) =>
        isInLine(version, range) ? 'inside' : 'beyond',
      );
      return { released: inside, line: { range, beyond } };
    })
    .sort((a, b) => a.released.length - b.released.length);
  return lines[0] ?? { released: releases };
}
