import { readOwners } from '../load/owners.ts';
import type { Owners } from '../model/diagnosis.ts';
import type { OwnerFault } from '../model/owners.ts';
import type { Snapshot } from '../model/snapshot.ts';

const because: Readonly<Record<OwnerFault['kind'], string>> = {
  'too-large': 'it is 3 MB or larger',
  unreadable: 'it cannot be read as text',
  negation: 'a pattern cannot be taken back with "!"',
  range: 'a pattern cannot have a range in "[ ]"',
  'escaped-hash': 'a pattern cannot begin with "\\#"',
  stars: 'a pattern cannot have three stars in a row',
  owner: 'an owner is written @name, @organisation/team or as an address',
};

/** The CODEOWNERS file that counts, and what GitHub passes over in it; undefined where there is none. */
export function ownersIn(top: Snapshot): Owners | undefined {
  const { codeOwners } = readOwners(top);
  if (codeOwners === undefined) return undefined;
  const { faults, file, lines } = codeOwners;
  return { file, lines, skipped: faults.map(({ at, kind, word }) => ({ at, text: word, because: because[kind] })) };
}
