import { check } from '../check/check.ts';
import { driftOf } from '../check/drift.ts';
import { fingerprint } from '../check/fingerprint.ts';
import { inOrder } from '../check/order.ts';
import { compile } from '../compile/compile.ts';
import { load } from '../load/load.ts';
import { locator } from '../load/locate.ts';
import type { Build } from '../model/build.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Place, placeText } from '../model/place.ts';
import type { Finding, Skipped, Span } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Rule } from '../rules/rule.ts';
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
export function judge(trees: Trees, rules: readonly Rule[], today: string, scope: Scope): Judgement {
  const head = load(trees.head, today);
  const base = trees.base && load(trees.base, today);
  const build = compile(chosen(head, scope.only ?? []), { today, tool });
  const drift = scope.drift ? driftOf(build, head) : [];
  const { diagnostics, off } = check({ head, ...(base && { base }), today, losses: build.losses, drift }, rules);
  return {
    head,
    ...(trees.base && { base: trees.base }),
    today,
    build,
    findings: inOrder(located(diagnostics, trees)),
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

/** Diagnostics with their lines. */
function located(diagnostics: readonly Diagnostic[], { head, base }: Trees): Finding[] {
  const inHead = locator(head);
  const inBase = base && locator(base);
  return diagnostics.map(diagnostic => ({
    ...diagnostic,
    ...spanned('span', inHead(diagnostic.at)),
    ...(diagnostic.before && earlier(diagnostic, diagnostic.before, inHead, inBase, base?.label)),
    ...(diagnostic.because && spanned('becauseSpan', inHead(diagnostic.because))),
    fingerprint: fingerprint(diagnostic),
  }));
}

type Locate = (place: Place) => Span | undefined;

/** A place cannot contradict itself: what was said there before, was said in the base. */
function earlier(diagnostic: Diagnostic, before: Place, inHead: Locate, inBase?: Locate, label?: string) {
  const isHere =
    inBase === undefined || (placeText(before) !== placeText(diagnostic.at) && inHead(before) !== undefined);
  if (isHere) return spanned('beforeSpan', inHead(before));
  return { ...spanned('beforeSpan', inBase(before)), ...(label !== undefined && { beforeIn: label }) };
}

function spanned<K extends 'span' | 'beforeSpan' | 'becauseSpan'>(key: K, span: Span | undefined) {
  return span === undefined ? {} : ({ [key]: span } as { readonly [P in K]: Span });
}
