import { type BundleWithDsseEnvelope, bundleFromJSON, isBundleWithDsseEnvelope } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import { type Refusal, refused } from '../model/refusals.ts';
import { shown } from '../model/words.ts';
import type { SignedBundle } from './bundle.ts';
import { differsFrom, identityOf } from './identity.ts';
import { noRoot } from './trusted-root.ts';

export { differsFrom };

/** Whom the certificate in a bundle names, if the root vouches for it and the signature holds. */
export function provenIdentity(
  bundle: SignedBundle,
  root: TrustedRoot | undefined,
  publicLog: boolean,
): ReturnType<typeof claimedIdentity> {
  const whole = wholeOf(bundle);
  if (whole === undefined) return unreadable;
  const logs = publicLog ? 1 : 0;
  const failure = failureOf(() => {
    const thresholds = { tlogThreshold: logs, ctlogThreshold: logs, timestampThreshold: 1 };
    new Verifier(toTrustMaterial(root ?? noRoot), thresholds).verify(toSignedEntity(whole));
  });
  return failure ?? claimedIdentity(bundle);
}

/** Whom the certificate in a bundle names, believed by nobody. */
export function claimedIdentity(bundle: SignedBundle): ReturnType<typeof identityOf> | Refusal {
  const content = wholeOf(bundle)?.verificationMaterial.content;
  try {
    if (content?.$case === 'certificate') return identityOf(content.certificate.rawBytes);
  } catch {
    // A certificate that cannot be read is none.
  }
  return unreadable;
}

const unreadable = refused('verify/bad-bundle', 'It holds no certificate that can be read');

/** The bundle as the library reads it, as long as it reads the same statement. */
function wholeOf({ json, payload, payloadType }: SignedBundle): BundleWithDsseEnvelope | undefined {
  try {
    const bundle = bundleFromJSON(json);
    if (!isBundleWithDsseEnvelope(bundle)) return undefined;
    const { dsseEnvelope } = bundle.content;
    const isSame = dsseEnvelope.payloadType === payloadType && Buffer.compare(dsseEnvelope.payload, payload) === 0;
    return isSame ? bundle : undefined;
  } catch {
    return undefined; // it throws for whatever is missing; what that is does not help who only reads the file
  }
}

/** The library tells everything by throwing; whatever it throws, the signature did not hold. */
function failureOf(verify: () => void): Refusal | undefined {
  try {
    verify();
    return undefined;
  } catch (error) {
    if (error instanceof VerificationError && error.code === 'SIGNATURE_ERROR')
      return refused('verify/bad-signature', 'The signature does not fit the statement');
    const said = shown(error instanceof Error ? error.message : String(error), 200);
    return refused('verify/untrusted-certificate', `The signature leads to nothing that is trusted: ${said}`);
  }
}
