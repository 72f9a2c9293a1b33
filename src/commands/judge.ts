import { add, type Diagnostics, gather, rulesOff } from '../check/check.ts';
import { driftOf } from '../check/drift.ts';
import { compile } from '../compile/compile.ts';
import { stockOf } from '../compile/stock.ts';
import { link, load, withoutPlugins } from '../load/load.ts';
import { inOrder, survey } from '../load/survey.ts';
import type { Build } from '../model/build.ts';
import type { Change } from '../model/change.ts';
import type { ClientId } from '../model/client.ts';
import type { Finding, Skipped } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { findingsOf } from './find.ts';
import { aboutOne, isSingle, openPortion, type Portion } from './portion.ts';
import { portionSize, portionsOf } from './portions.ts';
import type { Trees } from './read-trees.ts';
import { tool } from './tool.ts';

/** Everything the stages say about the trees. */
export interface Judgement {
  readonly head: Workspace;
  readonly base?: Snapshot;
  readonly today: string;
  readonly build: Build;
  readonly findings: readonly Finding[];
  readonly run: number;
  readonly off: readonly string[];
  readonly skipped: readonly Skipped[];
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
}

/**
 * Loads, compiles in memory and checks: the story of every run, without the world. Plugins are opened some at a time: what
 * is said of one by itself is said then, and only what others ask of it is kept.
 */
export function judge(trees: Trees, rules: readonly JudgingRule[], today: string, scope: Scope): Judgement {
  const { client } = scope;
  const seen = survey(trees.head, today, client);
  const question = { today, digests: scope.digests === true, ...(client !== undefined && { client }) };
  const portions = portionsOf(seen, scope.portion ?? portionSize).map(folders =>
    openPortion(seen, folders, rules, question),
  );
  const kept: Diagnostics = new Map();
  for (const { diagnostics } of portions) add(diagnostics, kept);
  const head = link(seen, inOrder(portions.flatMap(({ plugins }) => plugins)));
  gather(aboutOne(withoutPlugins(head), today), rules.filter(isSingle), rules, kept);
  const build = compile(chosen(head, scope.only ?? []), { today, tool }, stockOf(trees.head, digestsOf(portions)));
  const drift = scope.drift ? driftOf(build, trees.head) : [];
  const base = trees.base && load(trees.base, today, client);
  const { baseFailure } = trees;
  const compared = { ...(base && { base }), ...(baseFailure && { baseFailure }) };
  const change: Change = { head, ...compared, today, losses: build.losses, drift };
  gather(
    change,
    rules.filter(rule => !isSingle(rule)),
    rules,
    kept,
  );
  const off = rulesOff(head.policy, rules);
  return {
    head,
    ...(trees.base && { base: trees.base }),
    today,
    build,
    findings: findingsOf([...kept.values()], change),
    run: rules.length - off.length,
    off,
    skipped: trees.skipped,
  };
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
