import { createPublicKey, verify } from 'node:crypto';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import type { Trust, TrustedKey, TrustedWorkflow } from '../model/trust.ts';
import type { Signer } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import type { SignedBundle } from './bundle.ts';

/**
 * Who signed a bundle, if the trust policy names that signer and the signature holds. What kind of signer, and how many
 * witnesses, is for the policy to say and never for the bundle.
 */
export async function signerOf(
  bundle: SignedBundle,
  { signers }: Pick<Trust, 'signers'>,
  root: TrustedRoot | undefined,
): Promise<Signer | Refusal> {
  if (bundle.keyHint !== undefined) {
    const keys = signers.filter(signer => signer.kind === 'key');
    return keys.length === 0 ? otherKind('a key', 'a workflow') : signedByKey(bundle, bundle.keyHint, keys);
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
  return isSignedBy(bundle, key)
    ? { kind: 'key', hint }
    : refused('verify/bad-signature', 'The signature does not fit the statement');
}

/** Does the signature fit? What is signed is the payload with its type (DSSE's pre-authentication encoding). */
function isSignedBy({ payload, payloadType, signature }: SignedBundle, { pem }: TrustedKey): boolean {
  const key = createPublicKey(pem);
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  const signed = Buffer.concat([Buffer.from(head), payload]);
  return verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', signed, key, signature);
}

/** Who signed a bundle without a key, proven by the root alone: for those who have yet to decide whom they trust. */
export async function anyWorkflow(bundle: SignedBundle, root: TrustedRoot | undefined): Promise<Signer | Refusal> {
  if (bundle.keyHint === undefined) return (await import('./workflow-signature.ts')).provenIdentity(bundle, root, true);
  return refused(
    'verify/foreign-key',
    'It is signed with a key, which is not in it: a key cannot be trusted on first use',
  );
}

async function signedByWorkflow(
  bundle: SignedBundle,
  trusted: readonly TrustedWorkflow[],
  root: TrustedRoot | undefined,
): Promise<Signer | Refusal> {
  const { claimedIdentity, differsFrom, provenIdentity } = await import('./workflow-signature.ts');
  const claimed = claimedIdentity(bundle);
  if (isRefusal(claimed)) return claimed;
  const differences = trusted.map(each => differsFrom(each, claimed));
  const matching = trusted.find((_, at) => differences[at] === undefined);
  const signer = provenIdentity(bundle, root, matching?.publicLog ?? true);
  // A certificate that nobody vouches for says nothing about who made it, so that comes first.
  return isRefusal(signer) ? signer : ((matching === undefined ? differences[0] : undefined) ?? signer);
}
