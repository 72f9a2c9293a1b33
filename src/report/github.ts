import type { Level } from '../model/diagnostic.ts';
import type { Finding, Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { builtText } from './built.ts';
import { cut } from './cut.ts';
import { findingText } from './finding.ts';
import { seenFrom } from './folder.ts';
import { skippedText } from './human.ts';
import { nextSteps } from './next.ts';
import { bestFirst } from './rank.ts';
import { plain, type Style } from './style.ts';
import { tally, totalLine } from './total.ts';
import { visible } from './visible.ts';
import { notYours, unwaived, waivedIn } from './waived.ts';
import { workflowCommand } from './workflow-command.ts';

const most = 10; // the runner drops every further annotation of a level in a step
const longest = 4000; // characters of a message; the runner cuts at 4,096

const kinds = [
  ['error', 'error'],
  ['warn', 'warning'],
  ['info', 'notice'],
] as const;

/**
 * A report for the log of a workflow: all findings folded into groups, what was built or skipped, the best findings of
 * each level as annotations, and a last line with the true total. `folder` is where the tree lies in the workspace.
 */
export function printGithub(report: Report, style: Style = plain, folder = ''): string {
  if (style.quiet && report.findings.length === 0) return '';
  const unfolded = { ...style, verbose: true };
  const blocks = [...kinds.map(([level]) => group(level, report, unfolded)), waivedGroup(report, unfolded)];
  if (!style.quiet) blocks.push(...builtText(report, style), skippedText(report, style));
  blocks.push(kinds.flatMap(([level, kind]) => annotations(level, kind, report, folder)).join('\n'));
  if (!style.quiet) blocks.push(nextSteps(report, unfolded).join('\n'));
  return `${[...blocks, totalLine(report, style)].filter(block => block !== '').join('\n\n')}\n`;
}

function group(level: Level, { findings }: Report, style: Style): string {
  const same = unwaived(findings).filter(finding => finding.level === level);
  if (same.length === 0) return '';
  const title = tally({ totals: { error: 0, warn: 0, info: 0, [level]: same.length } });
  return folded(title, same, style);
}

function waivedGroup({ findings }: Report, style: Style): string {
  const waived = waivedIn(findings);
  return waived.length === 0 ? '' : folded(`${waived.length} waived`, waived, style);
}

function folded(title: string, findings: readonly Finding[], style: Style): string {
  const told = findings.map(finding => findingText(finding, style)).join('\n\n');
  return `${workflowCommand('group', title)}\n${told}\n${workflowCommand('endgroup', '')}`;
}

type Kind = (typeof kinds)[number][1];

/** At most ten; where there are more, the last one tells how many. What is waived is none, and what is not of this change a note. */
function annotations(level: Level, kind: Kind, report: Report, folder: string): string[] {
  const all = bestFirst(unwaived(report.findings)).filter(
    finding => (finding.bystander === true ? 'info' : finding.level) === level,
  );
  const shown = all.length > most ? all.slice(0, most - 1) : all;
  const lines = shown.map(finding => annotation(kind, finding, folder));
  const rest = all.length - shown.length;
  return rest === 0 ? lines : [...lines, remainder(kind, rest, all.length, report)];
}

function annotation(kind: Kind, { at, bystander, span, rule, message, hint }: Finding, folder: string): string {
  const lines = [message, ...(bystander === true ? [notYours] : []), ...(hint === undefined ? [] : [hint])];
  const text = lines.map(visible).join('\n');
  const file = at.file === '' ? undefined : visible(seenFrom(folder, at.file));
  // The runner drops columns that span lines.
  const columns = span?.line === span?.endLine ? { col: span?.column, endColumn: span?.endColumn } : {};
  const place = file === undefined ? {} : { file, line: span?.line, endLine: span?.endLine, ...columns };
  return workflowCommand(kind, cut(text, longest), { ...place, title: visible(rule) });
}

function remainder(kind: Kind, rest: number, all: number, { command }: Report): string {
  const noun = kind === 'notice' ? 'note' : kind;
  const text = `and ${rest} more ${rest === 1 ? noun : `${noun}s`}, ${all} in all; the log has them, and so has: `;
  return workflowCommand(kind, cut(`${text}catalogc ${visible(command)}`, longest), {
    title: counted(all, noun),
  });
}
