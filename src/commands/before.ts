import { add, type Diagnostics, gather, rulesOff } from '../check/check.ts';
import { fingerprint } from '../check/fingerprint.ts';
import { waive } from '../check/waive.ts';
import { compile } from '../compile/compile.ts';
import { stockOf } from '../compile/stock.ts';
import { withoutPlugins } from '../load/load.ts';
import type { Loss } from '../model/build.ts';
import type { Change } from '../model/change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isBelow } from '../model/path.ts';
import type { Policy } from '../model/policy.ts';
import { ratchetOf } from '../model/ratchet.ts';
import type { Before, Finding, Healed } from '../model/report.ts';
import type { Evidence } from '../model/scan.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JudgingRule } from '../rules/rule.ts';
import type { BaseTree } from './base-tree.ts';
import { aboutOne, isSingle, isWide, openPortion, type Portion, type Question } from './portion.ts';
import { portionSize, portionsOf } from './portions.ts';
import { tool } from './tool.ts';
import { aboutWaivers } from './with-waivers.ts';

/**
 * What the same rules, under the same policy, say of the base. What was said of a plugin by itself that
 * is the same in the judged tree is not worked out again. What needs a base of its own is not among it.
 */
export function foundBefore(
  base: BaseTree,
  head: {
    readonly policy: Policy;
    readonly portions: readonly Portion[];
    readonly losses: readonly Loss[];
    /** What scanners said of files that the base has as well. */
    readonly evidence?: Evidence;
  },
  rules: readonly JudgingRule[],
  question: Question,
): Before {
  const { evidence, policy } = head;
  const { today } = question;
  const kept: Diagnostics = new Map();
  const seen = { ...base.seen, policy };
  const own = base.sameFrame ? seen.folders.filter(folder => base.own.has(folder)) : seen.folders;
  for (const folders of portionsOf({ ...seen, folders: own }, portionSize))
    add(openPortion(seen, folders, rules, { ...question, digests: false }).diagnostics, kept);
  if (base.sameFrame) add(head.portions.flatMap(({ diagnostics }) => diagnostics).filter(isShared(base)), kept);
  const workspace = { ...base.workspace, policy };
  gather(aboutOne(withoutPlugins(workspace), today), rules.filter(isSingle), rules, kept);
  const losses = lossesIn(base, workspace, head.losses, today);
  const change = { head: workspace, today, losses, drift: [], ...(evidence && { evidence }) };
  gather(change, rules.filter(isWide), rules, kept);
  return new Map(
    [...kept.values(), ...toldOfWaivers(change, kept, rules)].map(diagnostic => {
      const { level, message, plugin, rule } = diagnostic;
      return [fingerprint(diagnostic), { rule, level, message, ...(plugin !== undefined && { plugin }) }] as const;
    }),
  );
}

/** What was wrong with the waivers of the base; no base is seen here, so nobody knows whose they are. */
function toldOfWaivers(change: Change, kept: Diagnostics, rules: readonly JudgingRule[]): readonly Diagnostic[] {
  const marked = [...kept.values()].map(diagnostic => ({ ...diagnostic, fingerprint: fingerprint(diagnostic) }));
  const whole = change.head.client === undefined;
  const { verdicts } = waive(marked, change, { rules, off: rulesOff(change.head.policy, rules), whole });
  return aboutWaivers({ ...change, waivers: verdicts }, rules);
}

/** What the base lost on its way into catalogs; of what both trees share the judged tree lost the same. */
function lossesIn(base: BaseTree, workspace: Workspace, known: readonly Loss[], today: string): readonly Loss[] {
  const origin = { today, tool };
  if (!base.sameFrame) return compile(workspace, origin, stockOf(workspace.snapshot)).losses;
  const own = new Set(workspace.plugins.filter(({ root }) => base.own.has(root)).map(({ name }) => name.value));
  const catalogs = workspace.catalogs.map(catalog => ({
    ...catalog,
    entries: catalog.entries.filter(({ name }) => own.has(name.value)),
  }));
  const few = compile({ ...workspace, catalogs }, origin, stockOf(workspace.snapshot)).losses;
  return [
    ...known.filter(({ plugin }) => plugin === undefined || !own.has(plugin)),
    ...few.filter(({ plugin }) => plugin !== undefined),
  ];
}

/** Was it said of a file of a plugin that both trees share, or of what a catalog says of one? */
function isShared({ own, seen, workspace }: BaseTree): (diagnostic: Diagnostic) => boolean {
  const both = workspace.plugins.filter(({ root }) => !own.has(root));
  const [shared, names] = [new Set(both.map(({ root }) => root)), new Set(both.map(({ name }) => name.value))];
  const catalogs = new Set(
    [...seen.definitions, ...seen.handKept.map(({ document }) => document)].map(({ file }) => file),
  );
  return ({ at, plugin }) => {
    if (isBelow(at.file, own)) return false;
    return isBelow(at.file, shared) || (catalogs.has(at.file) && plugin !== undefined && names.has(plugin));
  };
}

/** Findings beside those of the base: which are old, which of these the policy lets pass, and what is gone. */
export function beside(
  findings: readonly Finding[],
  before: Before,
  policy: Policy,
  today: string,
): { readonly findings: readonly Finding[]; readonly healed: readonly Healed[] } {
  const now = new Set(findings.map(each => each.fingerprint));
  const until = ratchetOf(policy, today);
  const told = findings.map((finding): Finding => {
    if (!before.has(finding.fingerprint)) return finding;
    const tolerated = until?.(finding.rule);
    return { ...finding, known: true as const, ...(tolerated !== undefined && { toleratedUntil: tolerated }) };
  });
  // What this change brings is read first.
  return {
    findings: [...told.filter(({ known }) => known !== true), ...told.filter(({ known }) => known === true)],
    healed: [...before].filter(([key]) => !now.has(key)).map(([, healed]) => healed),
  };
}
