import type { Fault } from '../model/document.ts';

const escapes =
  /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|[\s\S])/g;

/** The first escape in valid JSON of one half of a UTF-16 pair without the other half: clients that keep texts as UTF-8 take the file for none. */
export function halfCharacterIn(text: string, file: string): Fault | undefined {
  if (!/\\u[dD]/.test(text)) return undefined;
  for (const { 0: said, 1: half, index } of text.matchAll(escapes)) {
    if (half === undefined) continue;
    return {
      kind: 'half-character',
      place: { file, span: [index, index + said.length] },
      message: `${said} is one half of a character, and the other half is not beside it`,
      hint: 'Write the character itself, or take it out.',
    };
  }
  return undefined;
}
