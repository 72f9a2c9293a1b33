/** One character as a terminal shows it: where it began in the text, what to print, and how many columns that takes. */
export interface Cell {
  readonly at: number;
  readonly print: string;
  readonly width: number;
}

/** Untrusted text made fit for a terminal: what steers, hides or reorders is shown as `\u{..}`. */
export function visible(text: string): string {
  if (plain.test(text) && !text.includes('::') && !text.includes('##[')) return text;
  return cellsOf(text, 1)
    .map(cell => cell.print)
    .join('');
}

/** The text as printable cells; tabs become blanks up to the next stop. */
export function cellsOf(text: string, tabStop = 4): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  let column = 0;
  for (const character of text) {
    const cell = { at, ...drawn(character, text, at, tabStop - (column % tabStop)) };
    cells.push(cell);
    at += character.length;
    column += cell.width;
  }
  return cells;
}

function drawn(character: string, text: string, at: number, tab: number): { print: string; width: number } {
  if (character === '\t') return { print: ' '.repeat(tab), width: tab };
  if (isUnsafe(character) || orders(text, at)) {
    const print = `\\u{${character.codePointAt(0)?.toString(16)}}`;
    return { print, width: print.length };
  }
  if (mark.test(character)) return { print: character, width: 0 };
  return { print: character, width: wide.test(character) ? 2 : 1 };
}

/** Does this character steer, hide or reorder what a terminal shows? */
export function isUnsafe(character: string): boolean {
  return unsafe.test(character);
}

/** A CI runner takes `##[..` anywhere and `::..` at the start of a line as an order. */
function orders(text: string, at: number): boolean {
  if (text.startsWith('##[', at)) return true;
  return text.startsWith('::', at) && text.slice(0, at).trim() === '';
}

const plain = /^[ -~]*$/;
// Control, format (bidi, zero width, tags), surrogates left alone, what is no character (XML has no U+FFFE), separators, blanks
// other than the plain one, fillers that draw nothing; of the variation selectors only the two that choose between text and emoji are let through.
const unsafe =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u115f\u1160\u3164\uffa0]|\u034f|[\u180b-\u180f]|[\ufe00-\ufe0d]|[\u{e0100}-\u{e01ef}]/u;
const mark = /\p{M}/u;
const wide =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u1100-\u115f\u3000-\u303e\ua960-\ua97c\uac00-\ud7a3\uff01-\uff60\uffe0-\uffe6]/u;
