import type { Document, Fault, Role } from '../model/document.ts';
import { type Test, testOf } from './fits.ts';
import shapes from './generated/shapes.json' with { type: 'json' };
import type { SchemaKind } from './generated/validators.js';
import type { Shape } from './shape.ts';
import { shapeFaults } from './shape-faults.ts';

// Here JSON becomes types; what is only written has no shape.
const table: Readonly<Partial<Record<SchemaKind, Shape>>> = shapes;
// The full validators take longer to load than to run; from so many documents on they are worth it.
const many = 5000;
let seen = 0;
const tests = new Map<SchemaKind, Test>();

/**
 * What is wrong with the shape of a document, by the schema of its role; empty when nothing is. Outputs are checked by
 * their kind. `format` matters where text is meant: YAML makes numbers and booleans of it. Never throws.
 */
export function validate(
  role: Role | SchemaKind,
  value: unknown,
  file: string,
  format: Document['format'] = 'json',
): Fault[] {
  const kind = kindOf(role);
  return ++seen < many && fits(kind, value) ? [] : shapeFaults(kind, value, file, format);
}

/** Does a value surely have the shape of a kind? Whatever does not is looked at again, by the validator that says why. */
export function fits(kind: SchemaKind, value: unknown): boolean {
  const shape = table[kind];
  if (shape === undefined) return false;
  const test = tests.get(kind) ?? testOf(shape);
  tests.set(kind, test);
  return test(value);
}

/** The keys the top level of a document may have, by the schema of its role. */
export function knownKeys(role: Role): readonly string[] {
  const shape = table[kindOf(role)];
  return typeof shape === 'object' ? Object.keys(shape.properties ?? {}) : [];
}

function kindOf(role: Role | SchemaKind): SchemaKind {
  return role === 'index' ? 'published-index' : role;
}
