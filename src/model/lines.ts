import type { Catalog } from './catalog.ts';
import { coreOf } from './core-version.ts';
import type { Plugin } from './plugin.ts';
import { inRange } from './ranges.ts';
import { isSemver } from './semver.ts';

/** A catalog of long support that lists a plugin, and the range of its channel. */
export interface Line {
  readonly catalog: string;
  readonly range: string;
}

/** The range of a channel of long support, `1.x` of `lts:1.x`; undefined for other channels. */
export function rangeOf(channel: string): string | undefined {
  return channel.startsWith('lts:') ? channel.slice(4) : undefined;
}

/** The lines of long support that a version of a plugin belongs to. */
export function linesOf(catalogs: readonly Catalog[], plugin: Plugin, version: string): readonly Line[] {
  return catalogs.flatMap(({ channel, entries, name, origin }) => {
    const range = origin === 'definition' ? rangeOf(channel) : undefined;
    if (range === undefined || !isInLine(version, range)) return [];
    return entries.some(entry => entry.plugin?.root === plugin.root) ? [{ catalog: name.value, range }] : [];
  });
}

/** Does a version belong to the line of a range? A prerelease does where its final version does. */
export function isInLine(version: string, range: string): boolean {
  return isSemver(version) && inRange(coreOf(version).join('.'), range);
}
