import type { Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { fittingRows } from './fitted.ts';
import { code } from './markdown.ts';
import { skippedSection } from './skipped.ts';
import { commentSize, printSummary } from './summary.ts';

/** What the first line of a comment of ours is; each key has its own. */
export function markerOf(key?: string): string {
  return key === undefined ? '<!-- catalogc -->' : `<!-- catalogc: ${key} -->`;
}

/** Is there nothing to say? */
export function isClear({ passed, findings, changes = [], impact }: Report): boolean {
  return passed && findings.length === 0 && changes.length === 0 && impact === undefined;
}

/** A report as the text of a comment of at most 65,536 characters, whatever is in the report. */
export function printComment(report: Report, marker: string): string {
  const head = [marker, sayWhose(report)].join('\n');
  return `${head}\n\n${printSummary(report, { most: commentSize - 500 })}`;
}

/** What a comment says once all is well: one line, and what was looked at folded below it. */
export function printClear(report: Report, marker: string): string {
  const { plugins, catalogs, skipped } = report;
  const looked = `${counted(plugins, 'plugin')} and ${counted(catalogs.length, 'catalog')} were looked at${short(report)}.`;
  const rows = fittingRows(skippedSection(report).rows.slice(0, mostSkipped), commentSize - 1000);
  const rest = skipped.length - rows.length;
  const more = rest > 0 ? [`- and ${rest} more`] : [];
  const list = rows.length === 0 ? [] : [`Skipped:\n\n${[...rows, ...more].join('\n')}`];
  const folded = ['<details><summary>What was looked at</summary>', looked, ...list, '</details>'];
  return `${marker}\n${['**catalogc: all clear**, no findings.', ...folded].join('\n\n')}\n`;
}

const mostSkipped = 10;

function short({ snapshot: { commit } }: Report): string {
  return commit === undefined ? '' : ` at ${code(commit.slice(0, 7))}`;
}

/** A stranger may have written each word that is not ours. */
function sayWhose(report: Report): string {
  return `What follows was read from the pull request itself${short(report)}.`;
}
