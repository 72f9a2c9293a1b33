import type { Diagnosis } from '../model/diagnosis.ts';
import { harmlessJson } from './harmless-json.ts';

/** A diagnosis for machines: `schemas/doctor.v1.schema.json`. */
export function printDoctorJson({ matters, ...diagnosis }: Diagnosis): string {
  const told = matters.map(({ at, span, ...matter }) => ({
    ...matter,
    ...(at && { file: at.file }),
    ...(span && { line: span.line, column: span.column }),
  }));
  const { policy, owners, scopes, ...setup } = diagnosis.setup;
  const { faults, ...rest } = policy;
  return `${harmlessJson({
    schema: 'doctor/v1',
    ...diagnosis,
    setup: {
      ...setup,
      ...(owners && { owners: { ...owners, skipped: owners.skipped.map(({ because, text }) => ({ text, because })) } }),
      policy: { ...rest, faults: faults.length },
      scopes: scopes.map(({ at: _, ...scope }) => scope),
    },
    matters: told,
  })}\n`;
}
