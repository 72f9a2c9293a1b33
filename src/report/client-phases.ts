import type { ClientId } from '../model/client.ts';
import type { Deprecation } from '../model/deprecation.ts';
import type { Policy } from '../model/policy.ts';
import { sectionOf } from '../model/policy-section.ts';

/** What the users of one client see while a plugin is marked, from its sunset and from its removal; a phase that a record skips is empty. */
export interface Phases {
  readonly client: ClientId;
  readonly marked: string;
  readonly sunset: string;
  readonly removed: string;
}

type Asked = Pick<Deprecation, 'elsewhere' | 'kind' | 'replacement'>;

/** What each of these clients shows of a record, as the policy has it compiled. */
export function phasesOf(record: Asked, clients: readonly ClientId[], policy: Pick<Policy, 'value'>): Phases[] {
  return clients.map(client => ({ client, ...phaseTexts(client, record, policy) }));
}

function phaseTexts(client: ClientId, record: Asked, policy: Pick<Policy, 'value'>): Omit<Phases, 'client'> {
  const ended = endText(client, record, policy);
  if (record.kind !== 'deprecate') return { marked: '', sunset: '', removed: ended };
  switch (client) {
    case 'codex':
      return {
        marked: 'listed under "Deprecated"',
        sunset: 'cannot be installed any more; copies stay',
        removed: ended,
      };
    case 'claude': {
      const at = sectionOf(policy, 'deprecation', 'targets', 'claude').word('atSunset', ['keep', 'migrate', 'remove']);
      const sunset = at === 'keep' ? 'marked; new installs are not blocked' : goneFromClaude(at === 'migrate', record);
      return { marked: 'the description says so', sunset, removed: ended };
    }
    default:
      return { marked: 'offered as before', sunset: notOffered, removed: notOffered };
  }
}

const notOffered = 'not offered any more; copies stay';

function endText(client: ClientId, record: Asked, policy: Pick<Policy, 'value'>): string {
  if (client === 'codex') {
    const at = sectionOf(policy, 'deprecation', 'targets', 'codex').word('atRemove', ['tombstone', 'drop']);
    return at === 'tombstone' || record.kind !== 'deprecate'
      ? 'listed as not available; copies stay'
      : 'gone from the list; copies stay, unseen';
  }
  if (client !== 'claude') return notOffered;
  if (record.kind === 'rename') return goneFromClaude(true, record);
  if (record.kind === 'quarantine') return goneFromClaude(false, record);
  const at = sectionOf(policy, 'deprecation', 'targets', 'claude').word('atRemove', ['migrate', 'keep', 'remove']);
  return at === 'keep' ? 'marked; new installs are not blocked' : goneFromClaude(at === 'migrate', record);
}

function goneFromClaude(migrates: boolean, { elsewhere, replacement }: Asked): string {
  const moves = migrates && replacement !== undefined && elsewhere === undefined;
  return moves ? 'moved to the replacement, where that asks for nothing more' : 'gone at the next start';
}
