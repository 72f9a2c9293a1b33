import { add, type Diagnostics, gather, rulesOff } from '../check/check.ts';
import { driftOf } from '../check/drift.ts';
import { compile } from '../compile/compile.ts';
import { stockOf } from '../compile/stock.ts';
import { link, load, withoutPlugins } from '../load/load.ts';
import { inOrder, type Survey, survey } from '../load/survey.ts';
import type { Build } from '../model/build.ts';
import type { Change } from '../model/change.ts';
import type { ClientId } from '../model/client.ts';
import type { Finding, Skipped } from '../model/report.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JudgingRule } from '../rules/rule.ts';
import { findingsOf } from './find.ts';
import { type Opened, type Task, takeOne, taskOf } from './helper.ts';
import { aboutOne, isSingle, openPortion, type Portion, type Question } from './portion.ts';
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

/** Somebody in another thread: begins, and when asked gives the portions opened there. */
export type Help = (task: Task) => Promise<() => Promise<readonly Opened[]>>;

/**
 * Loads, compiles in memory and checks: the story of every run, without the world. Plugins are opened some at a time: what
 * is said of one by itself is said then, and only what others ask of it is kept.
 */
export function judge(trees: Trees, rules: readonly JudgingRule[], today: string, scope: Scope): Judgement {
  const work = workOf(trees, rules, today, scope);
  return conclude(work, work.folders.map(work.open));
}

/** The same, where somebody in another thread may take a share of a large tree. */
export async function judgeTogether(
  trees: Trees,
  rules: readonly JudgingRule[],
  today: string,
  scope: Scope,
  helper: Help | undefined,
): Promise<Judgement> {
  const work = workOf(trees, rules, today, scope);
  const { folder } = trees.head;
  if (helper === undefined || folder === undefined || work.folders.length < many)
    return conclude(work, work.folders.map(work.open));
  const task = taskOf(trees.head, folder, work.question, work.size);
  const brought = await helper(task);
  const opened: Portion[] = [];
  for (let at = takeOne(task); at < work.folders.length; at = takeOne(task))
    opened[at] = work.open(work.folders[at] as readonly string[]);
  for (const { at, portion } of await brought()) opened[at] = withFiles(JSON.parse(portion) as Portion, trees.head);
  // Whatever was taken and not brought.
  return conclude(
    work,
    work.folders.map((folders, at) => opened[at] ?? work.open(folders)),
  );
}

const many = 16; // portions from which on a second thread is worth its start

/** A run before any plugin is opened. */
interface Work {
  readonly trees: Trees;
  readonly rules: readonly JudgingRule[];
  readonly today: string;
  readonly scope: Scope;
  readonly seen: Survey;
  readonly question: Question;
  readonly size: number;
  readonly folders: readonly (readonly string[])[];
  open(folders: readonly string[]): Portion;
}

function workOf(trees: Trees, rules: readonly JudgingRule[], today: string, scope: Scope): Work {
  const { client } = scope;
  const seen = survey(trees.head, today, client);
  const question = { today, digests: scope.digests === true, ...(client !== undefined && { client }) };
  const size = scope.portion ?? portionSize;
  const open = (folders: readonly string[]): Portion => openPortion(seen, folders, rules, question);
  return { trees, rules, today, scope, seen, question, size, folders: portionsOf(seen, size), open };
}

/** Everything across plugins, and all together. */
function conclude({ trees, rules, today, scope, seen }: Work, portions: readonly Portion[]): Judgement {
  const kept: Diagnostics = new Map();
  for (const { diagnostics } of portions) add(diagnostics, kept);
  const head = link(seen, inOrder(portions.flatMap(({ plugins }) => plugins)));
  gather(aboutOne(withoutPlugins(head), today), rules.filter(isSingle), rules, kept);
  const build = compile(chosen(head, scope.only ?? []), { today, tool }, stockOf(trees.head, digestsOf(portions)));
  const drift = scope.drift ? driftOf(build, trees.head) : [];
  const base = trees.base && load(trees.base, today, scope.client);
  const change: Change = { head, ...(base && { base }), today, losses: build.losses, drift };
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

function withFiles(portion: Portion, snapshot: Snapshot): Portion {
  return {
    ...portion,
    plugins: portion.plugins.map(plugin => ({ ...plugin, files: pathsUnder(snapshot, plugin.root) })),
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
