import { readOnce, sectionOf } from './policy-section.ts';

/** What becomes of a plugin in the catalogs of each client, as a policy wants it. */
export interface RetirementTerms {
  /** What codex is left with when a plugin is removed: an entry that cannot be installed, or none. */
  readonly codex: { readonly atRemove: 'tombstone' | 'drop' };
  /** What claude does with a plugin that nobody may install anew, and with one that is gone. */
  readonly claude: { readonly atSunset: 'keep' | 'migrate' | 'remove'; readonly atRemove: 'migrate' | 'remove' };
  /** When the replacement becomes the one that is installed by default. */
  readonly handover: 'sunset' | 'deprecated';
}

/** What a policy says of retired plugins, every default filled in. */
export const retirementOf = readOnce((policy): RetirementTerms => {
  const codex = sectionOf(policy, 'deprecation', 'targets', 'codex');
  const claude = sectionOf(policy, 'deprecation', 'targets', 'claude');
  return {
    codex: { atRemove: codex.word('atRemove', ['tombstone', 'drop']) },
    claude: {
      atSunset: claude.word('atSunset', ['keep', 'migrate', 'remove']),
      atRemove: claude.word('atRemove', ['migrate', 'remove']),
    },
    handover: sectionOf(policy, 'deprecation').word('handover', ['sunset', 'deprecated']),
  };
});
