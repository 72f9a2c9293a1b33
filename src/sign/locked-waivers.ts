import type { WaiverInForce } from '../model/audit.ts';
import type { Waiver } from '../model/waiver.ts';

/** The waivers that hold for a catalog, as its lock tells them. */
export function lockedWaivers(waivers: readonly Waiver[], name: string): readonly WaiverInForce[] {
  return waivers.filter(({ catalog }) => catalog === undefined || catalog.value === name).map(told);
}

function told({ id, rule, plugin, where, owner, reason, approvedBy, ticket, created, expires, place }: Waiver) {
  return {
    id: id.value,
    rule: rule.value,
    plugin: plugin.value,
    path: where.path.value,
    owner: owner.value,
    reason: reason.value,
    ...(approvedBy && { approvedBy: approvedBy.value }),
    ...(ticket && { ticket: ticket.value }),
    created: created.value,
    expires: expires.value,
    file: place.file,
  };
}
