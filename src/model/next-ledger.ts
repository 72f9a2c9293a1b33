import type { Deprecation } from './deprecation.ts';
import type { Ledger, PublishedRecord, Release, Rollback } from './ledger.ts';
import { nextRecords } from './next-records.ts';
import { Trouble } from './trouble.ts';
import { inShell, shown } from './words.ts';

/** One version that a release gives to the users of a catalog. */
export interface Issued {
  /** Of the plugin, not of an alias that leads to it. */
  readonly name: string;
  readonly version: string;
  /** Digest of its versioned content. */
  readonly digest: string;
  readonly commit: string;
  readonly root: string;
}

/** What a release adds to what was released before. */
export interface Issue {
  readonly catalog: string;
  /** UTC day it is made as of. */
  readonly day: string;
  readonly versions: readonly Issued[];
  /** The records that concern the catalog. */
  readonly records: readonly Deprecation[];
  /** The renames that it tells its users. */
  readonly renames: ReadonlyMap<string, string | null>;
  readonly rollback?: Rollback;
  /** May what was taken back be released again? */
  readonly again?: boolean;
}

/**
 * What is released once a release is out: everything that was, and what it adds. Trouble where it would give other content to
 * a version that was released, or lies before the newest release.
 */
export function nextLedger(known: Ledger | undefined, issue: Issue): Ledger {
  const { again = false, catalog, day, rollback } = issue;
  if (known?.asOf !== undefined && known.asOf > day) throw backwards(day, known.asOf);
  const releases = new Map(known?.releases);
  for (const one of issue.versions) releases.set(one.name, withVersion(releases.get(one.name) ?? [], one, issue));
  const lines = new Map([...issue.renames, ...(known?.renames?.get(catalog) ?? [])]);
  const renames = new Map([...(known?.renames ?? []), ...(lines.size > 0 ? [[catalog, lines] as const] : [])]);
  const past = (known?.rollbacks ?? []).map(one =>
    again && one.catalog === catalog && one.again === undefined ? { ...one, again: day } : one,
  );
  const rollbacks = [...past, ...(rollback === undefined ? [] : [rollback])];
  const records: ReadonlyMap<string, PublishedRecord> = nextRecords(known?.records, issue.records, day);
  return {
    label: known?.label ?? 'ledger.json',
    asOf: day,
    ...{ releases, records },
    ...(renames.size > 0 && { renames }),
    ...(rollbacks.length > 0 && { rollbacks }),
  };
}

function withVersion(list: readonly Release[], one: Issued, { catalog, day }: Issue): readonly Release[] {
  const { commit, digest, root, version } = one;
  const known = list.find(release => release.version === version);
  if (known === undefined)
    return [...list, { version, digest, date: day, commit, root, catalogs: new Map([[catalog, day]]) }];
  if (known.digest !== digest) throw taken(one, known);
  const catalogs = new Map([[catalog, day], ...(known.catalogs ?? [])]);
  const origin = known.commit === undefined || known.root === undefined ? { commit, root } : {};
  const release = { ...known, ...origin, date: known.date ?? day, catalogs };
  return list.map(each => (each === known ? release : each));
}

function taken({ name, version }: Issued, { date }: Release): Trouble {
  const since = date === undefined ? '' : ` since ${date}`;
  const message = `${shown(name)} ${shown(version)} was released${since} with other content; a version keeps its content for ever`;
  const hint = `Give it a new version: catalogc bump --release --write, or catalogc bump ${inShell(name)} --to VERSION --write`;
  return new Trouble('version-taken', message, hint);
}

function backwards(day: string, newest: string): Trouble {
  const message = `A release as of ${day} would come before one as of ${newest}`;
  return new Trouble(
    'day-backwards',
    message,
    `Leave --as-of and --issued-at out, or go on from there: --as-of ${newest}. Where they are out, a clock was wrong: date -u`,
  );
}
