import { parseJson } from '../load/json.ts';
import { isRecord, plainText, recordOf } from '../load/values.ts';
import { type Refusal, refused } from '../model/refusals.ts';
import { shown } from '../model/words.ts';

/** A sigstore bundle with one envelope that one signed. */
export interface SignedBundle {
  readonly payload: Uint8Array;
  readonly payloadType: string;
  readonly signature: Uint8Array;
  /** The hint of the key that it says signed it; undefined where it brings a certificate. */
  readonly keyHint?: string;
  /** All of it, for those who verify certificates. */
  readonly json: object;
}

const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The bundle that a file holds, or why it holds none that counts. Nothing is verified yet. A bundle signed with a key is read
 * here to its end, as that is all that most machines ever verify; the rest of one with a certificate is for the library.
 */
export function readBundle(bytes: Uint8Array, file: string): SignedBundle | Refusal {
  const value = jsonIn(bytes, file);
  if (!isRecord(value)) return refused('verify/bad-bundle', `${file} is not JSON that can be read in one way`, file);
  if (value.mediaType !== mediaType)
    return refused('verify/bad-bundle', `${file} is ${shown(String(value.mediaType))}, not ${mediaType}`, file);
  const { payload: encoded, payloadType, signatures } = recordOf(value.dsseEnvelope);
  if (!Array.isArray(signatures) || signatures.length === 0 || recordOf(signatures[0]).sig === '')
    return refused('verify/no-signature', `${file} holds no signature`, file);
  if (signatures.length > 1)
    return refused('verify/two-signatures', `${file} holds ${signatures.length} signatures`, file);
  const [payload, signature] = [bytesIn(encoded), bytesIn(recordOf(signatures[0]).sig)];
  const material = recordOf(value.verificationMaterial);
  const hint = plainText(material.publicKey, 'hint');
  const isClear = (hint !== undefined) !== isRecord(material.certificate);
  if (payload === undefined || signature === undefined || typeof payloadType !== 'string' || !isClear)
    return refused('verify/bad-bundle', `${file} lacks parts of a sigstore bundle with a DSSE envelope`, file);
  return { payload, payloadType, signature, json: value, ...(hint !== undefined && { keyHint: hint }) };
}

function jsonIn(bytes: Uint8Array, file: string): unknown {
  try {
    const { value, faults } = parseJson(utf8.decode(bytes), file);
    return faults.length === 0 ? value : undefined;
  } catch {
    return undefined; // no UTF-8
  }
}

/** The bytes of base64 that is written in its one way. */
function bytesIn(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string') return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
