import { gainsOf } from '../compare/gains.ts';
import type { Looked } from '../compare/looked.ts';
import { sideOf } from '../compare/looked.ts';
import { surfaceChanges } from '../compare/surface.ts';
import { unversionedBy } from '../compare/versioned.ts';
import { openPlugins, type Survey, survey } from '../load/survey.ts';
import type { Ledger, Release } from '../model/ledger.ts';
import type { Plugin } from '../model/plugin.ts';
import { compareVersions } from '../model/precedence.ts';
import { inRange, isRange } from '../model/ranges.ts';
import type { Side } from '../model/surface.ts';
import type { Tag } from '../model/tag.ts';
import { isSemver } from '../model/version.ts';
import { versioningOf } from '../model/versioning.ts';
import { counted } from '../model/words.ts';
import type { Options } from '../options.ts';
import type { HistoryView, VersionView } from '../site/view.ts';
import type { Ports } from './ports.ts';
import { excluded } from './read-trees.ts';

/** The versions of every plugin of a tree, and what nobody knows of them. */
export interface Versions {
  historyOf(root: string): HistoryView;
  readonly unknown: readonly string[];
}

interface Given {
  readonly options: Options;
  readonly today: string;
  readonly ledger?: Ledger;
}

type Known = Pick<Release, 'version' | 'date' | 'commit' | 'root'>;

// Reading commits takes time: of a plugin with a long past the newest versions are looked into, and of all plugins so many commits.
const mostVersions = 12;
const mostCommits = 300;

/** Looks up the versions of plugins in the ledger, else in tags, and compares what is in reach, each with the one before it. */
export async function versionsOf(head: Looked, given: Given, { trees }: Pick<Ports, 'trees'>): Promise<Versions> {
  const { ledger, options, today } = given;
  const { plugins } = head.workspace;
  const names = new Set(plugins.map(({ name }) => name.value));
  const releases = ledger?.releases ?? fromTags(await trees.tags(options.dir), names);
  const read = await trees.commitReader(options.dir, excluded(options));
  const surveys = new Map<string, Survey | undefined>();
  const surveyAt = (commit: string): Survey | undefined => {
    if (!surveys.has(commit) && surveys.size < mostCommits) {
      const tree = read(commit);
      surveys.set(commit, tree && survey(tree, today));
    }
    return surveys.get(commit);
  };
  const histories = new Map(
    plugins.map(plugin => {
      const known = releases.get(plugin.name.value) ?? [];
      return [plugin.root, historyOf(plugin, known, head, surveyAt, sourceOf(ledger, known))];
    }),
  );
  const untold = plugins.filter(({ name }) => (releases.get(name.value) ?? []).length === 0).length;
  const where = ledger === undefined ? 'no ledger was named, and no tag' : `${ledger.label} has no version`;
  const unknown = [
    ...(untold === 0
      ? []
      : [
          `The earlier versions of ${counted(untold, 'plugin')}: ${where}${ledger === undefined ? ' is called like name--v1.2.3' : ' of them'}.`,
        ]),
    ...(surveys.size < mostCommits ? [] : [`What some versions newly may do: only ${mostCommits} commits were read.`]),
  ];
  return { historyOf: root => histories.get(root) ?? { versions: [], source: sourceOf(ledger, []) }, unknown };
}

function sourceOf(ledger: Ledger | undefined, known: readonly Known[]): string {
  if (ledger !== undefined)
    return known.length > 0 ? 'As the ledger of releases says.' : 'The ledger of releases does not know it.';
  return known.length > 0
    ? 'As the tags of the repository say.'
    : 'No ledger was named, and no tag names a version of it: earlier versions are not known.';
}

/** `crm--v1.2.0` and `crm@1.2.0` name a version of crm. */
function fromTags(tags: readonly Tag[], names: ReadonlySet<string>): ReadonlyMap<string, readonly Known[]> {
  const found = tags.flatMap(({ commit, day, name: tag }) => {
    const [, name = '', version = ''] = /^(.+?)(?:--v|@)(\d.*)$/.exec(tag) ?? [];
    const known = { version, commit, ...(day !== undefined && { date: day }) };
    return names.has(name) && isSemver(version) ? [[name, known] as const] : [];
  });
  const byName = Map.groupBy(found, ([name]) => name);
  return new Map([...byName].map(([name, all]) => [name, all.map(([, known]) => known)]));
}

function historyOf(
  plugin: Plugin,
  known: readonly Known[],
  head: Looked,
  surveyAt: (commit: string) => Survey | undefined,
  source: string,
): HistoryView {
  const current = plugin.version?.value;
  const past = known
    .filter(({ version }) => isSemver(version))
    .toSorted((a, b) => compareVersions(a.version, b.version));
  const isNew = current !== undefined && !past.some(({ version }) => version === current);
  const sideAt = (one: Known): Side | undefined => {
    const seen = one.commit === undefined ? undefined : surveyAt(one.commit);
    const [found] = seen === undefined ? [] : openPlugins(seen, [one.root ?? plugin.root]);
    const isThere = seen !== undefined && found !== undefined && found.manifests.length > 0;
    return isThere ? { plugin: found, snapshot: seen.snapshot } : undefined;
  };
  const versions: VersionView[] = [];
  let before: { readonly side: Side | undefined; readonly version: string } | undefined;
  for (const [at, one] of past.entries()) {
    const isFar = past.length - at > mostVersions + 1;
    const side = isFar ? undefined : sideAt(one);
    versions.push({ ...about(one, current, plugin.name.value, head), ...compared(side, before, head, isFar) });
    before = { side, version: one.version };
  }
  if (isNew) {
    const one = { version: current, isCurrent: true, isYanked: isYanked(current, plugin.name.value, head) };
    versions.push({ ...one, ...compared(sideOf(head, plugin), before, head, false) });
  }
  return { versions: versions.reverse(), source };
}

function about(one: Known, current: string | undefined, name: string, head: Looked): VersionView {
  return {
    version: one.version,
    ...(one.date !== undefined && { day: one.date }),
    ...(one.commit !== undefined && { commit: one.commit }),
    isCurrent: one.version === current,
    isYanked: isYanked(one.version, name, head),
  };
}

function isYanked(version: string, name: string, { seen }: Looked): boolean {
  return seen.states.yanks.some(
    ({ plugin, versions }) =>
      plugin.value === name &&
      versions !== undefined &&
      isRange(versions.value) &&
      isSemver(version) &&
      inRange(version, versions.value),
  );
}

function compared(
  side: Side | undefined,
  before: { readonly side: Side | undefined; readonly version: string } | undefined,
  { seen }: Looked,
  isFar: boolean,
): Pick<VersionView, 'gains' | 'since' | 'because'> {
  if (before === undefined) return { because: 'no version before it is known' };
  if (isFar) return { because: 'only the newest versions are compared' };
  if (side === undefined) return { because: 'its commit, or its folder there, is not in this clone' };
  if (before.side === undefined) return { because: `the commit of ${before.version} is not in this clone` };
  const ignored = unversionedBy(versioningOf(seen.policy).unversioned);
  return { gains: gainsOf(surfaceChanges(before.side, side, ignored)), since: before.version };
}
