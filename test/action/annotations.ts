import { isAbsolute, relative } from 'node:path';
import { commandIn, type WorkflowCommand } from './commands.ts';

/** An annotation as it is shown beside a file. */
interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** What the runner makes of the log of a step. */
export interface Log {
  readonly annotations: readonly Annotation[];
  /** Annotations beyond the ten of their level, which nobody gets to see. */
  readonly dropped: number;
  /** Every order other than to annotate or to fold. */
  readonly foreign: readonly WorkflowCommand[];
  /** Groups opened, less groups closed. */
  readonly open: number;
}

const mostPerLevel = 10;
const mostCharacters = 4096;

/** Reads all lines of both streams of a step. */
export function readLog(text: string, workspace: string): Log {
  const commands = text.split(/\r?\n|\r/).flatMap(line => commandIn(line) ?? []);
  const count = (name: string) => commands.filter(command => command.name === name).length;
  const all = commands.filter(isIssue).map(command => annotation(command, workspace));
  const annotations = (['error', 'warning', 'notice'] as const).flatMap(level =>
    all.filter(each => each.level === level).slice(0, mostPerLevel),
  );
  const foreign = commands.filter(command => !isIssue(command) && !/^(end)?group$/.test(command.name));
  return { annotations, dropped: all.length - annotations.length, foreign, open: count('group') - count('endgroup') };
}

function isIssue({ name }: WorkflowCommand): boolean {
  return /^(error|warning|notice)$/.test(name);
}

function annotation({ name, properties, data }: WorkflowCommand, workspace: string): Annotation {
  const { title, file } = properties;
  return {
    level: name as Annotation['level'],
    message: data.slice(0, mostCharacters),
    ...(title && { title }),
    ...(file && { file: isAbsolute(file) ? relative(workspace, file) : file }),
    ...place(properties),
  };
}

/** Half a place is completed, and what contradicts itself is dropped. */
function place(properties: WorkflowCommand['properties']) {
  const number = (key: string) => (/^-?\d+$/.test(properties[key] ?? '') ? Number(properties[key]) : undefined);
  const end = { line: number('endLine'), column: number('endColumn') };
  const line = number('line') ?? end.line;
  const col = number('col') ?? end.column;
  const inOneLine = line !== undefined && (end.line === undefined || end.line === line);
  return {
    ...(line !== undefined && { line }),
    ...(end.line !== undefined && end.line >= (line ?? 0) && { endLine: end.line }),
    ...(inOneLine && col !== undefined && { col }),
    ...(inOneLine && end.column !== undefined && end.column >= (col ?? 0) && { endColumn: end.column }),
  };
}
