import { createPublicKey, verify } from 'node:crypto';
import { isRecord, plainText } from '../load/values.ts';
import { aiCatalogFile as file, type JwsAlgorithm, keyProfile, keyUri, rootType } from '../model/ai-catalog.ts';
import { isRefusal, type Refusal, type RefusalCode, refused } from '../model/refusals.ts';
import type { TrustedKey } from '../model/trust.ts';
import type { SignedRelease } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import { canonicalOf } from './canonical.ts';
import { strictJson } from './strict-json.ts';

/** By whom, and for how long, an AI Catalog has to be signed: as the release is. */
interface Wanted {
  readonly release: Pick<SignedRelease, 'issuedAt' | 'expiresAt'>;
  readonly key: TrustedKey | undefined;
}

/**
 * What is wrong with the signature in an AI Catalog. The key and its algorithm come from the trust policy; what the signature
 * says of either has to be the same, and decides nothing.
 */
export function differentSeal(document: object, signature: unknown, { key, release }: Wanted): Refusal[] {
  if (key === undefined) return signature === undefined ? [] : [bad('it holds one, and a workflow signed the release')];
  if (signature === undefined) return [fault('unsigned', 'the release is signed with a key, and this is not')];
  if (!isRecord(signature)) return [bad('it is no object')];
  const { jws, ...about } = signature;
  const wanted = { signer: keyUri(key.hint), profile: keyProfile, ...timesOf(release) };
  const parts = /^([\w-]+)\.\.([\w-]+)$/.exec(String(jws));
  const [, head = '', sealed = ''] = parts ?? [];
  const header = headerIn(head);
  if (header === undefined || bytesIn(sealed) === undefined) return [bad('"jws" is no compact JWS without a payload')];
  const algorithm = algorithmOf(key);
  if (header.alg !== algorithm)
    return [fault('algorithm', `it says ${shown(plainText(header, 'alg') ?? 'none')}; the key signs ${algorithm}`)];
  if (canonicalOf(header) !== canonicalOf({ alg: algorithm, kid: wanted.signer, typ: rootType }))
    return [bad('its header says otherwise than it has to, letter by letter')];
  if (canonicalOf(about) !== canonicalOf(wanted))
    return [bad('its signer, profile or time is not that of the release')];
  const payload = Buffer.from(canonicalOf({ ...document, signature: about }) ?? '').toString('base64url');
  const holds = isSignedBy(key, algorithm, Buffer.from(`${head}.${payload}`), Buffer.from(sealed, 'base64url'));
  return holds ? [] : [bad('it does not fit the catalog')];
}

function isSignedBy({ pem }: TrustedKey, algorithm: JwsAlgorithm, data: Buffer, sealed: Buffer): boolean {
  const digest = { ES256: 'sha256', ES384: 'sha384', EdDSA: null }[algorithm];
  return verify(digest, data, { key: createPublicKey(pem), dsaEncoding: 'ieee-p1363' }, sealed);
}

function algorithmOf({ pem }: TrustedKey): JwsAlgorithm {
  const { asymmetricKeyDetails, asymmetricKeyType } = createPublicKey(pem);
  if (asymmetricKeyType === 'ed25519') return 'EdDSA';
  return asymmetricKeyDetails?.namedCurve === 'secp384r1' ? 'ES384' : 'ES256';
}

function headerIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = bytesIn(text);
  const read = bytes && strictJson(bytes, file, 'verify/ai-catalog');
  return read === undefined || isRefusal(read) || !isRecord(read.value) ? undefined : read.value;
}

/** The bytes of base64url that is written in its one way. */
function bytesIn(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}

function timesOf({ issuedAt, expiresAt }: Wanted['release']) {
  return { issuedAt, expiresAt };
}

function bad(what: string): Refusal {
  return fault('signature', what);
}

function fault(kind: 'algorithm' | 'signature' | 'unsigned', what: string): Refusal {
  const code: RefusalCode = `verify/ai-catalog-${kind}`;
  return refused(code, `The signature of ${file}: ${what}`, file);
}
