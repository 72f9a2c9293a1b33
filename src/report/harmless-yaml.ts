import { isUnsafe, visible } from './visible.ts';

/** May a text be printed as it is? Others are quoted before `harmlessYaml` sees them. */
export function isHarmless(text: string): boolean {
  return visible(text) === text;
}

/** YAML without characters that steer a terminal or are an order to a CI runner, where all that has such is in double quotes: means the same. */
export function harmlessYaml(yaml: string): string {
  const plain = yaml.replaceAll('##[', '#\\x23[');
  return plain.replace(/[^\n -~]/gu, character => (isUnsafe(character) ? spelled(character) : character));
}

function spelled(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
