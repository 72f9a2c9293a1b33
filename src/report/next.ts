import { isOurs } from '../model/areas.ts';
import type { Report } from '../model/report.ts';
import { counted, inShell } from '../model/words.ts';
import { isBuild, isComparison } from './built.ts';
import { verifyHint } from './released.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';
import { unwaived } from './waived.ts';
import { outFolder } from './written.ts';

/** What the reader may want to do now: a few short lines, each with a command to paste. */
export function nextSteps(report: Report, style: Style): string[] {
  const lines = [...unwritten(report), ...folded(report, style), ...onward(report)];
  return lines.map(line => say(style, 'faint', line));
}

function unwritten({ command, passed }: Report): string[] {
  const meant = isBuild(command) && !isComparison(command);
  return meant && !passed ? ['Nothing was written, because of the findings above.'] : [];
}

function folded({ findings, failOn, command }: Report, { verbose }: Style): string[] {
  const notes = unwaived(findings).filter(({ level }) => level === 'info').length;
  if (verbose || notes === 0 || failOn === 'info') return [];
  return [
    `${counted(notes, 'note')} not shown; see ${notes === 1 ? 'it' : 'them'}: catalogc ${visible(command)} --verbose`,
  ];
}

function onward(report: Report): string[] {
  const why = whyOf(report);
  if (!isBuild(report.command) && report.passed && report.catalogs.length > 0) {
    return [...why, `Next, compile the catalogs: catalogc ${visible(report.command.replace(/^check/, 'build'))}`];
  }
  return [...why, ...tryOut(report), ...verifyHint(report)];
}

/** What says more of the first finding: our own page, and the repository's. */
function whyOf({ docs, findings }: Report): string[] {
  const left = unwaived(findings).filter(({ level }) => level !== 'info');
  const first = left.find(({ bystander }) => bystander !== true) ?? left[0];
  if (first === undefined) return [];
  const rule = visible(first.rule);
  const ours = isOurs(first.rule) ? [`catalogc explain ${rule}`] : [];
  const theirs = docs === undefined ? [] : [`${visible(docs)}${rule}`];
  const pages = [...ours, ...theirs];
  return pages.length === 0 ? [] : [`Why it matters: ${pages.join(', and ')}`];
}

/** How a client is shown the first catalog that was written; all of these clients take a folder. */
function tryOut({ catalogs, written, command }: Report): string[] {
  const out = outFolder(written);
  if (out === undefined) return [];
  for (const { name, targets, source } of catalogs) {
    const client = (['claude', 'codex', 'copilot'] as const).find(each => targets.includes(each));
    const folder = out === '' ? name : `${out}/${name}`;
    if (client === undefined || !written.some(path => path.startsWith(`${folder}/`))) continue;
    // Entries of a local catalog lead to folders of the repository, so that is what a client adds.
    if (source === 'local' && !command.includes('--write')) {
      return [`Its plugins stay where they are; put the catalog beside them: catalogc ${visible(command)} --write`];
    }
    const root = source === 'local' ? '.' : isAnchored(folder) ? folder : `./${folder}`;
    return [`Try it: ${client} plugin marketplace add ${visible(inShell(root))}`];
  }
  return [];
}

/** Clients take a bare `dist/acme` for an address on a forge. */
function isAnchored(folder: string): boolean {
  return /^(\/|\.\.?\/|[A-Za-z]:)/.test(folder);
}
