/** Is a secret plainly made up, to show where one belongs? */
export function isMadeUp(value: string, host = ''): boolean {
  return (
    /[${}<>%*•…]|\.\.\.|\\u/.test(value) ||
    says.test(value) ||
    isSequence(value) ||
    new Set(value).size < 5 ||
    /([A-Za-z0-9])\1{5}/.test(value) ||
    isShown(value) ||
    (host !== '' && (isPlaceholderHost.test(host) || words.test(value)))
  );
}

/** Is a text too random to be words? Measured as the Shannon entropy of its letters. */
export function isRandom(value: string): boolean {
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || /[()[\],;\\]|^\/|:\/\//.test(value)) return false;
  const bits = entropy(value);
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 24 && bits >= 3;
  // Words with hyphens and a number are names, versions and dates; a secret mixes digits and letters all over.
  const changes = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return value.length >= 16 && bits >= 3.5 && changes >= Math.max(3, value.length / 12);
}

function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

const says =
  /example|placeholder|change-?_?me|dummy|fake|redacted|sample|replace|insert|your[_-]?|x{4}|foobar|not-?_?a-?_?real|not-?_?real|secret_?here|token_?here|key_?here/i;

/** What people write where a password belongs. */
const words =
  /^(?:pass|password|passwd|pw|pwd|secret|token|user|username|postgres|root|admin|test|guest|key|api_?key|mysql|redis|mongo|dev|local|x+)$/i;
const isPlaceholderHost =
  /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host(?:name)?$|.*example(?:\.|$)|.*\.test$|db$|postgres$|redis$|proxy$)/i;

const runs = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', '9876543210'];

function isSequence(value: string): boolean {
  const lower = value.toLowerCase();
  return runs.some(run => {
    for (let at = 0; at + 7 <= run.length; at++) if (lower.includes(run.slice(at, at + 7))) return true;
    return false;
  });
}

/** The token that every description of JWT shows, by its payload. */
function isShown(value: string): boolean {
  return value.includes('eyJzdWIiOiIxMjM0NTY3ODkwI');
}
