import type { Document, Fault, Role } from '../model/document.ts';
import { notes, type SchemaKind, validators } from './generated/validators.js';
import { faultsOf } from './schema-faults.ts';

const most = 50;

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
  const check = validators[kind];
  if (check(value)) return [];
  const faults = faultsOf(check.errors ?? [], { value, file, yaml: format !== 'json', notes: notes[kind] });
  if (faults.length <= most) return faults;
  const rest: Fault = { kind: 'schema', place: { file, pointer: '' }, message: 'more is wrong here than is listed' };
  return [...faults.slice(0, most - 1), rest];
}

/** The keys the top level of a document may have, by the schema of its role. */
export function knownKeys(role: Role | SchemaKind): readonly string[] {
  return notes[kindOf(role)].keys['#'] ?? [];
}

function kindOf(role: Role | SchemaKind): SchemaKind {
  return role === 'index' ? 'published-index' : role;
}
