import { canonicalJson, type Fields, present } from '../compile/canonical-json.ts';
import {
  byText,
  inOrderOfRelease,
  type Ledger,
  type PublishedRecord,
  type Release,
  type Rollback,
} from '../model/ledger.ts';

/** The text of `ledger.json`: the same ledger gives the same bytes, however it came together. */
export function ledgerText({ asOf, records, releases, renames, rollbacks }: Ledger): string {
  return canonicalJson(
    present({
      schema: 'ledger/v1',
      asOf,
      plugins: sorted(releases, list => ({ versions: versionsOf(list) })),
      records: records.size === 0 ? undefined : sorted(records, recordFields),
      renames: renames === undefined || renames.size === 0 ? undefined : sorted(renames, lines => sorted(lines, asIs)),
      rollbacks: rollbacks === undefined || rollbacks.length === 0 ? undefined : rollbacks.map(rollbackFields),
    }),
  );
}

function versionsOf(list: readonly Release[]): Fields {
  return Object.fromEntries(inOrderOfRelease(list).map(release => [release.version, releaseFields(release)]));
}

function releaseFields({ catalogs, commit, date, digest, root }: Release): Fields {
  const days = catalogs === undefined || catalogs.size === 0 ? undefined : sorted(catalogs, asIs);
  return present({ versioned: digest, firstReleased: date, commit, root, catalogs: days });
}

function rollbackFields({ again, because, catalog, from, on, taken, to }: Rollback): Fields {
  return present({ catalog, on, from, to, taken: sorted(taken, asIs), because, again });
}

function recordFields(record: PublishedRecord): Fields {
  const { announced, deprecated, effective, firstPublished, history, kind, remove, sunset, withdrawn } = record;
  const moves = history.map(({ by, field, from, on, reason, to }) => present({ on, field, from, to, by, reason }));
  const days = { announced, deprecated, sunset, remove, effective, withdrawn };
  return present({ firstPublished, kind, ...days, history: moves.length === 0 ? undefined : moves });
}

function sorted<T>(values: ReadonlyMap<string, T>, write: (value: T) => unknown): Fields {
  const lines = [...values].sort(([a], [b]) => byText(a, b));
  return Object.fromEntries(lines.map(([key, value]) => [key, write(value)]));
}

function asIs<T>(value: T): T {
  return value;
}
