import { parseJson } from '../load/json.ts';
import { type Refusal, refused } from '../model/refusals.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text and value of JSON that every reader takes for the same, or the reason why it is none. */
export function strictJson(
  bytes: Uint8Array,
  file: string,
  otherwise: 'verify/bad-statement' | 'verify/other-lock' | 'verify/other-ledger' | 'verify/ai-catalog',
): { readonly text: string; readonly value: unknown } | Refusal {
  const text = textOf(bytes);
  if (text === undefined) return refused(otherwise, `${file} is not UTF-8`, file);
  const { value, faults } = parseJson(text, file);
  const twice = faults.find(({ kind }) => kind === 'duplicate-key');
  if (twice !== undefined) return refused('verify/duplicate-keys', `${file}: ${twice.message}`, file);
  return faults.length > 0 ? refused(otherwise, `${file} is not JSON`, file) : { text, value };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
