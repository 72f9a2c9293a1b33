import type { Offered } from '../../model/fetched.ts';
import { isRefusal } from '../../model/refusals.ts';
import { claimedRelease } from '../../verify/signed.ts';

/** Which release a file claims to sign: enough to find it, and no more than a claim. */
export function claimOf(bytes: Uint8Array): Offered | undefined {
  const claim = claimedRelease(bytes);
  return isRefusal(claim) ? undefined : { name: claim.name, serial: claim.serial };
}
