import { assertionRules } from '../check/assertions.ts';
import { add, type Diagnostics, gather, rulesOff } from '../check/check.ts';
import { driftOf } from '../check/drift.ts';
import { evidenceRules } from '../check/evidence.ts';
import type { Looked } from '../compare/looked.ts';
import { compile } from '../compile/compile.ts';
import { renamesSaid } from '../compile/renames-said.ts';
import { stockOf } from '../compile/stock.ts';
import { evidenceFor } from '../load/evidence.ts';
import { link, withoutPlugins } from '../load/load.ts';
import { inOrder, survey } from '../load/survey.ts';
import type { Build } from '../model/build.ts';
import type { Change } from '../model/change.ts';
import type { ClientId } from '../model/client.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Feeds } from '../model/feed.ts';
import type { Impact } from '../model/impact.ts';
import type { Ledger, PublishedRecord, Renames } from '../model/ledger.ts';
import type { Progress } from '../model/progress.ts';
import type { Finding, Healed, Skipped } from '../model/report.ts';
import { sharedWith } from '../model/scan.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { isFromReleases, versioningOf } from '../model/versioning.ts';
import type { WaiverVerdict } from '../model/waiving.ts';
import { counted } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { type BaseTree, lookBeside } from './base-tree.ts';
import { beside, foundBefore } from './before.ts';
import type { Comparing } from './comparing.ts';
import { findingsOf } from './find.ts';
import { impactOf } from './impact.ts';
import type { KnownReleases } from './known-releases.ts';
import { look } from './look.ts';
import { type Earlier, movesOf } from './moves-of.ts';
import { aboutOne, isSingle, isWide, openPortion, type Portion, type Question } from './portion.ts';
import type { PortionMemory } from './portion-memory.ts';
import { portionSize, portionsOf } from './portions.ts';
import type { Trees } from './read-trees.ts';
import { tool } from './tool.ts';
import { withWaivers } from './with-waivers.ts';

/** Everything the stages say about the trees. */
export interface Judgement {
  readonly head: Workspace;
  readonly base?: Snapshot;
  /** What had to be fetched to read the base. */
  readonly fetched?: string;
  /** The commit that a pull request proposes, where its merge is judged. */
  readonly proposed?: string;
  readonly today: string;
  readonly build: Build;
  readonly findings: readonly Finding[];
  /** What was found in the base and is gone. */
  readonly healed?: readonly Healed[];
  readonly comparisons?: readonly Comparison[];
  /** Whom a change of policies and catalogs hits. */
  readonly impact?: Impact;
  /** What became of each waiver. */
  readonly waivers: readonly WaiverVerdict[];
  readonly run: number;
  readonly off: readonly string[];
  readonly skipped: readonly Skipped[];
  /** Was the ledger looked for among releases? */
  readonly sought: boolean;
  /** What clients are told of plugins that have another name now, by catalog. */
  renames(): Renames;
}

/** How much is asked for: catalogs not named in `only` are left out, and some things are worked out only when they are wanted. */
export interface Scope {
  readonly only?: readonly string[];
  /** Are committed files compared? */
  readonly drift: boolean;
  /** Will digests of plugins be written? Then they are made while the files are at hand. */
  readonly digests?: boolean;
  /** How many plugins are opened at once; what is found does not depend on it. */
  readonly portion?: number;
  /** See the trees through the eyes of this client alone. */
  readonly client?: ClientId;
  /** Compare with the base and with what was released. */
  readonly comparing?: Comparing;
  /** Records as they are published once this is released: the days that they take effect count from there. */
  readonly announced?: ReadonlyMap<string, PublishedRecord>;
  /** What was released, where versions are chosen and not compared. */
  readonly ledger?: Ledger;
  /** Plugins that a catalog does not have, whatever its definition says: catalog -> names. */
  readonly withheld?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Renames that were published, where no ledger is compared with. */
  readonly renames?: Renames;
  /** What writes calendars and news, where they are wanted. */
  readonly feeds?: Feeds;
  /** Hears how far it is. */
  readonly progress?: Progress;
  /** What was made of plugins in earlier runs of this process. */
  readonly memory?: PortionMemory;
}

/**
 * Loads, compiles in memory and checks: the story of every run, without the world. Plugins are opened some at a time: what
 * is said of one by itself is said then, and only what others ask of it is kept.
 */
