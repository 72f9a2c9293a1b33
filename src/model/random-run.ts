const [lower, upper, digit, joint, space, other] = [1, 2, 3, 4, 5, 0];
const classes = new Uint8Array(256).map((_, byte) => {
  const letter = String.fromCharCode(byte);
  if (/[a-z]/.test(letter)) return lower;
  if (/[A-Z]/.test(letter)) return upper;
  if (/\d/.test(letter)) return digit;
  if (/[_-]/.test(letter)) return joint;
  return byte <= 0x20 || /["'`<>]/.test(letter) ? space : other;
});

/** A secret has 16 letters and digits on end at least, and is no word: capitals, small letters and digits take turns. */
const shortest = 16;
const turns = 4;

/**
 * May bytes of text hold a secret? A quick look that needs no text: a long run of mixed letters, the mark of an AWS key
 * (which may have few digits), or a URL with an at sign. Most files of a repository have none of these.
 */
export function mayHoldSecret(bytes: Uint8Array): boolean {
  let length = 0;
  let changes = 0;
  let last = 0;
  let scheme = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    const kind = classes[byte] as number;
    if (kind !== other && kind !== space) {
      length++;
      if (kind !== last && kind !== joint) {
        if (last !== 0) changes++;
        last = kind;
      }
      if (length >= shortest && (changes >= turns || isAws(bytes, at - length + 1))) return true;
      continue;
    }
    length = changes = last = 0;
    if (kind === space) scheme = false;
    else if (byte === 0x40 && scheme) return true;
    else if (byte === 0x2f && bytes[at - 1] === 0x2f && bytes[at - 2] === 0x3a) scheme = true;
  }
  return false;
}

/** `AKIA` or `ASIA`. */
function isAws(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x41 && bytes[at + 2] === 0x49 && bytes[at + 3] === 0x41;
}
