import { counted } from '../../src/model/words.ts';
import { visible } from '../../src/report/visible.ts';
import type { Findings } from './findings.ts';
import type { Rate } from './rates.ts';

/** How often each rule finds something, per repository and in all. */
export function countsText(findings: Findings): string {
  const names = Object.keys(findings);
  const rows = ruleNames(findings).map(rule => {
    const counts = names.map(name => countOf(findings[name] ?? [], rule));
    return [rule, ...[...counts, counts.reduce((sum, count) => sum + count, 0)].map(String)];
  });
  return table([['rule', ...names.map(visible), 'all'], ...rows]);
}

/** What appeared and what is gone since the findings were saved: counts, and the first few of each. */
export function differenceText(before: Findings, now: Findings): string {
  const lines: string[] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const gone = without(before[name] ?? [], now[name] ?? []);
    const fresh = without(now[name] ?? [], before[name] ?? []);
    if (gone.length + fresh.length === 0) continue;
    lines.push(`${visible(name)}: ${counted(fresh.length, 'new finding')}, ${gone.length} gone`);
    lines.push(...some('+', fresh), ...some('-', gone));
  }
  return lines.length === 0 ? 'No difference.\n' : `${lines.join('\n')}\n`;
}

/** Rule by rule: findings, plugins hit of how many, the share of them, repositories. */
export function ratesText(rates: readonly Rate[]): string {
  const rows = rates.map(({ rule, level, findings, hit, plugins, repositories }) => [
    `${rule} ${level}`,
    ...[findings, hit, plugins].map(String),
    shareText(hit, plugins),
    String(repositories),
  ]);
  return table([['rule', 'findings', 'plugins', 'of', 'share', 'repositories'], ...rows]);
}

/** Percent with one digit behind the point; none of none is none. */
export function shareText(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : (100 * part) / whole).toFixed(1)} %`;
}

function ruleNames(findings: Findings): string[] {
  const lines = Object.values(findings).flat();
  return [...new Set(lines.map(line => line.split(' ', 2).join(' ')))].sort();
}

function countOf(lines: readonly string[], rule: string): number {
  return lines.filter(line => line.startsWith(`${rule} `)).length;
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter(line => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

const most = 10;

function some(mark: string, lines: readonly string[]): string[] {
  const rest = lines.length - most;
  return [
    ...lines.slice(0, most).map(line => `  ${mark} ${visible(line)}`),
    ...(rest > 0 ? [`  ${mark} and ${rest} more`] : []),
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)));
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return `${rows.map(row => row.map(cell).join('  ')).join('\n')}\n`;
}
