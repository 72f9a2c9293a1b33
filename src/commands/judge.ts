import { type Diagnostics, gather, rulesOff } from '../check/check.ts';
import { driftOf } from '../check/drift.ts';
import { compile } from '../compile/compile.ts';
import { type Stock, stockOf } from '../compile/stock.ts';
import { link, linkSome, load, withoutPlugins } from '../load/load.ts';
import { slim } from '../load/slim.ts';
import { inOrder, openPlugins, survey } from '../load/survey.ts';
import type { Build } from '../model/build.ts';
import type { Change } from '../model/change.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Finding, Skipped } from '../model/report.ts';
import { remembering, type Snapshot } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Rule } from '../rules/rule.ts';
import { findingsOf } from './find.ts';
import { portionsOf } from './portions.ts';
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
}

/**
 * Loads, compiles in memory and checks: the story of every run, without the world. Plugins are opened some at a time:
 * what is said of one by itself is said then, and only what catalogs and other plugins ask of it is kept.
 */
export function judge(trees: Trees, rules: readonly Rule[], today: string, scope: Scope): Judgement {
  const { forget, snapshot } = remembering(trees.head);
  const kept: Diagnostics = new Map();
  const stock = stockOf(snapshot);
  const seen = survey(snapshot, today);
  const base = trees.base && load(trees.base, today);
  const about = (head: Workspace): Change => ({ head, ...(base && { base }), today, losses: [], drift: [] });
  const [single, across] = [rules.filter(isSingle), rules.filter(rule => !isSingle(rule))];

  const plugins = portionsOf(seen, scope.portion).flatMap(folders => {
    const some = openPlugins(seen, folders);
    gather(about(linkSome(seen, some)), single, rules, kept);
    if (scope.digests === true) weigh(some, stock);
    forget();
    return some.map(slim);
  });
  const head = link(seen, inOrder(plugins));
  gather(about(withoutPlugins(head)), single, rules, kept);

  const build = compile(chosen(head, scope.only ?? []), { today, tool }, stock);
  const drift = scope.drift ? driftOf(build, trees.head) : [];
  const change = { ...about(head), losses: build.losses, drift };
  gather(change, across, rules, kept);
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

function isSingle({ scope }: Rule): boolean {
  return scope === 'plugin';
}

function weigh(plugins: readonly Plugin[], stock: Stock): void {
  for (const { root } of plugins) stock.digest(root);
}

function chosen(head: Workspace, names: readonly string[]): Workspace {
  return names.length === 0
    ? head
    : { ...head, catalogs: head.catalogs.filter(({ name }) => names.includes(name.value)) };
}
