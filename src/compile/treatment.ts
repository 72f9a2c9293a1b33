import { retirementIn, type Treatment } from '../clients/retirement.ts';
import type { ClientId } from '../model/client.ts';
import type { State } from '../model/deprecation.ts';
import type { RetirementTerms } from '../model/retirement.ts';

/** What a client's catalog does with a plugin in a state: as far as the client can, and as the policy wants it. */
export function treatmentOf(state: State, client: ClientId, terms: RetirementTerms): Treatment {
  switch (state) {
    case 'active':
    case 'announced':
      return 'as-defined';
    case 'deprecated':
      return 'marked';
    case 'sunset':
      return atSunset(client, terms);
    case 'removed':
      return atRemove(client, terms);
    case 'quarantined':
      return atQuarantine(client);
  }
}

/** What it does with a plugin of which users must not get this version. */
export function treatmentOfYanked(client: ClientId): Treatment {
  return retirementIn(client).unavailable === 'said' ? 'blocked' : 'dropped';
}

/** What the client does not do for its users then. */
export function limitsOf(client: ClientId, treatment: Treatment): readonly string[] {
  return retirementIn(client).limits[treatment] ?? [];
}

function atSunset(client: ClientId, { claude }: RetirementTerms): Treatment {
  const { unavailable, renames } = retirementIn(client);
  if (unavailable === 'said') return 'blocked';
  if (unavailable === 'left-out') return 'dropped';
  if (renames === null || claude.atSunset === 'keep') return 'offered';
  return claude.atSunset === 'migrate' ? 'moved' : 'ended';
}

function atRemove(client: ClientId, { claude, codex }: RetirementTerms): Treatment {
  const { renames, tombstone } = retirementIn(client);
  if (renames !== null) return claude.atRemove === 'migrate' ? 'moved' : 'ended';
  return tombstone && codex.atRemove === 'tombstone' ? 'tombstone' : 'dropped';
}

// Nobody is moved by a quarantine: what it was replaced with may be as bad.
function atQuarantine(client: ClientId): Treatment {
  const { renames, tombstone } = retirementIn(client);
  if (renames !== null) return 'ended';
  return tombstone ? 'tombstone' : 'dropped';
}
