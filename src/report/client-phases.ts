import { handlingOf, retirementText } from '../clients/retirement-texts.ts';
import type { ClientId } from '../model/client.ts';
import type { Stage } from '../model/course.ts';
import type { Deprecation } from '../model/deprecation.ts';
import type { Policy } from '../model/policy.ts';

/** What the users of one client see while a plugin is marked, from its sunset and from its removal; a phase that a record skips is empty. */
export interface Phases {
  readonly client: ClientId;
  readonly marked: string;
  readonly sunset: string;
  readonly removed: string;
}

type Asked = Pick<Deprecation, 'acceptEscalation' | 'elsewhere' | 'kind' | 'replacement'>;

/** What each of these clients shows of a record, as the policy has it compiled. */
export function phasesOf(record: Asked, clients: readonly ClientId[], policy: Pick<Policy, 'value'>): Phases[] {
  const { acceptEscalation, elsewhere, kind, replacement } = record;
  // Users are moved inside one marketplace only.
  const how = { ...handlingOf(policy, elsewhere === undefined ? replacement?.value : undefined), acceptEscalation };
  return clients.map((client): Phases => {
    const said = (stage: Stage) => retirementText(client, stage, how);
    const ended = { client, marked: '', sunset: '' };
    if (kind === 'rename') return { ...ended, removed: said('renamed') };
    if (kind !== 'deprecate') return { ...ended, removed: said('quarantined') };
    return { client, marked: said('deprecated'), sunset: said('sunset'), removed: said('removed') };
  });
}
