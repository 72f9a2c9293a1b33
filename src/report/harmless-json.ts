import { veiled } from '../model/secrets.ts';
import { isUnsafe } from './visible.ts';

/**
 * A value as JSON without characters that steer a terminal or are an order to a CI runner: it is read in logs, too. Means
 * the same, except that nobody can read a secret in it.
 */
export function harmlessJson(value: unknown, indent = 2): string {
  const json = JSON.stringify(value, (_, part) => (typeof part === 'string' ? veiled(part) : part), indent);
  const plain = json.replaceAll('##[', '#\\u0023[');
  return plain.replace(/[^\n -~]/gu, character => (isUnsafe(character) ? unitsOf(character) : character));
}

function unitsOf(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
