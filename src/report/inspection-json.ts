import type { Inspection } from '../model/inspection.ts';
import { harmlessJson } from './harmless-json.ts';

/** What is in a release, for machines: `schemas/inspection.v1.schema.json`. */
export function printInspectionJson({ label, lock, ...inspection }: Inspection): string {
  return `${harmlessJson({ schema: 'inspection/v1', folder: label, ...inspection, plugins: lock?.plugins ?? [] })}\n`;
}
