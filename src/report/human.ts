import type { Level } from '../model/diagnostic.ts';
import type { Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { builtText } from './built.ts';
import { findingText } from './finding.ts';
import { nextSteps } from './next.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** A report for a person at a terminal: every finding, what was built or skipped, a last line that says the truth, a next step. */
export function printHuman(report: Report, style: Style): string {
  const findings = report.findings.filter(finding => isShown(finding.level, report, style));
  if (style.quiet && findings.length === 0) return '';
  const blocks = findings.map(finding => findingText(finding, style));
  if (!style.quiet) blocks.push(...builtText(report, style), skippedText(report, style));
  blocks.push(closing(report, style));
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

/** Info is folded to a count, unless asked for, or unless it is what fails the run. */
function isShown(level: Level, report: Report, style: Style): boolean {
  return level !== 'info' || style.verbose || report.failOn === 'info';
}

function skippedText(report: Report, style: Style): string {
  return report.skipped
    .map(({ what, because }) => `${say(style, 'faint', 'skipped')}  ${visible(what)}, because ${visible(because)}`)
    .join('\n');
}

function closing(report: Report, style: Style): string {
  const lines = [summary(report, style)];
  if (!style.quiet) lines.push(...nextSteps(report, style));
  return lines.join('\n');
}

function summary(report: Report, style: Style): string {
  const size = `${counted(report.plugins, 'plugin')}, ${counted(report.catalogs.length, 'catalog')}`;
  const counts = tally(report);
  const after = asides(report);
  if (counts !== '') return `${say(style, worst(report), counts)} in ${size}${after}`;
  if (report.plugins === 0 && report.catalogs.length === 0) return `${nothing}${after}`;
  return `${say(style, 'good', `${size}: no findings`)}${after}`;
}

function asides({ base, rules }: Report): string {
  const compared = base === undefined ? '' : `; compared with ${visible(base.label)}`;
  return rules.off.length === 0 ? compared : `${compared}; ${counted(rules.off.length, 'rule')} off`;
}

// Silence would mean: checked and clean.
const nothing = 'Nothing was checked: there is no plugin and no catalog here';

function tally({ totals }: Report): string {
  const counts: string[] = [];
  if (totals.error > 0) counts.push(counted(totals.error, 'error'));
  if (totals.warn > 0) counts.push(counted(totals.warn, 'warning'));
  if (totals.info > 0) counts.push(counted(totals.info, 'note'));
  return counts.join(', ');
}

function worst({ totals }: Report): Level {
  if (totals.error > 0) return 'error';
  return totals.warn > 0 ? 'warn' : 'info';
}
