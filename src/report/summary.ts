import type { Finding, Report } from '../model/report.ts';
import { changeSection, gainSection } from './changes.ts';
import { cut } from './cut.ts';
import { fitted, type Section } from './fitted.ts';
import { seenFrom } from './folder.ts';
import { impactSection } from './impact.ts';
import { catalogSection, tableHead, writtenSection } from './made.ts';
import { code, prose, row } from './markdown.ts';
import { bestFirst } from './rank.ts';
import { releasedSection } from './released.ts';
import { skippedSection } from './skipped.ts';
import { plain } from './style.ts';
import { totalLine } from './total.ts';
import { visible } from './visible.ts';
import { unwaived, waivedSection } from './waived.ts';

/** Bytes of a report that is to fit into a comment: 65,536 characters are the end of one. */
export const commentSize = 60_000;

// The runner drops a step summary of more than 1,024 KiB as a whole.
const summarySize = 800 * 1024;

/**
 * A report as Markdown, for the summary of a step or for a comment: the verdict, the true total, the best findings that
 * fit into `most` bytes, what is waived, what changes and what people get with it, what was skipped, lost and written, and the command that says the same on a laptop.
 */
export function printSummary(report: Report, { folder = '', most = summarySize } = {}): string {
  const sections = [
    findingSection(report, folder),
    waivedSection(report.findings, finding => whereOf(finding, folder)),
    gainSection(report),
    changeSection(report),
    impactSection(report),
    skippedSection(report),
    catalogSection(report),
    releasedSection(report),
    writtenSection(report),
  ];
  const again = [...pagesOf(report), repeat(report)].join('\n\n');
  const head = [`## ${title(report)}`, prose(totalLine(report, plain))];
  return `${[...head, ...fitted(sections, most - again.length * 4 - 4000), again].join('\n\n')}\n`;
}

function title({ command, passed }: Report): string {
  const verb = command.split(' ')[0] ?? '';
  return `catalogc ${prose(verb, 40)}: ${passed ? 'passed' : 'not passed'}`;
}

function findingSection({ findings }: Report, folder: string): Section {
  const rows = bestFirst(unwaived(findings)).map(finding => findingRow(finding, folder));
  return {
    title: 'Findings',
    head: tableHead(['Level', 'Where', 'What is so', 'What to do', 'Rule']),
    rows,
    noun: 'finding',
  };
}

function findingRow(finding: Finding, folder: string): string {
  const { bystander, level, rule, message, hint } = finding;
  const where = code(whereOf(finding, folder), 300);
  const word = bystander === true ? `${words[level]} (known, not yours)` : words[level];
  return row([word, where, prose(message), hint === undefined ? '' : prose(hint), code(rule, 100)]);
}

function whereOf({ at, span }: Finding, folder: string): string {
  const file = seenFrom(folder, at.file);
  return span === undefined ? file : `${file}:${span.line}:${span.column}`;
}

/** The policy says where more is said of each rule. */
function pagesOf({ docs, findings }: Report): string[] {
  return docs === undefined || findings.length === 0 ? [] : [`More on each rule: ${code(`${docs}<rule>`, 600)}`];
}

const words = { error: 'error', warn: 'warning', info: 'note' } as const;

/** A single line inside a fence cannot end the fence. */
function repeat({ command }: Report): string {
  return `The same on a laptop:\n\n\`\`\`\nnpx catalogc ${visible(cut(command, 2000))}\n\`\`\``;
}
