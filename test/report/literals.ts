import type { Finding, Report, Span } from '../../src/model/report.ts';

/** A report that says nothing, to be changed where a test speaks. */
export function reportWith(change: Partial<Report> = {}): Report {
  const findings = change.findings ?? [];
  const count = (level: string) => findings.filter(finding => finding.level === level).length;
  return {
    command: 'check',
    tool: { name: 'catalogc', version: '0.1.0' },
    asOf: '2026-11-20',
    failOn: 'error',
    snapshot: { label: 'work tree' },
    findings,
    totals: { error: count('error'), warn: count('warn'), info: count('info') },
    rules: { run: 40, off: [] },
    skipped: [],
    plugins: 12,
    catalogs: [
      { name: 'acme', file: 'catalogs/acme.yaml', targets: ['codex', 'claude'], source: 'bundle', entries: 12 },
      { name: 'beta', file: 'catalogs/beta.yaml', targets: ['claude'], source: 'bundle', entries: 1 },
    ],
    losses: [],
    written: [],
    passed: count('error') === 0,
    ...change,
  };
}

/** A span on one line, of the first occurrence of a word in it. */
export function spanOf(line: number, text: string, word: string): Span {
  const column = text.indexOf(word) + 1;
  return { line, column, endLine: line, endColumn: column + word.length, text };
}

const versionLine = '  "version": "1.2.0",';

/** A finding with all that one can say. */
export const unbumped: Finding = {
  rule: 'version/unbumped-change',
  level: 'error',
  at: { file: 'plugins/hello/.claude-plugin/plugin.json', pointer: '/version' },
  span: spanOf(3, versionLine, '"1.2.0"'),
  message: 'hello is new inside and 1.2.0 as before',
  before: { file: 'plugins/hello/.claude-plugin/plugin.json', pointer: '/version' },
  beforeSpan: spanOf(3, versionLine, '"1.2.0"'),
  beforeIn: 'main (a1b2c3d)',
  because: { file: 'policies/recommended.yaml', pointer: '/bump' },
  becauseSpan: spanOf(7, 'bump: any-change', 'any-change'),
  hint: 'Choose the next version; 1.2.1 will do for a change of wording.',
  fingerprint: '0123456789ab',
};
