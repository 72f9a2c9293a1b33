import { isDay } from '../model/deprecation.ts';
import type { Ledger, Release } from '../model/ledger.ts';
import { shown } from '../model/words.ts';
import { isRecord, plainText, recordOf } from './values.ts';

const hex = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads a ledger, or says what is wrong with it: half a ledger would let through what it should refuse. */
export function readLedger(text: string, label: string): Ledger | { readonly fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'it is not JSON' };
  }
  if (plainText(value, 'schema') !== 'ledger/v1') return { fault: 'its "schema" is not "ledger/v1"' };
  const { plugins } = recordOf(value);
  if (!isRecord(plugins)) return { fault: 'it has no "plugins"' };
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
    releases.set(name, list);
  }
  return { label, releases };
}

function releaseOf(version: string, said: unknown): Release | undefined {
  const digest = plainText(said, 'versioned') ?? '';
  const date = plainText(said, 'firstReleased');
  const commit = plainText(said, 'commit');
  const root = plainText(said, 'root');
  if (!/^[0-9a-f]{64}$/.test(digest)) return undefined;
  if (date !== undefined && !isDay(date)) return undefined;
  if (commit !== undefined && !hex.test(commit)) return undefined;
  return {
    version,
    digest,
    ...(date !== undefined && { date }),
    ...(commit !== undefined && { commit }),
    ...(root !== undefined && { root }),
  };
}
