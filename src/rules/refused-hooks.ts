import type { Automatic } from '../model/automatic.ts';
import { unlistedIn } from '../model/command-list.ts';
import type { Found } from '../model/diagnostic.ts';
import { matchesName } from '../model/glob.ts';
import { hooksAllowedBy } from '../model/hook-policy.ts';
import type { Policy } from '../model/policy.ts';
import { askedBy } from '../model/policy-section.ts';
import { allOf, shown } from '../model/words.ts';

/** What a policy on hooks says against something that runs by itself: one finding at most. */
export function refusedBy(policy: Policy, { at, event, kind, lines }: Automatic): Found[] {
  const { commands, events, mode } = hooksAllowedBy(policy);
  const what = kind === event || kind === 'status line' ? `${kind}s` : `${kind}s on ${shown(event).slice(1, -1)}`;
  if (mode === 'allow') return [];
  if (mode === 'forbid') {
    const hint = 'Leave it out; a skill or a command runs only when it is asked for.';
    return [
      {
        at,
        message: `${what} are not allowed: the policy forbids all that run by themselves`,
        hint,
        ...askedBy(policy, '/hooks/mode'),
      },
    ];
  }
  const told = [...unlistedEvent(event, events), ...unlistedPrograms(lines, commands)];
  const [first] = told;
  if (first === undefined) return [];
  const messages = told.map(({ message }) => message).join('; they ');
  const hint = told.map(one => one.hint).join(' ');
  return [{ at, message: `${what} ${messages}`, hint, ...askedBy(policy, first.key) }];
}

/** One thing that a list does not cover; what is said of one hook is one finding. */
interface Unlisted {
  readonly message: string;
  readonly hint: string;
  readonly key: string;
}

function unlistedEvent(event: string, events: readonly string[]): Unlisted[] {
  if (events.some(pattern => matchesName(event, pattern))) return [];
  const allowed = events.length === 0 ? 'no event is listed' : `allowed are ${events.join(', ')}`;
  const hint = `Use a listed event, or have ${shown(event)} added to hooks.events in the policy.`;
  return [{ message: `are not allowed; ${allowed}`, hint, key: '/hooks/events' }];
}

function unlistedPrograms(lines: readonly string[], commands: readonly string[]): Unlisted[] {
  const other = [...new Set(lines.flatMap(line => unlistedIn(line, commands)))];
  if (other.length === 0) return [];
  const message = `run ${allOf(other.slice(0, 3).map(each => shown(each)))}, which the policy does not list`;
  const hint = 'Put it into a file of the plugin, or have it added to hooks.commands in the policy.';
  return [{ message, hint, key: '/hooks/commands' }];
}
