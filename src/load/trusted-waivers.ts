import { isSameWaiver } from '../model/waiver.ts';
import type { Workspace } from '../model/workspace.ts';

type Waivers = Pick<Workspace, 'waivers'>;

/**
 * The waivers of a proposed tree, told apart by what its base has agreed to: those count; what is new or changed is only proposed.
 * Of a changed one the base's still counts, and one that was taken away does not.
 */
export function trustedWaivers(head: Waivers, base: Waivers): Pick<Workspace, 'proposedWaivers'> & Waivers {
  const agreed = head.waivers.flatMap(waiver => base.waivers.filter(({ id }) => id.value === waiver.id.value));
  const isAgreed = (waiver: Waivers['waivers'][number]) => agreed.some(each => isSameWaiver(each, waiver));
  return {
    waivers: [...new Set(agreed)].map(old => head.waivers.find(each => isSameWaiver(each, old)) ?? old),
    proposedWaivers: head.waivers.filter(waiver => !isAgreed(waiver)),
  };
}
