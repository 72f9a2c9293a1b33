import { readOnce, sectionOf } from './policy-section.ts';

/** Which code of plugins a policy lets run by itself. */
export interface HookPolicy {
  /** `allow`: all; `allow-listed`: only the events and commands below; `forbid`: none. */
  readonly mode: 'allow' | 'allow-listed' | 'forbid';
  readonly events: readonly string[];
  readonly commands: readonly string[];
}

/** What a policy says of hooks, every default filled in: all may run. */
export const hooksAllowedBy = readOnce((policy): HookPolicy => {
  const said = sectionOf(policy, 'hooks');
  return {
    mode: said.word('mode', ['allow', 'allow-listed', 'forbid']),
    events: said.list('events', ['*']),
    commands: said.list('commands', ['*']),
  };
});
