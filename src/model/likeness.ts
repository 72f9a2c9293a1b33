import { editDistance } from './words.ts';

/** Letters that look like others, after folding letter case and width. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ӏ: 'l',
  '0': 'o',
  '1': 'l',
};

// What a name looks like at a glance: names of one look are easily taken for each other.
function lookOf(name: string): string {
  if (plain.test(name)) return name;
  const folded = name.normalize('NFKC').toLowerCase();
  return Array.from(folded, letter => lookalikes[letter] ?? letter)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[-_.]+/g, '-');
}

// Nothing in it looks like anything else.
const plain = /^(?:[a-qs-uwxyz2-9]|r(?!n)|v(?!v)|-(?!-))*$/;

/** How two different names can be taken for each other: they look the same, or one edit makes them so; undefined for pairs people write on purpose. */
export function likeness(a: string, b: string): 'look' | 'edit' | undefined {
  if (Math.min(a.length, b.length) < 5 || isNaturalPair(a, b)) return undefined;
  if (lookOf(a) === lookOf(b)) return 'look';
  return editDistance(a, b, 1) <= 1 ? 'edit' : undefined;
}

// v1 and v2, rule and rules, js-style and ts-style.
function isNaturalPair(a: string, b: string): boolean {
  if (withoutNumbers(a) === withoutNumbers(b)) return true;
  const [left, right] = [a.split(/[-_.]/), b.split(/[-_.]/)];
  const different = left.flatMap((part, index) => (part === right[index] ? [] : [[part, right[index] ?? ''] as const]));
  if (left.length !== right.length || different.length !== 1) return false;
  const [one, other] = different[0] as readonly [string, string];
  return Math.min(one.length, other.length) < 4 || isPlural(one, other) || isPlural(other, one);
}

/** A name without its numbers: names that differ in nothing else are written so on purpose. */
export function withoutNumbers(name: string): string {
  return name.replace(/[-_.]?v?\d+/g, '');
}

function isPlural(one: string, many: string): boolean {
  return many === `${one}s` || many === `${one}es`;
}

/**
 * Numbers such that two names that look alike or are within one edit of each other share at least one: hashes of the look, of
 * the name, and of the name without each one of its letters. Names that share a number need not be alike. One may be there twice.
 */
export function neighbourhood(name: string): Int32Array {
  const keys = new Int32Array(name.length + 2);
  keys[0] = hashOf(`look ${lookOf(name)}`);
  keys[1] = hashOf(name);
  let before = 0;
  let after = 0;
  let weight = 1;
  const rest = new Int32Array(name.length + 1); // hash of what follows, and its weight
  const weights = new Int32Array(name.length + 1);
  for (let at = name.length - 1; at >= 0; at--) {
    rest[at + 1] = after;
    weights[at + 1] = weight;
    after = (after + Math.imul(name.charCodeAt(at), weight)) | 0;
    weight = Math.imul(weight, base);
  }
  for (let at = 0; at < name.length; at++) {
    keys[at + 2] = Math.imul(before, weights[at + 1] as number) + (rest[at + 1] as number);
    before = (Math.imul(before, base) + name.charCodeAt(at)) | 0;
  }
  return keys;
}

const base = 1_000_003;

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Tells which numbers of some lists may be in more than one of them: all that are, and a few more. */
export function sharedAmong(lists: readonly Int32Array[]): (key: number) => boolean {
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const bits = 2 ** Math.ceil(Math.log2(Math.max(32, count * 16)));
  const [once, twice] = [new Int32Array(bits / 32), new Int32Array(bits / 32)];
  const placeOf = (key: number): number => (Math.imul(key, spread) >>> 0) % bits;
  for (const keys of lists) {
    for (const key of keys) {
      const place = placeOf(key);
      const [word, bit] = [place >>> 5, 1 << (place & 31)];
      if (((once[word] as number) & bit) !== 0) twice[word] = (twice[word] as number) | bit;
      once[word] = (once[word] as number) | bit;
    }
  }
  return key => ((twice[placeOf(key) >>> 5] as number) & (1 << (placeOf(key) & 31))) !== 0;
}

const spread = 0x9e3779b1;
