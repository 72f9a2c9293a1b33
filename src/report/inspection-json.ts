import type { Inspection } from '../model/inspection.ts';
import { harmlessJson } from './harmless-json.ts';

/** What is in a release, for machines: `schemas/inspection.v1.schema.json`. */
export function printInspectionJson({ audit, label, lock, ...inspection }: Inspection): string {
  const { asOf, policyFiles: files, policyPacks: packs, policySha256: sha256, waivers } = lock ?? {};
  const told = audit && { ...audit, asOf, policy: { sha256, files, packs }, waivers };
  const plugins = lock?.plugins ?? [];
  return `${harmlessJson({ schema: 'inspection/v1', folder: label, ...inspection, plugins, audit: told })}\n`;
}
