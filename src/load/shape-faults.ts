import type { Document, Fault } from '../model/document.ts';
import { notes, type SchemaKind, validators } from './generated/validators.js';
import { faultsOf } from './schema-faults.ts';

const most = 50;

/** What is wrong with the shape of a document, by the full validator of its kind; empty when nothing is. */
export function shapeFaults(kind: SchemaKind, value: unknown, file: string, format: Document['format']): Fault[] {
  const check = validators[kind];
  if (check(value)) return [];
  const faults = faultsOf(check.errors ?? [], { value, file, yaml: format !== 'json', notes: notes[kind] });
  if (faults.length <= most) return faults;
  const rest: Fault = { kind: 'schema', place: { file, pointer: '' }, message: 'more is wrong here than is listed' };
  return [...faults.slice(0, most - 1), rest];
}
