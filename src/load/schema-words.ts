import { steps } from '../model/place.ts';
import { oneOf, shown } from '../model/words.ts';

/** A pointer as people say it, `entries.hello.products[0]`; the whole document is "the document". */
export function named(pointer: string): string {
  if (pointer === '') return 'the document';
  const label = steps(pointer).reduce(labelled, '');
  return label.length <= 80 ? label : `…${label.slice(-79)}`;
}

function labelled(label: string, key: string): string {
  if (/^\d{1,9}$/.test(key)) return `${label}[${key}]`;
  const word = /^[\w$-]{1,64}$/.test(key) ? key : shown(key, 64);
  return label === '' ? word : `${label}.${word}`;
}

/** `version is the number 1.1`. */
export function subject(pointer: string, value: unknown): string {
  return `${named(pointer)} is ${described(value)}`;
}

/** `text, a list or null`: what a `type` keyword asks for. */
export function expected(types: readonly string[]): string {
  return oneOf(types.map(type => typeWords[type] ?? type));
}

/** Is this what YAML makes of unquoted text? */
export function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function described(value: unknown): string {
  if (typeof value === 'string') return shown(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `the boolean ${value}`;
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return value === undefined ? 'nothing' : 'an object';
}
