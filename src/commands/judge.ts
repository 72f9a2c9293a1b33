import { assertionRules } from '../check/assertions.ts';
import { add, type Diagnostics, gather, rulesOff, rulesRun } from '../check/check.ts';
import { driftOf } from '../check/drift.ts';
import { evidenceRules } from '../check/evidence.ts';
import { compile } from '../compile/compile.ts';
import { renamesSaid } from '../compile/renames-said.ts';
import { stockOf } from '../compile/stock.ts';
import { evidenceFor } from '../load/evidence.ts';
import { link, withoutPlugins } from '../load/load.ts';
import { inOrder, type Survey, survey } from '../load/survey.ts';
import type { Change } from '../model/change.ts';
import { asksForEvidence } from '../model/evidence.ts';
import type { Finding, Skipped } from '../model/report.ts';
import { sharedWith } from '../model/scan.ts';
import { isFromReleases } from '../model/versioning.ts';
import { isSomewhere } from '../model/versioning-for.ts';
import { counted } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { type BaseTree, lookBeside } from './base-tree.ts';
import { beside, foundBefore } from './before.ts';
import { compared } from './compared.ts';
import type { Comparing } from './comparing.ts';
import { findingsOf } from './find.ts';
import { impactOf } from './impact.ts';
import type { Judgement, Scope } from './judgement.ts';
import type { KnownReleases } from './known-releases.ts';
import { look } from './look.ts';
import { type Earlier, gainsBeside, movesOf } from './moves-of.ts';
import { aboutOne, isSingle, isWide, openPortion, type Portion, type Question } from './portion.ts';
import { portionSize, portionsOf } from './portions.ts';
import type { Trees } from './read-trees.ts';
import { tool } from './tool.ts';
import { withWaivers } from './with-waivers.ts';

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
    ...(trees.changed && { changed: trees.changed }),
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
  const portions = portionsOf(seen, scope.portion ?? portionSize).map(folders => {
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
    ...(scope.renames && { published: scope.renames, byFileAlone: false }),
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
    ...gainsBeside(looked, base, trees.gaining),
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
    base === undefined
      ? { findings: found }
      : besideBase(found, base, { change, portions, question, seen }, rules, scope);
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
    ...(change.outside && { outside: change.outside }),
    waivers: verdicts,
    run: rulesRun(head.policy, rules),
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
function releasesFor(head: Workspace, known: KnownReleases | undefined): KnownReleases {
  return known !== undefined && isSomewhere(head, isFromReleases) ? known : { sought: false, unknown: [] };
}

/** Nothing found and nothing changed: then nobody asks what was found before. */
function besideBase(
  found: readonly Finding[],
  base: BaseTree,
  head: { change: Change; portions: readonly Portion[]; question: Question; seen: Survey },
  rules: readonly JudgingRule[],
  { memory, only = [] }: Scope,
) {
  const { change, portions, question, seen } = head;
  const { comparisons = [], evidence, losses, today } = change;
  const { policy } = change.head;
  if (found.length === 0 && comparisons.length === 0) return { findings: found, healed: [] };
  const { commit, label } = base.workspace.snapshot;
  const about = evidence && { evidence: sharedWith(base.workspace.snapshot, evidence, change.head) };
  const look = () => foundBefore(base, { ...about, policy, portions, losses }, rules, question);
  const isFramed = base.sameFrame && commit !== undefined && !asksForEvidence(policy);
  const known = isFramed ? memory?.foundIn?.(seen, question, [commit, label, ...only], look) : undefined;
  return beside(found, known ?? look(), policy, today);
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
