import type { ErrorObject } from 'ajv';
import { step } from '../model/place.ts';
import { oneOf, shown } from '../model/words.ts';
import type { Notes } from './generated/validators.js';
import { named, subject } from './schema-words.ts';

/** What one failed keyword says about the value it was held against; the schema's own words come first. */
export function messageOf(error: ErrorObject, value: unknown, notes: Notes): string {
  const { params, instancePath: pointer } = error;
  const own = notes.says[error.schemaPath] ?? notes.says[parentOf(error.schemaPath)];
  switch (error.keyword) {
    case 'required':
      return own === undefined ? missing(String(params.missingProperty), pointer) : `${named(pointer)} ${own}`;
    case 'enum':
      return `${subject(pointer, value)}; expected ${oneOf(params.allowedValues.map(String))}`;
    case 'const':
      return `${subject(pointer, value)}; expected ${JSON.stringify(params.allowedValue)}`;
    case 'pattern':
      return `${subject(pointer, value)}; ${own ?? `expected text that matches ${params.pattern}`}`;
    case 'minimum':
      return `${subject(pointer, value)}; the smallest allowed is ${params.limit}`;
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
      return size(error, value);
    case 'uniqueItems':
      return repeated(pointer, params.i, params.j);
    default:
      return `${named(pointer)} ${own ?? `does not fit the schema (${error.keyword})`}`;
  }
}

/** The schema path one step up. */
export function parentOf(schemaPath: string): string {
  return schemaPath.slice(0, schemaPath.lastIndexOf('/'));
}

function missing(key: string, pointer: string): string {
  return `${shown(key)} is missing${pointer === '' ? '' : ` in ${named(pointer)}`}`;
}

function size({ keyword, params, instancePath: pointer }: ErrorObject, value: unknown): string {
  if (value === '') return `${named(pointer)} is empty`;
  if (keyword === 'minLength') return `${subject(pointer, value)}; at least ${params.limit} characters are needed`;
  const unit = keyword.endsWith('Items') ? 'items' : 'characters';
  const count = Array.isArray(value) ? value.length : [...String(value)].length;
  const wish = keyword.startsWith('max')
    ? `at most ${params.limit} are allowed`
    : `at least ${params.limit} ${params.limit === 1 ? 'is' : 'are'} needed`;
  return `${named(pointer)} has ${count} ${unit}; ${wish}`;
}

function repeated(pointer: string, i: number, j: number): string {
  return `${named(step(pointer, Math.max(i, j)))} repeats ${named(step(pointer, Math.min(i, j)))}`;
}
