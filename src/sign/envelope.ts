import { bundleToJSON, toDSSEBundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import canonicalize from 'canonicalize';
import type { Statement } from './statement.ts';

/** What an envelope with an in-toto statement says it holds. */
export const payloadType = 'application/vnd.in-toto+json';

/** The bytes of a statement: canonical JSON (RFC 8785), so that there is one way to write it. */
export function payloadOf(statement: Statement): Uint8Array {
  const text = canonicalize(statement);
  if (text === undefined) throw new Error('A statement is always an object');
  return new TextEncoder().encode(text);
}

/** The bytes that are signed: the payload with its type (DSSE's pre-authentication encoding). */
export function toBeSigned(payload: Uint8Array): Uint8Array {
  return dsse.preAuthEncoding(payloadType, Buffer.from(payload));
}

/**
 * The sigstore bundle (v0.3) of a payload that a key signed; `hint` is the SHA-256 of the public key, in base64. The envelope
 * names no key id: cosign 2.5 and 3.1 pass over a key whose own fingerprint is another.
 */
export function keyBundle(payload: Uint8Array, signature: Uint8Array, hint: string): string {
  const artifact = Buffer.from(payload);
  const signed = toDSSEBundle({
    artifact,
    artifactType: payloadType,
    signature: Buffer.from(signature),
    keyHint: hint,
    certificateChain: false,
  });
  const bundle = bundleToJSON(signed);
  const { dsseEnvelope } = bundle;
  if (dsseEnvelope === undefined) throw new Error('A bundle of an envelope has an envelope');
  const signatures = dsseEnvelope.signatures.map(({ sig }) => ({ sig }));
  return bundleText({ ...bundle, dsseEnvelope: { ...dsseEnvelope, signatures } });
}

/** A bundle as a file: one line, as some verifiers read lines. */
export function bundleText(bundle: unknown): string {
  return `${JSON.stringify(bundle)}\n`;
}