export function judge(trees: Trees, shipped: readonly JudgingRule[], today: string, scope: Scope): Judgement {
  const { client, comparing } = scope;
  const published = comparing?.ledger?.records;
  const sight = { ...(client !== undefined && { client }), ...(published && { published }) };
  const announced = {
    ...(scope.announced && { published: scope.announced }),
    ...(scope.withheld && { withheld: scope.withheld }),
  };
  const seen = survey(trees.head, today, {
    ...sight,
    ...announced,
    ...(trees.rulebook && { rulebook: trees.rulebook }),
  });
  const own = [...shipped, ...assertionRules(trees.assertionsOf?.(seen.policy) ?? [])];
  const records = scope.announced ?? published;
  const question = {
    today,
    digests: scope.digests === true,
    ...(client !== undefined && { client }),
    ...(records && { published: records }),
  };
  const { memory } = scope;
  const open = memory?.open ?? openPortion;
  let begun = 0;
  const portions = portionsOf(seen, scope.portion ?? memory?.size ?? portionSize, memory !== undefined).map(folders => {
    scope.progress?.step('Checking plugins', begun, seen.folders.length);
    begun += folders.length;
    return open(seen, folders, own, question);
  });
  scope.progress?.step(`Compiling ${counted(begun, 'plugin')}`);
  const kept: Diagnostics = new Map();
  for (const { diagnostics } of portions) add(diagnostics, kept);
  const head = link(seen, inOrder(portions.flatMap(({ plugins }) => plugins)));
  const { evidence, untold } = evidenceOf(head, trees);
  const rules = [...own, ...evidenceRules(head, evidence)];
  gather(aboutOne(withoutPlugins(head), today), rules.filter(isSingle), rules, kept);
  const looked = { seen, workspace: head };
  const base = trees.base && lookBeside(trees.base, looked, trees.changed, today, sight);
  const moves = {
    ...movesOf(looked, earlierIn(base, comparing, today), trees.gaining),
    ...(scope.renames && { published: scope.renames }),
  };
  const stock = stockOf(trees.head, digestsOf(portions));
  const build = compile(
    chosen(head, scope.only ?? []),
    { today, tool, ...(scope.feeds && { feeds: scope.feeds }) },
    stock,
    moves,
  );
  const drift = scope.drift ? driftOf(build, trees.head) : [];
  const { baseFailure } = trees;
  const ledger = scope.ledger ?? comparing?.ledger;
  const { ledgerFailure, sought, unknown } = releasesFor(head, scope.comparing);
  const change: Change = {
    head,
    ...(baseFailure && { baseFailure }),
    ...(ledgerFailure && { ledgerFailure }),
    ...(base && { base: base.workspace }),
    ...compared(looked, base, trees, scope, today),
    ...(published && { published }),
    ...(ledger && { ledger }),
    ...(scope.withheld && { chosen: [...scope.withheld.keys()] }),
    ...(moves.gainsIn && { gainsIn: moves.gainsIn }),
    ...(evidence && { evidence }),
    today,
    losses: build.losses,
    drift,
  };
  gather(change, rules.filter(isWide), rules, kept);
  const off = rulesOff(head.policy, rules);
  const whole = (scope.only ?? []).length === 0 && client === undefined;
  const { findings: found, verdicts } = withWaivers(findingsOf([...kept.values()], change), change, rules, whole);
  const outcome =
    base === undefined ? { findings: found } : besideBase(found, base, { change, portions, question }, rules);
  const impact = base && impactOf(head, base.workspace, outcome.findings, () => byItsOwn(trees, shipped, today, scope));
  return {
    head,
    ...(impact && { impact }),
    ...(trees.base && { base: trees.base }),
    ...(trees.fetched !== undefined && { fetched: trees.fetched }),
    ...(trees.proposed !== undefined && { proposed: trees.proposed }),
    today,
    build,
    ...outcome,
    ...(change.comparisons && { comparisons: change.comparisons }),
    waivers: verdicts,
    run: rules.length - off.length,
    off,
    skipped: [...trees.skipped, ...policyOf(seen.because), ...unknown, ...untold],
    sought,
    renames: () => renamesSaid(head, moves),
  };
}

/** What is found by the policy that the tree itself proposes. */
function byItsOwn({ rulebook: _, ...trees }: Trees, rules: readonly JudgingRule[], today: string, scope: Scope) {
  return judge(trees, rules, today, scope).findings;
}

