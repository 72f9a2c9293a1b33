import type { Diagnosis, Matter } from '../model/diagnosis.ts';
import type { Level } from '../model/diagnostic.ts';
import { counted } from '../model/words.ts';
import { ruleRows } from './doctor-rules.ts';
import { setupRows } from './doctor-setup.ts';
import { type Lack, type Row, rowsText } from './doctor-table.ts';
import { workflowRows } from './doctor-workflows.ts';
import { placed } from './finding.ts';
import { frame } from './frame.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** A diagnosis for a person: what is there, where the rules stand, what the workflows do; then all that matters, each with its next step. */
export function printDoctor(diagnosis: Diagnosis, style: Style): string {
  const told = new Set(diagnosis.matters.map(({ id }) => id));
  const lack: Lack = matter => (told.has(matter) ? `none: see ${matter} below` : 'none');
  const blocks = [
    section('Setup', setupRows(diagnosis.setup, lack), style),
    section('Rules', ruleRows(diagnosis.rules, style.verbose), style),
    section('Workflows', workflowRows(diagnosis.workflows, lack), style),
    ...diagnosis.matters.map(matter => matterText(matter, style)),
    closing(diagnosis, style),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(title: string, rows: readonly Row[], style: Style): string {
  return `${say(style, 'strong', title)}\n${rowsText(rows, style)}`;
}

function matterText({ at, copy, hint, id, level, message, span }: Matter, style: Style): string {
  const where = at === undefined ? '' : `  ${say(style, 'place', placed(at, span))}`;
  return [
    `${say(style, level, level)} ${say(style, 'strong', visible(id))}${where}`,
    `  ${visible(message)}`,
    ...(span === undefined ? [] : frame(span, level, style)),
    `  ${say(style, 'strong', 'help'.padEnd(8))} ${visible(hint)}`,
    ...(copy ?? '')
      .split('\n')
      .filter(line => line !== '')
      .map(line => `      ${visible(line)}`),
  ].join('\n');
}

function closing({ matters }: Diagnosis, style: Style): string {
  const count = (level: Level) => matters.filter(matter => matter.level === level).length;
  const [errors, warnings, notes] = (['error', 'warn', 'info'] as const).map(count);
  const counts = [
    ...(errors ? [counted(errors, 'error')] : []),
    ...(warnings ? [counted(warnings, 'warning')] : []),
    ...(notes ? [counted(notes, 'note')] : []),
  ];
  const [worst] = matters;
  if (worst === undefined) return say(style, 'good', 'Nothing is missing, and nothing is unsafe');
  const total = say(style, worst.level, counts.join(', '));
  const verdict = errors ? 'mend the errors first' : 'no error';
  return `${total}: ${verdict}`;
}
