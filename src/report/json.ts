import type { Report } from '../model/report.ts';
import { harmlessJson } from './harmless-json.ts';

/** A report for machines: `schemas/report.v1.schema.json`, keys in one order, the same bytes for the same report. */
export function printJson(report: Report): string {
  const findings = report.findings.map(({ fingerprint, rule, level, message, ...rest }) => ({
    rule,
    level,
    message,
    fingerprint,
    ...rest,
  }));
  return `${harmlessJson({ schema: 'report/v1', ...report, findings })}\n`;
}
