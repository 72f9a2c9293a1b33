import type { Mended } from '../model/mended.ts';
import type { Finding, Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { diffText } from './diff.ts';
import { placed } from './finding.ts';
import { harmlessJson } from './harmless-json.ts';
import { printHuman } from './human.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** What was mended, what could not be, and what remains, for a person at a terminal. */
export function printMended(mended: Mended, report: Report, style: Style): string {
  const { diffs, dry, fixed, left } = mended;
  const blocks = [
    dry ? diffText(diffs, style) : '',
    fixed.map(finding => line('fixed', finding, style)).join('\n'),
    left.map(({ because, finding }) => `${line('left', finding, style)}; ${visible(because)}`).join('\n'),
    [total(mended, style), ...withheldText(mended, report, style)].join('\n'),
    printHuman(report, style).trimEnd(),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

/** The same for machines, `schemas/mended.v1.schema.json`; diffs are there to be applied. */
export function printMendedJson(mended: Mended, report: Report): string {
  return `${harmlessJson({ schema: 'mended/v1', ...mended, report: { schema: 'report/v1', ...report } })}\n`;
}

function line(label: string, { at, message, rule, span }: Finding, style: Style): string {
  const said = say(style, label === 'fixed' ? 'good' : 'warn', label.padEnd(5));
  return `${said}  ${say(style, 'strong', visible(rule))}  ${say(style, 'place', placed(at, span))}  ${visible(message)}`;
}

function total({ diffs, dry, fixed }: Mended, style: Style): string {
  if (fixed.length === 0) return 'There is nothing to fix.';
  const what = `${counted(fixed.length, 'finding')} in ${counted(diffs.length, 'file')}`;
  return say(style, 'good', dry ? `Would fix ${what}; nothing was written.` : `Fixed ${what}.`);
}

function withheldText({ withheld }: Mended, { command }: Report, style: Style): string[] {
  if (withheld === 0) return [];
  const rest = visible(command.replace(/^check/, ''));
  const what = `${withheld} more can be mended by a guess`;
  return [say(style, 'faint', `${what}; look at it first: catalogc fix${rest} --unsafe --dry-run`)];
}
