import type { ClientId, Target } from '../model/client.ts';
import type { Stage } from '../model/course.ts';
import type { Policy } from '../model/policy.ts';
import { retirementOf } from '../model/retirement.ts';
import { factsOf } from './facts.ts';

/** What a policy has chosen where a client leaves a choice, and where users are led. */
export interface Handling {
  readonly atSunset: 'keep' | 'migrate' | 'remove';
  readonly atRemove: 'migrate' | 'remove';
  readonly tombstone: boolean;
  readonly replacement?: string;
  /** May users be moved to a replacement that can do more? */
  readonly acceptEscalation?: boolean;
}

/** What a policy says of that, every default filled in. */
export function handlingOf(policy: Pick<Policy, 'value'>, replacement?: string): Handling {
  const { claude, codex } = retirementOf(policy);
  return {
    ...claude,
    tombstone: codex.atRemove === 'tombstone',
    ...(replacement !== undefined && { replacement }),
  };
}

/** What a stage means for the users of one client, in one sentence. */
export function retirementText(target: Target, stage: Stage, how: Handling): string {
  const said = target === 'codex' ? inCodex(stage, how) : undefined;
  return said ?? (target === 'claude' ? inClaude(stage, how) : undefined) ?? texts[target][stage];
}

/** `codex 0.169.0`: the version that was watched; our own feeds have none. */
export function watchedVersion(target: Target): string {
  return target === 'neutral' ? 'feeds' : `${target} ${factsOf(target).version}`;
}

const unmarked = 'nothing changes: it can mark no part of a plugin';
const sameHere = 'nothing changes';
const mayGo = 'the next version may come without it';

const ofParts = {
  'part-deprecated': unmarked,
  'part-sunset': unmarked,
  'part-removed': mayGo,
} as const;

const yanked = 'not offered while its version is one of these; who has one keeps it until there is another';
const likeAll = { active: 'as before the record', announced: sameHere, ...ofParts } as const;

/** Codex 0.169.0, Claude Code 2.1.329 and copilot 1.0.102 as they were watched; cursor by its schemas. */
const texts: Readonly<Record<Target, Readonly<Record<Stage, string>>>> = {
  codex: {
    ...likeAll,
    deprecated: 'can be installed; listed under the category Deprecated',
    sunset: 'no new installs; who has it keeps it, with updates',
    removed: 'listed, but cannot be installed; who has it keeps it',
    quarantined: 'no new installs at once; who has it keeps it until they remove it',
    renamed: 'the old name cannot be installed; who has it keeps it, and adds the new one by hand',
    yanked,
  },
  claude: {
    ...likeAll,
    deprecated: 'can be installed; its description begins with [Deprecated, ...]',
    sunset: 'can still be installed, as new installs alone cannot be stopped; its description begins with [Sunset ...]',
    removed: 'gone; it is taken out of the settings of whoever has it',
    quarantined: 'gone at once; it is taken out of the settings of whoever has it',
    renamed: 'gone under the old name; whoever has it is moved to the new one',
    yanked,
  },
  copilot: {
    ...likeAll,
    deprecated: 'can be installed; its description begins with [Deprecated, ...]',
    sunset: 'gone from the list, as whatever is listed can be installed; who has it keeps it',
    removed: 'gone from the list; who has it keeps it',
    quarantined: 'gone from the list at once; who has it keeps it until they remove it',
    renamed: 'gone under the old name; who has it adds the new one by hand',
    yanked,
  },
  cursor: {
    ...likeAll,
    deprecated: 'can be installed; its description begins with [Deprecated, ...]',
    sunset: 'gone from the list, as whatever is listed can be installed',
    removed: 'gone from the list; what becomes of installed copies is not known',
    quarantined: 'gone from the list at once; what becomes of installed copies is not known',
    renamed: 'gone under the old name, listed under the new one',
    yanked,
  },
  neutral: {
    active: 'the record stays, and holds no longer',
    announced: 'state announced, with its dates',
    deprecated: 'state deprecated, with its dates and what to use instead',
    sunset: 'state sunset, with what each client cannot do',
    removed: 'state removed; the record stays for ever',
    quarantined: 'state quarantined, with the advisory',
    renamed: 'the old name leads to the new one',
    yanked: 'the versions are told',
    'part-deprecated': 'the part is told as deprecated, with its dates',
    'part-sunset': 'the part is told as past its sunset',
    'part-removed': 'the part is told as removed',
  },
};

function inCodex(stage: Stage, { tombstone }: Handling): string | undefined {
  if (stage !== 'removed' || tombstone) return undefined;
  return 'gone from the list; who has it keeps it, active and without updates';
}

function inClaude(stage: Stage, { acceptEscalation, atRemove, atSunset, replacement }: Handling): string | undefined {
  const way = stage === 'sunset' ? atSunset : stage === 'removed' ? atRemove : 'keep';
  if (way === 'keep') return undefined;
  if (way === 'remove' || replacement === undefined) return texts.claude.removed;
  const moved = `gone; whoever has it is moved to ${replacement}`;
  return acceptEscalation === true ? moved : `${moved}, unless that can do more`;
}

/** The clients that are told of where nobody says which there are. */
export const usualClients: readonly ClientId[] = ['codex', 'claude'];
