const escapes =
  /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|[\s\S])/g;

/** Where JSON has the escape of a half of a UTF-16 pair without the other half: its span. The text is valid JSON. */
export function halfCharacterIn(text: string): readonly [number, number] | undefined {
  if (!/\\u[dD]/.test(text)) return undefined;
  for (const { 0: said, 1: half, index } of text.matchAll(escapes))
    if (half !== undefined) return [index, index + said.length];
  return undefined;
}
