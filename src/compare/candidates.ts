import type { VersionFault } from '../model/comparison.ts';
import { coreOf } from '../model/core-version.ts';
import type { Release } from '../model/ledger.ts';
import { highestFirst } from '../model/precedence.ts';
import { isPrerelease, isSemver } from '../model/version.ts';
import type { Standing } from './judge-version.ts';

/** A final version, not released yet, whose content is other than that of its last candidate: nobody has tried it. */
export function candidateFaults({ digest, version }: Standing, released: readonly Release[]): readonly VersionFault[] {
  if (!isSemver(version) || isPrerelease(version) || released.some(one => one.version === version)) return [];
  const candidates = released.filter(one => isSemver(one.version) && isCandidateOf(one.version, version));
  const [last] = highestFirst(candidates.map(one => one.version));
  const again = candidates.find(one => one.version === last);
  return again === undefined || again.digest === digest ? [] : [{ code: 'final-differs', again }];
}

function isCandidateOf(version: string, final: string): boolean {
  return isPrerelease(version) && coreOf(version).join('.') === coreOf(final).join('.');
}
