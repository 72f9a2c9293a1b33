import { announcedBy, type ChangeFile } from '../compare/change-files.ts';
import type { Bump } from '../model/bump.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Skipped } from '../model/report.ts';
import { Trouble } from '../model/trouble.ts';
import { highestVersion, isPrerelease, isSemver, nextVersion } from '../model/version.ts';
import { isAnnounced, type Versioning } from '../model/versioning.ts';
import { isSomewhere, versioningFor } from '../model/versioning-for.ts';
import { inShell, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Options } from '../options.ts';
import { comparingAll } from './comparing.ts';
import { judge } from './judge.ts';
import { demandKnown } from './known-releases.ts';
import type { Ports } from './ports.ts';
import type { Trees } from './read-trees.ts';

/** What a plugin that waits for a release needs; no version where the one it has is right, or where it has none. */
export interface Due {
  readonly level: Bump;
  readonly to?: string;
}

export interface DuePlugins {
  /** Root of a plugin -> what it needs. */
  readonly plugins: ReadonlyMap<string, Due>;
  /** Names of plugins that were there before. */
  readonly known: ReadonlySet<string>;
  readonly skipped: readonly Skipped[];
}

const unknown = {
  what: 'what changed since the last release',
  because: 'neither --ledger nor --base says what that was; what is announced counts',
};

/** All plugins that are other than they were released, or that a file announces. Where nobody knows what was released, only the latter. */
export async function dueVersions(
  workspace: Workspace,
  trees: Trees & { readonly files: readonly ChangeFile[] },
  options: Options,
  ports: Ports,
): Promise<DuePlugins> {
  const { asOf: today = ports.today(), base } = options;
  const { baseFailure, files } = trees;
  if (baseFailure !== undefined)
    throw new Trouble('base-unavailable', `Nobody can tell what changed: ${baseFailure.because}`, baseFailure.hint);
  const announced = new Map([...announcedBy(files)].map(([name, { level }]) => [name, level] as const));
  const against = { ...(await comparingAll(options, trees, ports)), releasing: announced };
  demandKnown(against.ledgerFailure);
  const isKnown = against.ledger !== undefined || base !== undefined;
  if (!isKnown && !isSomewhere(workspace, isAnnounced)) throw nothingToCompare();
  const { comparisons = [] } = judge(trees, [], today, { drift: false, comparing: against });
  const due = comparisons.flatMap(one => {
    const plugin = workspace.plugins.find(({ root }) => root === one.root);
    return plugin === undefined ? [] : dueOf(one, announced.get(one.name), isKnown, versioningFor(workspace, plugin));
  });
  const gone = comparisons.filter(({ kind }) => kind === 'removed').map(({ name }) => name);
  return {
    plugins: new Map(due),
    known: new Set([...(against.ledger?.releases.keys() ?? []), ...gone]),
    skipped: isKnown ? [] : [unknown],
  };
}

function dueOf(
  one: Comparison,
  announced: Bump = 'none',
  isKnown: boolean,
  { mode, scheme, zeroMajor }: Versioning,
): readonly (readonly [root: string, Due])[] {
  const { faults, kind, required: level, root, since, to: from } = one;
  // Whoever goes back to a release does so on purpose.
  if (mode === 'commit' || scheme !== 'semver' || kind === 'removed' || faults.some(({ code }) => code === 'rollback'))
    return [];
  const unread = faults.find(({ code }) => code === 'release-unreadable');
  if (unread !== undefined) throw unreadable(one, unread.again?.commit);
  if (from === undefined || !isSemver(from)) return level === 'none' ? [] : [[root, { level }]];
  const next = isKnown ? one.next : nextVersion(from, level, zeroMajor);
  const isRaised = next !== undefined && next !== from && highestVersion([from, next]) === next;
  if (!isRaised) return announced === 'none' ? [] : [[root, { level }]];
  const inLine = since !== undefined && isPrerelease(from) && level !== 'none';
  return [[root, { level, to: inLine ? nextVersion(from, level, zeroMajor) : next }]];
}

function nothingToCompare(): Trouble {
  const message = 'Nobody knows what was released, so nobody knows what waits';
  return new Trouble('release-unknown', message, 'Name it: --ledger FILE, --ledger releases, or --base REF');
}

function unreadable({ name, since }: Comparison, commit: string | undefined): Trouble {
  const message = `Nobody can tell what changed in ${shown(name)}: ${since ?? 'its last release'} is not in this clone`;
  const hint =
    commit === undefined ? 'Fetch the ledger of the newest release again' : `git fetch origin ${inShell(commit)}`;
  return new Trouble('release-unreadable', message, hint);
}
