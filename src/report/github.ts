import type { Report } from '../model/report.ts';

/** Stands in until the real one is merged. */
export function printGithub(report: Report): string {
  return report.findings.length === 0 ? '' : `::error::${report.findings.length} findings\n`;
}
