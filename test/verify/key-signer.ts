import { generateKeyPairSync, hash, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { dsse } from '@sigstore/core';

/** Signs a payload of a type into a sigstore bundle. */
export interface TestSigner {
  bundleOf(payload: Buffer, payloadType: string): Promise<object>;
}

type Kind = 'P-256' | 'P-384' | 'Ed25519';

/** A key that signs: a new one, or one that is there. */
export function keySigner(
  kind: Kind = 'P-256',
  pair: KeyPairKeyObjectResult = newPair(kind),
): TestSigner & { readonly pem: string; readonly hint: string } {
  const hint = hash('sha256', pair.publicKey.export({ type: 'spki', format: 'der' }), 'base64');
  return {
    hint,
    pem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    bundleOf: async (payload, payloadType) => {
      const sig = sign(
        kind === 'Ed25519' ? null : 'sha256',
        dsse.preAuthEncoding(payloadType, payload),
        pair.privateKey,
      );
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { publicKey: { hint } },
        dsseEnvelope: {
          payload: payload.toString('base64'),
          payloadType,
          signatures: [{ sig: sig.toString('base64') }],
        },
      };
    },
  };
}

function newPair(kind: Kind): KeyPairKeyObjectResult {
  return kind === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: kind });
}
