import { type Refusal, refused } from '../model/refusals.ts';
import type { Trust } from '../model/trust.ts';
import type { SignedRelease } from '../model/verification.ts';
import { counted, shown } from '../model/words.ts';
import { momentOf } from './moment.ts';

/** How a release is held against the trust policy, the clock and what was asked for. */
export interface Demands {
  readonly trust: Pick<Trust, 'catalog' | 'channel' | 'maxAge' | 'name'>;
  /** Milliseconds. */
  readonly now: number;
  readonly allowExpired: boolean;
  readonly minSerial?: number;
}

const ahead = 5 * 60 * 1000; // clocks differ
const day = 24 * 60 * 60 * 1000;

/** All that makes a well-signed release another one than was asked for, or one from another time. */
export function unfit(release: SignedRelease, { trust, now, allowExpired, minSerial }: Demands): Refusal[] {
  const { catalog, channel, name, serial, issuedAt, expiresAt } = release;
  const issued = momentOf(issuedAt) ?? Number.POSITIVE_INFINITY;
  const expires = momentOf(expiresAt) ?? 0;
  const found: (Refusal | false)[] = [
    catalog !== trust.catalog &&
      refused(
        'verify/other-catalog',
        `It is the catalog ${shown(catalog)}; the trust policy says ${shown(trust.catalog)}`,
      ),
    trust.name !== undefined &&
      name !== trust.name &&
      refused('verify/other-catalog', `It is called ${shown(name)}; the trust policy says ${shown(trust.name)}`),
    channel !== trust.channel &&
      refused(
        'verify/other-channel',
        `It is the channel ${shown(channel)}; the trust policy says ${shown(trust.channel)}`,
      ),
    issued > now + ahead && refused('verify/future', `It was issued at ${issuedAt}, and now is ${textOf(now)}`),
    expires <= issued && refused('verify/bad-statement', `It expires at ${expiresAt}, before it was issued`),
    !allowExpired &&
      now > expires &&
      refused('verify/expired', `It expired at ${expiresAt}, and now is ${textOf(now)}`),
    !allowExpired &&
      isTooOld(issued, now, trust.maxAge) &&
      refused(
        'verify/too-old',
        `It was issued at ${issuedAt}; the trust policy allows ${counted(trust.maxAge ?? 0, 'day')}`,
      ),
    minSerial !== undefined &&
      serial < minSerial &&
      refused('verify/old-serial', `It has serial ${serial}; --min-serial asks for ${minSerial} or later`),
  ];
  return found.filter(each => each !== false);
}

function isTooOld(issued: number, now: number, maxAge: number | undefined): boolean {
  return maxAge !== undefined && now > issued + maxAge * day;
}

function textOf(moment: number): string {
  return new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
}
