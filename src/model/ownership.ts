import { readOnce, sectionOf } from './policy-section.ts';

/** What a policy asks of owners. */
export interface Ownership {
  readonly required: boolean;
  readonly source: 'codeowners' | 'manifest';
  /** The teams there are; none where nobody has said. */
  readonly teams: readonly string[];
}

/** What a policy says of owners, every default filled in: none is asked for. */
export const ownershipOf = readOnce((policy): Ownership => {
  const said = sectionOf(policy, 'ownership');
  return {
    required: said.flag('required', false),
    source: said.word('source', ['codeowners', 'manifest']),
    teams: said.keys('teams').filter(key => !key.startsWith('x-')),
  };
});
