import type { Said } from './place.ts';
import type { Plugin } from './plugin.ts';
import type { Workspace } from './workspace.ts';

/** The version users get: that of a plugin's manifests, or of the entry of a hand-kept catalog that lists it. */
export function saidVersion({ catalogs }: Pick<Workspace, 'catalogs'>, plugin: Plugin): Said<string> | undefined {
  if (plugin.version !== undefined) return plugin.version;
  for (const { entries, origin } of catalogs) {
    if (origin === 'definition') continue; // there it is a range to choose from
    const entry = entries.find(one => one.plugin?.root === plugin.root && one.version !== undefined);
    if (entry !== undefined) return entry.version;
  }
  return undefined;
}
