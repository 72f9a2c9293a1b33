import { refusals } from '../model/refusals.ts';
import type { Verification } from '../model/verification.ts';
import { harmlessJson } from './harmless-json.ts';

/** What became of looking at a release, for machines: `schemas/verification.v1.schema.json`. */
export function printVerificationJson(verification: Verification): string {
  const { at, label, lock, notes, release, signer, skipped } = verification;
  const faults = verification.refusals;
  return `${harmlessJson({
    schema: 'verification/v1',
    verified: faults.length === 0,
    folder: label,
    at,
    ...(release && { release }),
    ...(signer && { signer }),
    ...(lock && { plugins: lock.plugins }),
    refusals: faults.map(fault => ({ ...fault, hint: refusals[fault.code].next })),
    skipped,
    notes,
  })}\n`;
}
