import { readYaml } from '../load/plain-yaml.ts';
import { readText } from '../load/read.ts';
import { recordOf } from '../load/values.ts';
import { type Bump, bumps, covers } from '../model/bump.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';

/** What a file in `.changes/` announces for a plugin. */
export interface Announced {
  readonly level: Bump;
  readonly file: string;
}

/**
 * Plugin -> the largest bump that files in `.changes/` announce which the base does not have: `plugins: { crm: minor }`.
 * What cannot be read announces nothing, so that it is asked for.
 */
export function announcedIn(head: Snapshot, base: Snapshot | undefined): ReadonlyMap<string, Announced> {
  const announced = new Map<string, Announced>();
  for (const file of pathsUnder(head, '.changes')) {
    if (!/\.ya?ml$/.test(file) || base?.entries.has(file) === true) continue;
    for (const [plugin, level] of announcements(head, file)) {
      const known = announced.get(plugin);
      if (known === undefined || !covers(known.level, level)) announced.set(plugin, { level, file });
    }
  }
  return announced;
}

function announcements(snapshot: Snapshot, file: string): (readonly [string, Bump])[] {
  const read = readText(snapshot, file);
  if ('fault' in read) return [];
  const plugins = recordOf(recordOf(readYaml(read.text, file)[0]?.value).plugins);
  return Object.entries(plugins).flatMap(([plugin, said]) => {
    const level = bumps.find(bump => bump === said);
    return level === undefined ? [] : [[plugin, level] as const];
  });
}
