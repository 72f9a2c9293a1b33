import type { Report } from '../model/report.ts';
import { counted } from '../model/words.ts';
import { type Style, say } from './style.ts';

/** What the reader may want to do now: at most three short lines, each with a command to paste. */
export function nextSteps(report: Report, style: Style): string[] {
  const lines = [...unwritten(report), ...folded(report, style), ...onward(report)];
  return lines.map(line => say(style, 'faint', line));
}

function unwritten({ command, passed }: Report): string[] {
  return command.startsWith('build') && !command.includes('--check') && !passed
    ? ['Nothing was written, because of the findings above.']
    : [];
}

function folded({ totals, failOn, command }: Report, { verbose }: Style): string[] {
  if (verbose || totals.info === 0 || failOn === 'info') return [];
  return [
    `${counted(totals.info, 'note')} not shown; see ${totals.info === 1 ? 'it' : 'them'}: catalogc ${command} --verbose`,
  ];
}

function onward(report: Report): string[] {
  const first = report.findings.find(finding => finding.level !== 'info');
  if (first !== undefined) return [`Why it matters: catalogc explain ${first.rule}`];
  if (report.command === 'check' && report.catalogs.length > 0) return ['Next, compile the catalogs: catalogc build'];
  return tryOut(report);
}

/** How a client is shown the first catalog that was written; all of these clients take a folder. */
function tryOut({ catalogs, written }: Report): string[] {
  for (const { name, targets } of catalogs) {
    const client = (['claude', 'codex', 'copilot'] as const).find(each => targets.includes(each));
    const folder = written.map(path => folderNamed(name, path)).find(path => path !== undefined);
    if (client !== undefined && folder !== undefined) {
      return [`Try it: ${client} plugin marketplace add ${folder.startsWith('/') ? folder : `./${folder}`}`];
    }
  }
  return [];
}

function folderNamed(name: string, path: string): string | undefined {
  const steps = path.split('/');
  const index = steps.indexOf(name);
  return index > 0 && index < steps.length - 1 ? steps.slice(0, index + 1).join('/') : undefined;
}
