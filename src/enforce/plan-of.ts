import type { DueCatalog, Plan } from '../model/enforcement.ts';
import type { Retiring } from '../model/retiring.ts';
import type { Tracked } from '../model/tracking.ts';
import type { Workspace } from '../model/workspace.ts';
import { factsOf } from './facts.ts';
import { issueSteps } from './issues.ts';
import { fatesOf, removalSteps } from './removals.ts';
import { ownerTopics, recordTopics } from './topics.ts';

/** What is asked for beside what the records say. */
export interface Asked {
  readonly today: string;
  readonly issues: 'record' | 'owner' | 'none';
  readonly due: readonly DueCatalog[];
}

/**
 * What the day asks for, given what is there already: the same tree, day and forge give the same plan, and when it was
 * carried out the next plan is empty.
 */
export function planOf(workspace: Workspace, all: readonly Retiring[], tracked: Tracked, asked: Asked): Plan {
  const { due, today } = asked;
  const fates = fatesOf(all, workspace, tracked);
  const removals = removalSteps(all, fates, { today, tracked, workspace });
  const facts = all.map(one => factsOf(one, workspace, today, fates.get(one.key) ?? { kind: 'waits' }));
  const told = talk(facts, tracked, asked);
  return { today, due, steps: [...removals.steps, ...told.steps], notes: [...removals.notes, ...told.notes] };
}

function talk(
  facts: Parameters<typeof recordTopics>[0],
  { issues }: Tracked,
  { issues: how }: Asked,
): Pick<Plan, 'notes' | 'steps'> {
  if (how === 'none') return { steps: [], notes: [] };
  if (issues === undefined) return { steps: [], notes: ['Issues are switched off in this repository: none is kept.'] };
  return issueSteps(how === 'owner' ? ownerTopics(facts) : recordTopics(facts), issues);
}
