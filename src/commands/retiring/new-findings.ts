import type { Finding } from '../../model/report.ts';
import type { Judgement } from '../judgement.ts';

/** What is found because of a record: in its file, or anywhere where nothing was found without it. */
export function newFindings(before: Judgement, after: Judgement, file: string): readonly Finding[] {
  const known = new Set(before.findings.map(keyOf));
  return after.findings.filter(finding => finding.at.file === file || !known.has(keyOf(finding)));
}

function keyOf({ fingerprint, rule }: Finding): string {
  return `${rule} ${fingerprint}`;
}
