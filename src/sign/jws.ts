import { keyProfile, keyUri, rootType } from '../model/ai-catalog.ts';
import type { KeySigner } from '../model/signer.ts';
import { type AiCatalog, canonicalText } from './ai-catalog.ts';

/** From when until when a signature is good, RFC 3339 in UTC. */
interface Times {
  readonly issuedAt: string;
  readonly expiresAt: string;
}

/**
 * The catalog with its signature: a compact JWS (RFC 7515) over its canonical form, which holds the signature but for the JWS
 * itself; the payload in it is left out. Only keys that last sign this way: who reads it has no log to ask when it was made.
 */
export function signedAiCatalog(
  document: AiCatalog,
  { hint, jwsAlgorithm, signJws }: KeySigner,
  times: Times,
): AiCatalog {
  const { expiresAt, issuedAt } = times;
  const signature = { signer: keyUri(hint), profile: keyProfile, issuedAt, expiresAt };
  const header = { alg: jwsAlgorithm, kid: keyUri(hint), typ: rootType };
  const [head, payload] = [header, { ...document, signature }].map(part => encoded(canonicalText(part)));
  const sealed = signJws(new TextEncoder().encode(`${head}.${payload}`));
  return { ...document, signature: { ...signature, jws: `${head}..${encoded(sealed)}` } };
}

function encoded(part: string | Uint8Array): string {
  return Buffer.from(part as string).toString('base64url');
}