/** What scanners said, where this run was to look at that. */
function evidenceOf(head: Workspace, { evidence: handed, proposed }: Trees) {
  if (handed === undefined) return { untold: [] };
  const { evidence, skipped } = evidenceFor(head, handed, proposed);
  return { evidence, untold: skipped };
}

function earlierIn(base: BaseTree | undefined, comparing: Comparing | undefined, today: string): Earlier {
  const releasedAt = (commit: string) => {
    const tree = comparing?.released(commit);
    return tree && look(tree, today);
  };
  const { ledger } = comparing ?? {};
  return { ...(base && { base }), ...(ledger && { ledger }), released: releasedAt };
}

function policyOf(because: string | undefined): Skipped[] {
  return because === undefined ? [] : [{ what: 'the policy of the base', because }];
}

/** Whoever measures from the base alone misses no ledger. */
function releasesFor({ policy }: Workspace, known: KnownReleases | undefined): KnownReleases {
  return known !== undefined && isFromReleases(versioningOf(policy)) ? known : { sought: false, unknown: [] };
}

/** Nothing found and nothing changed: then nobody asks what was found before. */
function besideBase(
  found: readonly Finding[],
  base: BaseTree,
  { change, portions, question }: { change: Change; portions: readonly Portion[]; question: Question },
  rules: readonly JudgingRule[],
) {
  const { comparisons = [], evidence, head, today } = change;
  if (found.length === 0 && comparisons.length === 0) return { findings: found, healed: [] };
  const about = evidence && { evidence: sharedWith(base.workspace.snapshot, evidence, head) };
  const before = foundBefore(base, { ...about, policy: head.policy, portions, losses: change.losses }, rules, question);
  return beside(found, before, head.policy, today);
}

/** What the comparison with the base and with what was released gives to the rules. */
function compared(
  head: Looked,
  base: Looked | undefined,
  { changed }: Trees,
  { client, comparing }: Scope,
  today: string,
): Pick<Change, 'comparisons' | 'misannounced' | 'tip'> {
  if (comparing === undefined) return {};
  const { compare, fork, ledger, misannounced, released, releasing, tip } = comparing;
  const known = new Map<string, Looked | undefined>();
  const looked = (snapshot: Snapshot | undefined) => snapshot && look(snapshot, today, client && { client });
  const [began, newest] = [looked(fork), looked(tip)];
  const against = {
    ...(base && { base }),
    ...(began && { fork: began }),
    ...(newest && { tip: newest }),
    ...(ledger && { ledger }),
    ...(releasing && { releasing }),
    released: (commit: string) => {
      if (!known.has(commit)) known.set(commit, looked(released(commit)));
      return known.get(commit);
    },
    versioning: versioningOf(head.seen.policy),
    today,
  };
  const comparisons = compare(base === undefined ? head : asCommitted(head, base, changed), against);
  const told = tip ?? (fork && base?.workspace.snapshot);
  return {
    comparisons,
    misannounced: misannounced(head, against),
    ...(told && { tip: { label: told.label } }),
  };
}

/** The tree with files as git keeps them where they are as in the base: on disk, line ends may be converted. */
function asCommitted(head: Looked, base: Looked, changed: ReadonlySet<string> | undefined): Looked {
  if (changed === undefined) return head;
  const [ours, theirs] = [head.workspace.snapshot, base.workspace.snapshot];
  const isOurs = (path: string) => changed.has(path) || !theirs.entries.has(path);
  const bytes = (path: string) => (isOurs(path) ? ours : theirs).bytes(path);
  const id = (path: string) => (isOurs(path) ? ours : theirs).id?.(path);
  const snapshot = { ...ours, bytes, id };
  return { seen: { ...head.seen, snapshot }, workspace: { ...head.workspace, snapshot } };
}

function digestsOf(portions: readonly Portion[]): Map<string, string | undefined> {
  return new Map(
    portions.flatMap(({ digests }) => digests.map(([root, digest]) => [root, digest ?? undefined] as const)),
  );
}

function chosen(head: Workspace, names: readonly string[]): Workspace {
  return names.length === 0
    ? head
    : { ...head, catalogs: head.catalogs.filter(({ name }) => names.includes(name.value)) };
}
