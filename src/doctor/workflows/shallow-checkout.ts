import { shown } from '../../model/words.ts';
import { gatesIn, isCheckout } from '../../model/workflow.ts';
import type { Seen, Told, WorkflowCheck } from './check.ts';

/** A checkout without the base and without what it takes to fetch it: harmless in public, fatal in private. */
export const shallowCheckout: WorkflowCheck = {
  id: 'shallow-checkout',
  level: 'warn',
  *check({ workflows }: Seen): Iterable<Told> {
    for (const job of gatesIn(workflows)) {
      const checkout = job.steps.find(isCheckout);
      if (checkout?.uses === undefined) continue;
      const depth = checkout.with.get('fetch-depth');
      const credentials = checkout.with.get('persist-credentials');
      if (credentials?.value !== 'false' || (depth !== undefined && depth.value !== '1')) continue;
      yield {
        at: (depth ?? checkout.uses).place,
        message: `${shown(job.id)} checks out one commit and keeps no credentials: in a private repository the base it compares with cannot be fetched, and the check fails`,
        hint: 'Write "fetch-depth: 0" below "with"; in a public repository it works either way.',
      };
    }
  },
};
