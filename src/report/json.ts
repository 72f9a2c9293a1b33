import type { Report } from '../model/report.ts';

/** A report for machines: `schemas/report.v1.schema.json`, keys in one order, the same bytes for the same report. */
export function printJson(report: Report): string {
  const findings = report.findings.map(({ fingerprint, rule, level, message, ...rest }) => ({
    rule,
    level,
    message,
    fingerprint,
    ...rest,
  }));
  return `${JSON.stringify({ schema: 'report/v1', ...report, findings }, null, 2)}\n`;
}
