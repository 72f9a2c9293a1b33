import { isDay } from '../model/deprecation.ts';
import type { Ledger, PublishedRecord, Release, Renames } from '../model/ledger.ts';
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
  const records = new Map<string, PublishedRecord>();
  for (const [key, said] of Object.entries(recordOf(recordOf(value).records))) {
    const record = publishedRecord(said);
    if (record === undefined)
      return { fault: `the record ${shown(key)} has no day of publication, or a day that is none` };
    records.set(key, record);
  }
  const renames = renamesIn(recordOf(value).renames);
  if (renames === undefined) return { fault: 'one of its "renames" leads neither to a name nor to null' };
  return { label, releases, records, ...(renames.size > 0 && { renames }) };
}

function renamesIn(value: unknown): Renames | undefined {
  const catalogs = new Map<string, ReadonlyMap<string, string | null>>();
  for (const [catalog, said] of Object.entries(recordOf(value))) {
    const lines = Object.entries(recordOf(said));
    if (!lines.every(isLine)) return undefined;
    catalogs.set(catalog, new Map(lines));
  }
  return catalogs;
}

function isLine(line: [string, unknown]): line is [string, string | null] {
  return line[1] === null || typeof line[1] === 'string';
}

const recordKinds = ['deprecate', 'rename', 'yank', 'quarantine'] as const;
const recordDays = ['announced', 'deprecated', 'sunset', 'remove', 'effective', 'withdrawn'] as const;

function publishedRecord(said: unknown): PublishedRecord | undefined {
  const firstPublished = plainText(said, 'firstPublished') ?? '';
  const kind = recordKinds.find(each => each === plainText(said, 'kind'));
  const days = recordDays.flatMap(key => {
    const day = plainText(said, key);
    return day === undefined ? [] : [[key, day] as const];
  });
  if (kind === undefined || ![firstPublished, ...days.map(([, day]) => day)].every(isDay)) return undefined;
  return { firstPublished, kind, ...Object.fromEntries(days), history: movesIn(recordOf(said).history) };
}

function movesIn(value: unknown): PublishedRecord['history'] {
  return (Array.isArray(value) ? value : []).map(item => {
    const texts = (['on', 'from', 'to', 'by', 'reason'] as const).flatMap(key => {
      const text = plainText(item, key);
      return text === undefined ? [] : [[key, text] as const];
    });
    return { field: plainText(item, 'field') ?? 'sunset', ...Object.fromEntries(texts) };
  });
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
