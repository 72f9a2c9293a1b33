import type { Report } from '../model/report.ts';

/** Stands in until the real one is merged. */
export function printSummary(report: Report): string {
  return `${report.findings.length} findings\n`;
}
