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
  return hasRandomRun(bytes) || hasUrlWithAt(bytes);
}

// Whatever is long enough holds a byte at a distance of its length: what is between need not be looked at.
function hasRandomRun(bytes: Uint8Array): boolean {
  let begin = 0;
  for (let at = shortest - 1; at < bytes.length; ) {
    if (!isInRun(bytes[at] as number)) {
      begin = at + 1;
      at += shortest;
      continue;
    }
    let start = at;
    while (start > begin && isInRun(bytes[start - 1] as number)) start--;
    let end = at + 1;
    while (end < bytes.length && isInRun(bytes[end] as number)) end++;
    if (end - start >= shortest && (isAws(bytes, start) || turnsIn(bytes, start, end) >= turns)) return true;
    begin = end + 1;
    at = end + shortest;
  }
  return false;
}

function isInRun(byte: number): boolean {
  const kind = classes[byte] as number;
  return kind !== other && kind !== space;
}

/** How often small letters, capitals and digits take turns. */
function turnsIn(bytes: Uint8Array, start: number, end: number): number {
  let changes = 0;
  let last = 0;
  for (let at = start; at < end; at++) {
    const kind = classes[bytes[at] as number] as number;
    if (kind === last || kind === joint) continue;
    if (last !== 0) changes++;
    last = kind;
  }
  return changes;
}

function hasUrlWithAt(bytes: Uint8Array): boolean {
  const last = bytes.lastIndexOf(0x40);
  let scheme = false;
  for (let at = 0; at <= last; at++) {
    const byte = bytes[at] as number;
    if (classes[byte] === space) scheme = false;
    else if (byte === 0x40 && scheme) return true;
    else if (byte === 0x2f && bytes[at - 1] === 0x2f && bytes[at - 2] === 0x3a) scheme = true;
  }
  return false;
}

/** `AKIA` or `ASIA`. */
function isAws(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x41 && bytes[at + 2] === 0x49 && bytes[at + 3] === 0x41;
}
