import { isDay } from '../model/deprecation.ts';
import type { Ledger, PublishedRecord, Renames } from '../model/ledger.ts';
import { shown } from '../model/words.ts';
import { releasesIn } from './ledger-releases.ts';
import { rollbacksIn } from './ledger-rollbacks.ts';
import { isRecord, plainText, recordOf } from './values.ts';

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
  const releases = releasesIn(plugins);
  if ('fault' in releases) return releases;
  const records = new Map<string, PublishedRecord>();
  for (const [key, said] of Object.entries(recordOf(recordOf(value).records))) {
    const record = publishedRecord(said);
    if (record === undefined)
      return { fault: `the record ${shown(key)} has no day of publication, or a day that is none` };
    records.set(key, record);
  }
  const renames = renamesIn(recordOf(value).renames);
  if (renames === undefined) return { fault: 'one of its "renames" leads neither to a name nor to null' };
  const rollbacks = rollbacksIn(recordOf(value).rollbacks);
  if (rollbacks === undefined) return { fault: 'one of its "rollbacks" lacks a catalog, a day, a serial or a reason' };
  const asOf = plainText(value, 'asOf');
  if (asOf !== undefined && !isDay(asOf)) return { fault: 'its "asOf" is no day' };
  return {
    ...{ label, releases, records },
    ...(renames.size > 0 && { renames }),
    ...(rollbacks.length > 0 && { rollbacks }),
    ...(asOf !== undefined && { asOf }),
  };
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
