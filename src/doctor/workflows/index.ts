import type { Matter } from '../../model/diagnosis.ts';
import type { Seen, WorkflowCheck } from './check.ts';
import { commentMissing } from './comment-missing.ts';
import { gatePermissions } from './gate-permissions.ts';
import { ignoredGate } from './ignored-gate.ts';
import { mergeQueueMissing } from './merge-queue-missing.ts';
import { buildMissing, gateMissing, scheduleMissing } from './missing.ts';
import { publishConcurrency } from './publish-concurrency.ts';
import { scheduleBesideGate } from './schedule-beside-gate.ts';
import { scriptInjection } from './script-injection.ts';
import { secretInGate } from './secret-in-gate.ts';
import { shallowCheckout } from './shallow-checkout.ts';
import { strangersCode } from './strangers-code.ts';
import { unpinnedAction } from './unpinned-action.ts';

/** Everything that is looked for in workflows. */
export const workflowChecks: readonly WorkflowCheck[] = [
  strangersCode,
  scriptInjection,
  gatePermissions,
  secretInGate,
  ignoredGate,
  unpinnedAction,
  shallowCheckout,
  scheduleBesideGate,
  gateMissing,
  buildMissing,
  scheduleMissing,
  mergeQueueMissing,
  publishConcurrency,
  commentMissing,
];

const most = 50; // of one kind: whoever has more of them has seen enough

/** What the checks say of the workflows, each place once. */
export function workflowMatters(seen: Seen): readonly Matter[] {
  return workflowChecks.flatMap(({ check, id, level }) => {
    const matters = new Map<string, Matter>();
    for (const told of check(seen)) {
      if (matters.size >= most) break;
      const { at, message } = told;
      matters.set(JSON.stringify([at, message]), { level, ...told, id });
    }
    return [...matters.values()];
  });
}
