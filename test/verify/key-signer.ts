import { generateKeyPairSync, hash, sign } from 'node:crypto';
import { dsse } from '@sigstore/core';

/** Signs a payload of a type into a sigstore bundle. */
export interface TestSigner {
  bundleOf(payload: Buffer, payloadType: string): Promise<object>;
}

/** A new key that signs. */
export function keySigner(
  kind: 'P-256' | 'Ed25519' = 'P-256',
): TestSigner & { readonly pem: string; readonly hint: string } {
  const pair = kind === 'P-256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  const hint = hash('sha256', pair.publicKey.export({ type: 'spki', format: 'der' }), 'base64');
  return {
    hint,
    pem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    bundleOf: async (payload, payloadType) => {
      const sig = sign(kind === 'P-256' ? 'sha256' : null, dsse.preAuthEncoding(payloadType, payload), pair.privateKey);
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
