import type { Done, Plan, Step } from '../model/enforcement.ts';
import type { Issue, RemovalPull, Tracked } from '../model/tracking.ts';
import { Trouble } from '../model/trouble.ts';
import { counted } from '../model/words.ts';
import type { Tracker } from './ports.ts';

// One to act, one to see what another run did meanwhile, one to be sure.
const mostRounds = 3;

/**
 * Carries a plan out, and then looks again: what another run did at the same time shows up as something to clean. A step that
 * is refused keeps no other from being taken; Trouble at the end tells of it, and the next run takes it.
 */
export async function carryOut(
  planOf: (tracked: Tracked) => Plan,
  tracker: Tracker,
  first: Tracked,
  again: () => Promise<Tracked>,
  labels: readonly string[],
): Promise<readonly Done[]> {
  const done: Done[] = [];
  let tracked = first;
  for (let round = 1; ; round++) {
    const { steps } = planOf(tracked);
    if (steps.length === 0) return done;
    const failures: unknown[] = [];
    for (const step of steps) {
      try {
        done.push(await take(step, tracker, tracked.defaultBranch, labels));
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
        failures.push(error);
      }
    }
    if (failures.length > 0) throw afterAll(failures[0], steps.length - failures.length, steps.length);
    if (round === mostRounds) return done;
    tracked = withDone(await again(), done);
  }
}

async function take(step: Step, tracker: Tracker, from: string, labels: readonly string[]): Promise<Done> {
  switch (step.kind) {
    case 'open-pull': {
      const pull = await tracker.removeFolder(step.removal, from);
      return { step, ...(pull && { number: pull.number }), wasThere: pull?.isNew !== true };
    }
    case 'open-issue': {
      const { body, title } = step;
      const { isNew, issue } = await tracker.openIssue({ title, body, labels });
      return { step, number: issue.number, wasThere: !isNew };
    }
    case 'update-issue': {
      const { body, comment, number, reopens, title } = step;
      if (comment !== undefined) await tracker.sayOnce(number, comment.marker, comment.text);
      const change = { title, body, ...(reopens && { state: 'open' as const, state_reason: 'reopened' as const }) };
      await tracker.reviseIssue(number, change);
      return { step, number, wasThere: false };
    }
    case 'close-issue': {
      const { body, comment, number, reason } = step;
      if (comment !== undefined) await tracker.sayOnce(number, comment.marker, comment.text);
      await tracker.reviseIssue(number, { body, state: 'closed', state_reason: reason });
      return { step, number, wasThere: false };
    }
  }
}

/** What is there, seen with what we did: a list may be some moments old. */
function withDone(tracked: Tracked, done: readonly Done[]): Tracked {
  const issues = new Map((tracked.issues ?? []).map(issue => [issue.number, issue]));
  const pulls = new Map(tracked.pulls.map(pull => [pull.number, pull]));
  for (const { number, step } of done) {
    if (step.kind === 'open-pull') {
      const pull: RemovalPull = { number: number ?? 0, branch: step.removal.branch, state: 'open' };
      pulls.set(pull.number, pull);
    } else if (number !== undefined) issues.set(number, issueAfter(step, number, issues.get(number)));
  }
  return {
    ...tracked,
    ...(tracked.issues && { issues: [...issues.values()] }),
    pulls: [...pulls.values()],
  };
}

function issueAfter(step: Exclude<Step, { kind: 'open-pull' }>, number: number, known: Issue | undefined): Issue {
  if (step.kind === 'close-issue') return { number, title: known?.title ?? '', body: step.body, isOpen: false };
  if (step.kind === 'open-issue' && known !== undefined) return known;
  return { number, title: step.title, body: step.body, isOpen: true };
}

function afterAll(first: unknown, taken: number, all: number): unknown {
  if (!(first instanceof Trouble) || all === 1) return first;
  const message = `${first.message} (${taken} of ${counted(all, 'step')} taken)`;
  return new Trouble(first.code, message, first.hint, { cause: first });
}
