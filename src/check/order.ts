import type { Finding } from '../model/report.ts';
import { rank } from './check.ts';

/** The one order of findings everywhere: errors first, then file, line, column, rule, message, by code unit. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(compare);
}

function compare(a: Finding, b: Finding): number {
  return (
    rank(a.level) - rank(b.level) ||
    byText(a.at.file, b.at.file) ||
    (a.span?.line ?? 0) - (b.span?.line ?? 0) ||
    (a.span?.column ?? 0) - (b.span?.column ?? 0) ||
    byText(a.rule, b.rule) ||
    byText(a.message, b.message) ||
    byText(a.at.pointer ?? '', b.at.pointer ?? '')
  );
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
