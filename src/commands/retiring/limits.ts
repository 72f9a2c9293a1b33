import { handlingOf } from '../../clients/retirement-texts.ts';
import { policiesFor } from '../../model/holding.ts';
import type { Plugin } from '../../model/plugin.ts';
import { sectionOf } from '../../model/policy-section.ts';
import { noticeOf } from '../../model/timeline.ts';
import type { Workspace } from '../../model/workspace.ts';

/** How much notice people get, and how far a sunset may move. */
export interface Limits {
  readonly noticeDays: number;
  readonly graceDays: number;
  readonly maxExtensions: number;
  readonly maxPostponeDays: number;
  /** Do users lose it, or are they moved, at the sunset already? */
  readonly goneAtSunset: boolean;
}

/** The strictest of the policies that hold for a plugin in some catalog; of one that is nowhere, what holds for everybody. */
export function limitsFor(workspace: Workspace, plugin: Plugin | undefined): Limits {
  const held = plugin === undefined ? [] : policiesFor(workspace, plugin).map(({ policy }) => policy);
  const policies = held.length === 0 ? [workspace.policy] : held;
  const notices = policies.map(policy => noticeOf(policy));
  const sections = policies.map(policy => sectionOf(policy, 'deprecation'));
  return {
    noticeDays: Math.max(noticeOf(workspace.policy).noticeDays, ...notices.map(({ noticeDays }) => noticeDays)),
    graceDays: Math.max(...notices.map(({ graceDays }) => graceDays)),
    maxExtensions: Math.min(...sections.map(section => section.count('maxExtensions', 2))),
    maxPostponeDays: Math.min(...sections.map(section => section.count('maxPostponeDays', 365))),
    goneAtSunset: policies.some(policy => handlingOf(policy).atSunset !== 'keep'),
  };
}
