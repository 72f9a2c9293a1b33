import type { Ledger, PublishedRecord, Release, Renames, Rollback } from './ledger.ts';
import { shown } from './words.ts';

/**
 * Everything that some ledgers know, the newest first: no catalog's newest release hides what another one knows. A fault where
 * two give other content to one version, or lead one old name elsewhere: then nobody can tell what was released.
 */
export function joinLedgers(ledgers: readonly Ledger[]): Ledger | undefined | { readonly fault: string } {
  let all: Ledger | undefined;
  for (const ledger of ledgers) {
    const joined = all === undefined ? ledger : join(all, ledger);
    if ('fault' in joined) return joined;
    all = joined;
  }
  return all;
}

function join(newer: Ledger, older: Ledger): Ledger | { readonly fault: string } {
  const releases = new Map(newer.releases);
  for (const [name, list] of older.releases) {
    const joined = joinReleases(releases.get(name) ?? [], list);
    if ('fault' in joined) return { fault: `${shown(name)} ${joined.fault} in ${newer.label} and ${older.label}` };
    releases.set(name, joined);
  }
  const renames = joinRenames(newer.renames ?? new Map(), older.renames ?? new Map());
  if ('fault' in renames) return { fault: `${renames.fault} in ${newer.label} and ${older.label}` };
  const asOf = [newer.asOf ?? '', older.asOf ?? ''].sort()[1];
  const rollbacks = joinRollbacks(newer.rollbacks ?? [], older.rollbacks ?? []);
  return {
    label: newer.label,
    releases,
    records: joinRecords(newer.records, older.records),
    ...(renames.size > 0 && { renames }),
    ...(rollbacks.length > 0 && { rollbacks }),
    ...(asOf !== undefined && asOf !== '' && { asOf }),
  };
}

function joinReleases(
  newer: readonly Release[],
  older: readonly Release[],
): readonly Release[] | { readonly fault: string } {
  const all = new Map(newer.map(release => [release.version, release]));
  for (const release of older) {
    const known = all.get(release.version);
    if (known !== undefined && known.digest !== release.digest)
      return { fault: `${shown(release.version)} has other content` };
    all.set(release.version, known === undefined ? release : joinRelease(known, release));
  }
  return [...all.values()];
}

// The first release is the one that counts: its day, its commit and its folder.
function joinRelease(a: Release, b: Release): Release {
  const [first, second] = placed(b) < placed(a) ? [b, a] : [a, b];
  const origin = first.commit === undefined || first.root === undefined ? second : first;
  const days = new Map(second.catalogs);
  for (const [catalog, day] of first.catalogs ?? []) {
    const other = days.get(catalog);
    days.set(catalog, other !== undefined && other < day ? other : day);
  }
  const { commit, root } = origin;
  return {
    ...first,
    ...(commit !== undefined && { commit }),
    ...(root !== undefined && { root }),
    ...(days.size > 0 && { catalogs: days }),
  };
}

function placed({ commit = '', date = '9', root = '' }: Release): string {
  return [date, commit, root].join(' ');
}

// The newer ledger was made of the older one, unless the two catalogs went out at once.
function joinRecords(newer: ReadonlyMap<string, PublishedRecord>, older: ReadonlyMap<string, PublishedRecord>) {
  const all = new Map(newer);
  for (const [key, was] of older) {
    const now = all.get(key);
    const isKept = now !== undefined && now.kind === was.kind && now.withdrawn === was.withdrawn;
    const isEarlier = isKept && was.firstPublished < now.firstPublished;
    if (now === undefined) all.set(key, was);
    else if (isEarlier) all.set(key, { ...now, firstPublished: was.firstPublished });
  }
  return all;
}

function joinRenames(newer: Renames, older: Renames): Renames | { readonly fault: string } {
  const all = new Map(newer);
  for (const [catalog, lines] of older) {
    const joined = new Map(all.get(catalog));
    for (const [from, to] of lines) {
      if (joined.has(from) && joined.get(from) !== to) return { fault: `${shown(from)} is renamed otherwise` };
      joined.set(from, to);
    }
    all.set(catalog, joined);
  }
  return all;
}

function joinRollbacks(newer: readonly Rollback[], older: readonly Rollback[]): readonly Rollback[] {
  const key = ({ catalog, from, on, to }: Rollback) => JSON.stringify([catalog, on, from, to]);
  const all = new Map([...older, ...newer].map(rollback => [key(rollback), rollback]));
  return [...all.values()].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.from - b.from));
}
