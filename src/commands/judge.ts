import { driftOf } from '../check/drift.ts';
import { compile } from '../compile/compile.ts';
import { load } from '../load/load.ts';
import type { Build } from '../model/build.ts';
import type { Finding, Skipped } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { find } from './find.ts';
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

/** What to leave out: catalogs not named in `only`; and committed files are compared only when `drift` is asked for. */
export interface Scope {
  readonly only?: readonly string[];
  readonly drift: boolean;
}

/** Loads, compiles in memory and checks: the story of every run, without the world. */
export function judge(trees: Trees, rules: readonly JudgingRule[], today: string, scope: Scope): Judgement {
  const head = load(trees.head, today);
  const base = trees.base && load(trees.base, today);
  const build = compile(chosen(head, scope.only ?? []), { today, tool });
  const drift = scope.drift ? driftOf(build, trees.head) : [];
  const change = { head, ...(base && { base }), today, losses: build.losses, drift };
  const { findings, off } = find(change, rules);
  return {
    head,
    ...(trees.base && { base: trees.base }),
    today,
    build,
    findings,
    run: rules.length - off.length,
    off,
    skipped: trees.skipped,
  };
}

function chosen(head: Workspace, names: readonly string[]): Workspace {
  return names.length === 0
    ? head
    : { ...head, catalogs: head.catalogs.filter(({ name }) => names.includes(name.value)) };
}
