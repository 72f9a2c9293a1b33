import { isDay } from '../model/deprecation.ts';
import { inOrderOfRelease, type Release } from '../model/ledger.ts';
import { shown } from '../model/words.ts';
import { isRecord, plainText, recordOf, type Values } from './values.ts';

const hex = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The releases that the "plugins" of a ledger tell of, or what is wrong with them. */
export function releasesIn(plugins: Values): ReadonlyMap<string, readonly Release[]> | { readonly fault: string } {
  const releases = new Map<string, readonly Release[]>();
  for (const [name, plugin] of Object.entries(plugins)) {
    const { versions } = recordOf(plugin);
    if (!isRecord(versions)) return { fault: `${shown(name)} has no "versions"` };
    const list: Release[] = [];
    for (const [version, said] of Object.entries(versions)) {
      const release = releaseOf(version, said);
      if (release === undefined)
        return { fault: `${shown(name)} ${shown(version)} has no digest, or a day or commit that is none` };
      list.push(release);
    }
    releases.set(name, inOrderOfRelease(list));
  }
  return releases;
}

function releaseOf(version: string, said: unknown): Release | undefined {
  const digest = plainText(said, 'versioned') ?? '';
  const date = plainText(said, 'firstReleased');
  const commit = plainText(said, 'commit');
  const root = plainText(said, 'root');
  const catalogs = Object.entries(recordOf(recordOf(said).catalogs));
  if (!/^[0-9a-f]{64}$/.test(digest)) return undefined;
  if (date !== undefined && !isDay(date)) return undefined;
  if (commit !== undefined && !hex.test(commit)) return undefined;
  if (!catalogs.every(isDated)) return undefined;
  return {
    version,
    digest,
    ...(date !== undefined && { date }),
    ...(commit !== undefined && { commit }),
    ...(root !== undefined && { root }),
    ...(catalogs.length > 0 && { catalogs: new Map(catalogs) }),
  };
}

function isDated(line: [string, unknown]): line is [string, string] {
  return typeof line[1] === 'string' && isDay(line[1]);
}
