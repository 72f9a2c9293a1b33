import { type Bundle, type BundleWithDsseEnvelope, bundleFromJSON, isBundleWithDsseEnvelope } from '@sigstore/bundle';
import { parseJson } from '../load/json.ts';
import { isRecord, recordOf } from '../load/values.ts';
import { type Refusal, refused } from '../model/refusals.ts';
import { shown } from '../model/words.ts';

/** A sigstore bundle with one signed envelope. */
export type SignedBundle = BundleWithDsseEnvelope;

const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The bundle that a file holds, or why it holds none that counts. Nothing is verified yet. */
export function readBundle(bytes: Uint8Array, file: string): SignedBundle | Refusal {
  const value = jsonIn(bytes, file);
  if (!isRecord(value)) return refused('verify/bad-bundle', `${file} is not JSON that can be read in one way`, file);
  if (value.mediaType !== mediaType)
    return refused('verify/bad-bundle', `${file} is ${shown(String(value.mediaType))}, not ${mediaType}`, file);
  const { signatures } = recordOf(value.dsseEnvelope);
  if (!Array.isArray(signatures) || signatures.length === 0 || recordOf(signatures[0]).sig === '')
    return refused('verify/no-signature', `${file} holds no signature`, file);
  if (signatures.length > 1)
    return refused('verify/two-signatures', `${file} holds ${signatures.length} signatures`, file);
  return parsed(value, file);
}

function jsonIn(bytes: Uint8Array, file: string): unknown {
  try {
    const { value, faults } = parseJson(utf8.decode(bytes), file);
    return faults.length === 0 ? value : undefined;
  } catch {
    return undefined; // no UTF-8
  }
}

function parsed(value: object, file: string): SignedBundle | Refusal {
  try {
    const bundle: Bundle = bundleFromJSON(value);
    if (isBundleWithDsseEnvelope(bundle)) return bundle;
  } catch {
    // The library throws for whatever is missing; what it is does not help who only reads the file.
  }
  return refused('verify/bad-bundle', `${file} lacks parts of a sigstore bundle with a DSSE envelope`, file);
}
