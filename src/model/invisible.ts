/** A run of characters that show nothing, or that change the order in which others are shown. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Their code points in order. */
  readonly points: readonly number[];
}

// Tags; marks that embed, override and isolate a direction; spaces without width, joiners, and a mark inside a text.
const hidden = /[\u{e0000}-\u{e007f}\u202a-\u202e\u2066-\u2069\u200b-\u200d\u2060\ufeff]+/gu;
const any = /[\u{e0000}-\u{e007f}\u202a-\u202e\u2066-\u2069\u200b-\u200d\u2060\ufeff]/u;

/** The characters of a text that hide something; those that emoji, flags and the scripts of the world need are no trick. */
export function invisibleIn(text: string): Run[] {
  if (!any.test(text)) return [];
  const runs: { start: number; end: number; points: number[] }[] = [];
  for (const match of text.matchAll(hidden)) {
    let at = match.index;
    for (const character of match[0]) {
      const start = at;
      at += character.length;
      if (isNeeded(character, text, start, at)) continue;
      const point = character.codePointAt(0) ?? 0;
      const last = runs.at(-1);
      if (last?.end !== start) runs.push({ start, end: at, points: [point] });
      else {
        last.points.push(point);
        last.end = at;
      }
    }
  }
  return runs;
}

function isNeeded(character: string, text: string, at: number, next: number): boolean {
  const before = text.slice(Math.max(0, at - 32), at);
  const after = text.slice(next, next + 32);
  if (character === '\u200d') return (emojiBefore.test(before) && emojiAfter.test(after)) || joinedBefore.test(before);
  if (character === '\u200c') return joinedBefore.test(before);
  if (character === '\u200b') return unspacedBefore.test(before) && unspacedAfter.test(after);
  if (character >= '\u{e0000}' && character.length === 2) return isFlag(before, character, after);
  return directing.test(character) && isMixedLine(text, at);
}

const emojiBefore = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;

// Persian and the scripts of India and its neighbours: there a joiner chooses the form of the letter before it.
const joinedBefore =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;

// Scripts without spaces between words: there one without width says where a line may end.
const unspacedBefore = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;
const unspacedAfter = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** One of the tags that make a black flag the flag of a region, such as England. */
function isFlag(before: string, tag: string, after: string): boolean {
  const tags = `${/\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u.exec(before)?.[0] ?? ''}${tag}${/^[\u{e0020}-\u{e007f}]*/u.exec(after)?.[0] ?? ''}`;
  return /^\u{1f3f4}[\u{e0061}-\u{e007a}]{2}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,3}\u{e007f}$/u.test(tags);
}

const directing = /[\u202a-\u202c\u2066-\u2069]/;

/** Does the line hold a script that is written from right to left, and end every direction that it begins? */
function isMixedLine(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  const line = text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
  const begun = line.match(/[\u202a\u202b\u2066-\u2068]/g)?.length ?? 0;
  const ended = line.match(/[\u202c\u2069]/g)?.length ?? 0;
  return (
    begun === ended &&
    !/[\u202d\u202e]/.test(line) &&
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/u.test(line)
  );
}

/** `U+200B, U+2066`, or the range in which many of them lie. */
export function pointsText(points: readonly number[]): string {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const named = sorted.map(point => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
  return named.length <= 3 ? named.join(', ') : `${named[0]}..${named.at(-1)}`;
}
