import type { Fault } from '../model/document.ts';

const escapes = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\(u[dD][89a-fA-F][0-9a-fA-F]{2})|\\./g;

/** The first half of a character that valid JSON writes without the other one; readers that keep texts as UTF-8 refuse the whole file for it. */
export function halfCharacterIn(text: string, file: string): Fault | undefined {
  if (!/\\u[dD][89a-fA-F]/.test(text)) return undefined;
  // Whole characters first, so that only halves are left to be found; any other escape is passed over with what it escapes.
  for (const { 0: written, 1: half, index } of text.matchAll(escapes)) {
    if (half === undefined) continue;
    return {
      kind: 'half-character',
      place: { file, span: [index, index + written.length] },
      message: `${written} is half of a character`,
      hint: 'Write the other half beside it, or take it out.',
    };
  }
  return undefined;
}
