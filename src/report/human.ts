import type { Level } from '../model/diagnostic.ts';
import type { Report } from '../model/report.ts';
import { builtText } from './built.ts';
import { comparedText } from './compared.ts';
import { findingText } from './finding.ts';
import { impactText } from './impact.ts';
import { nextSteps } from './next.ts';
import { type Style, say } from './style.ts';
import { totalLine } from './total.ts';
import { visible } from './visible.ts';
import { unwaived, waivedIn } from './waived.ts';

/** A report for a person at a terminal: every finding, what was built or skipped, a last line that says the truth, a next step. */
export function printHuman(report: Report, style: Style): string {
  const findings = unwaived(report.findings).filter(finding => isShown(finding.level, report, style));
  const waived = waivedIn(report.findings).map(finding => findingText(finding, style));
  if (style.quiet && findings.length + waived.length === 0) return '';
  const blocks = findings.map(finding => findingText(finding, style));
  if (waived.length > 0) blocks.push(say(style, 'strong', 'Waived, and still there:'), ...waived);
  if (!style.quiet)
    blocks.push(
      comparedText(report, style),
      impactText(report, style),
      ...builtText(report, style),
      skippedText(report, style),
    );
  blocks.push(closing(report, style));
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

/** Info is folded to a count, unless asked for, or unless it is what fails the run. */
function isShown(level: Level, report: Report, style: Style): boolean {
  return level !== 'info' || style.verbose || report.failOn === 'info';
}

/** What nobody could look at, one line each, with the reason. */
export function skippedText({ skipped }: Pick<Report, 'skipped'>, style: Style): string {
  return skipped
    .map(({ what, because }) => `${say(style, 'faint', 'skipped')}  ${visible(what)}, because ${visible(because)}`)
    .join('\n');
}

function closing(report: Report, style: Style): string {
  const lines = [totalLine(report, style)];
  if (!style.quiet) lines.push(...nextSteps(report, style));
  return lines.join('\n');
}
