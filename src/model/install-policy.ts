import type { Policy } from './policy.ts';
import { sectionOf } from './policy-section.ts';

/** What a policy lets be installed without being asked for. */
export interface InstallPolicy {
  /** How many plugins of one catalog. */
  readonly max: number;
  /** Has a plugin to be among the approved before it becomes one of them? */
  readonly needApproval: boolean;
  /** Names of plugins that may be. */
  readonly approved: readonly string[];
}

/** What a policy says of default installs, every default filled in: any number of any plugins. */
export function defaultInstallsOf(policy: Pick<Policy, 'value'>): InstallPolicy {
  const said = sectionOf(policy, 'install', 'byDefault');
  return {
    max: said.count('max', Number.POSITIVE_INFINITY),
    needApproval: said.flag('needApproval', false),
    approved: said.list('approved', []),
  };
}
