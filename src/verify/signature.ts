import { createPublicKey } from 'node:crypto';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import type { Trust, TrustedKey, TrustedWorkflow } from '../model/trust.ts';
import type { Signer } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import type { SignedBundle } from './bundle.ts';
import { differsFrom, identityOf } from './identity.ts';
import { noRoot } from './trusted-root.ts';

/**
 * Who signed a bundle, if the trust policy names that signer and the signature holds. What kind of signer, and how many
 * witnesses, is for the policy to say and never for the bundle.
 */
export function signerOf(
  bundle: SignedBundle,
  { signers }: Pick<Trust, 'signers'>,
  root: TrustedRoot,
): Signer | Refusal {
  const { content } = bundle.verificationMaterial;
  if (content.$case === 'publicKey') {
    const keys = signers.filter(signer => signer.kind === 'key');
    return keys.length === 0 ? otherKind('a key', 'a workflow') : signedByKey(bundle, content.publicKey.hint, keys);
  }
  const workflows = signers.filter(signer => signer.kind === 'workflow');
  if (workflows.length === 0) return otherKind('a workflow', 'a key');
  return signedByWorkflow(bundle, workflows, root);
}

function otherKind(is: string, wanted: string): Refusal {
  return refused('verify/other-kind', `It is signed by ${is}; the trust policy asks for ${wanted}`);
}

function signedByKey(bundle: SignedBundle, hint: string, keys: readonly TrustedKey[]): Signer | Refusal {
  const key = keys.find(each => each.hint === hint);
  if (key === undefined)
    return refused(
      'verify/foreign-key',
      `It is signed with the key ${shown(hint)}, which the trust policy does not name`,
    );
  const finder = () => ({ publicKey: createPublicKey(key.pem), validFor: () => true });
  const failure = failureOf(() => {
    // Witnesses could only add to what a key proves, and there is no root to hold them against.
    const entity = { ...toSignedEntity(bundle), timestamps: [], tlogEntries: [] };
    const verifier = new Verifier(toTrustMaterial(noRoot, finder), {
      ...{ tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 },
    });
    verifier.verify(entity);
  });
  return failure ?? { kind: 'key', hint };
}

/** Who signed a bundle without a key, proven by the root alone: for those who have yet to decide whom they trust. */
export function anyWorkflow(bundle: SignedBundle, root: TrustedRoot): Signer | Refusal {
  if (bundle.verificationMaterial.content.$case !== 'publicKey') return provenIdentity(bundle, root, true);
  return refused(
    'verify/foreign-key',
    'It is signed with a key, which is not in it: a key cannot be trusted on first use',
  );
}

function signedByWorkflow(
  bundle: SignedBundle,
  trusted: readonly TrustedWorkflow[],
  root: TrustedRoot,
): Signer | Refusal {
  const claimed = claimedIdentity(bundle);
  if (isRefusal(claimed)) return claimed;
  const differences = trusted.map(each => differsFrom(each, claimed));
  const matching = trusted.find((_, at) => differences[at] === undefined);
  const signer = provenIdentity(bundle, root, matching?.publicLog ?? true);
  // A certificate that nobody vouches for says nothing about who made it, so that comes first.
  return isRefusal(signer) ? signer : ((matching === undefined ? differences[0] : undefined) ?? signer);
}

function provenIdentity(
  bundle: SignedBundle,
  root: TrustedRoot,
  publicLog: boolean,
): ReturnType<typeof claimedIdentity> {
  const logs = publicLog ? 1 : 0;
  const failure = failureOf(() => {
    const thresholds = { tlogThreshold: logs, ctlogThreshold: logs, timestampThreshold: 1 };
    new Verifier(toTrustMaterial(root), thresholds).verify(toSignedEntity(bundle));
  });
  return failure ?? claimedIdentity(bundle);
}

function claimedIdentity(bundle: SignedBundle): ReturnType<typeof identityOf> | Refusal {
  const { content } = bundle.verificationMaterial;
  try {
    if (content.$case === 'certificate') return identityOf(content.certificate.rawBytes);
  } catch {
    // A certificate that cannot be read is none.
  }
  return refused('verify/bad-bundle', 'It holds no certificate that can be read');
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
