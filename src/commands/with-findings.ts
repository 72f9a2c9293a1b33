import { rank } from '../check/check.ts';
import type { Finding, Report, Skipped } from '../model/report.ts';
import { isTolerated } from './report-of.ts';

/** The same report with what was found, and not looked at, besides. */
export function withFindings(
  report: Report,
  { findings: more, skipped }: { readonly findings: readonly Finding[]; readonly skipped: readonly Skipped[] },
): Report {
  const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const added = more.filter(({ fingerprint }) => !known.has(fingerprint));
  const findings = [...report.findings, ...added];
  const count = (level: Finding['level']) => findings.filter(finding => finding.level === level).length;
  return {
    ...report,
    findings,
    totals: { error: count('error'), warn: count('warn'), info: count('info') },
    skipped: [...report.skipped, ...skipped],
    passed: report.passed && added.every(finding => isTolerated(finding) || rank(finding.level) > rank(report.failOn)),
  };
}
