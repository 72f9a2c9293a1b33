import { isRefusal } from '../model/refusals.ts';
import { type ReleaseFiles, releaseNames } from '../model/release.ts';
import type { Lock } from '../model/verification.ts';
import type { Options } from '../options.ts';
import type { Before } from '../publish/before.ts';
import { releaseNotes } from '../report/release-notes.ts';
import { readLock } from '../verify/lock.ts';
import { changesBetween } from '../verify/lock-changes.ts';
import { comparingAll } from './comparing.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import type { Ports } from './ports.ts';
import type { Candidate } from './publish-catalog.ts';
import { excluded, type Trees } from './read-trees.ts';

interface Around {
  readonly trees: Trees;
  readonly circumstances: { readonly options: Options };
  readonly ports: Ports;
}

/** What writes the text of a release, once it is known what it comes after. */
export function noting(judgement: Judgement, around: Around, files: ReleaseFiles): Candidate['notes'] {
  return async (before, plan) => {
    const lock = lockIn(files);
    const changes = changesBetween(before?.lock ?? { ...lock, plugins: [] }, lock);
    const { head, today } = judgement;
    const listed = new Set(lock.plugins.map(({ name }) => name));
    const waivers = head.waivers.filter(
      ({ catalog, created, expires, plugin }) =>
        listed.has(plugin.value) &&
        (catalog === undefined || catalog.value === lock.catalog) &&
        created.value <= today &&
        today < expires.value,
    );
    return releaseNotes({
      ...{ plan, waivers, asOf: today, commit: lock.commit, plugins: lock.plugins.length },
      isOnDisk: around.circumstances.options.releases !== undefined,
      changes: before === undefined ? changes.filter(({ kind }) => kind === 'added') : changes,
      gains: before === undefined ? new Map() : await gainsSince(before, judgement, around),
      isPolicyNew: before !== undefined && before.signed.policySha256 !== lock.policySha256,
      ...(before && { previous: { tag: before.release.tag, commit: before.signed.source.commit } }),
    });
  };
}

function lockIn(files: ReleaseFiles): Lock {
  const bytes = files.get(releaseNames.lock);
  const lock = bytes && readLock(bytes);
  if (lock === undefined || isRefusal(lock)) throw new Error('A release has a lock that can be read');
  return lock;
}

/** What plugins do that they did not in the commit of the release before; nothing where that commit is not here. */
async function gainsSince(
  { signed }: Before,
  { today }: Judgement,
  { circumstances: { options }, ports, trees: { head, skipped } }: Around,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const base = (await ports.trees.commitReader(options.dir, excluded(options)))(signed.source.commit);
  if (base === undefined) return new Map();
  const trees = { head, base, skipped };
  const comparing = await comparingAll({ ...options, ledger: 'none' }, trees, ports);
  const { comparisons = [] } = judge(trees, [], today, { drift: false, comparing });
  return new Map(comparisons.map(({ gains, name }) => [name, gains]));
}
