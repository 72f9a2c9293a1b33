import { Trouble } from '../model/trouble.ts';
import { cut } from './cut.ts';
import { visible } from './visible.ts';
import { workflowCommand } from './workflow-command.ts';

/** Why a run did not end, as text for stderr, and the exit code that says whose fault it is: 2 theirs, 3 ours. */
export interface Failure {
  readonly text: string;
  readonly exitCode: 2 | 3;
}

/** What to print when a run did not end; `annotate` says it to the runner of a workflow, too. */
export function failureText(error: unknown, how: How): Failure {
  const failure = told(error, how);
  return how.annotate === true ? { ...failure, text: `${failure.text}${annotation(failure.text)}\n` } : failure;
}

interface How {
  readonly debug: boolean;
  readonly version: string;
  readonly annotate?: boolean;
}

/** The first two lines: what is wrong and what to do. */
function annotation(text: string): string {
  const [first = '', second = ''] = text.split('\n');
  const hint = second.startsWith('  help') ? `\n${second.replace('  help', '').trim()}` : '';
  return workflowCommand('error', cut(`${first.replace(/^catalogc: /, '')}${hint}`, 4000), {
    title: 'catalogc could not run',
  });
}

function told(error: unknown, { debug, version }: How): Failure {
  if (error instanceof Trouble) {
    const lines = [`catalogc: ${visible(error.message)}`, `  help     ${visible(error.hint)}`];
    return { text: `${[...lines, ...stack(error, debug)].join('\n')}\n`, exitCode: 2 };
  }
  if (isAway(error)) return { text: away, exitCode: 2 };
  const said = visible(error instanceof Error ? error.message : String(error));
  const more = debug ? '' : '; --debug shows where';
  const line = `catalogc ${version} broke, which is its own fault: ${said}. Please report this line and your command${more}.`;
  return { text: `${[line, ...stack(error, debug)].join('\n')}\n`, exitCode: 3 };
}

function stack(error: unknown, debug: boolean): string[] {
  if (!debug || !(error instanceof Error)) return [];
  const cause = error.cause === undefined ? [] : ['caused by', ...stack(error.cause, debug)];
  return [...(error.stack ?? '').split('\n').map(visible), ...cause];
}

const away = `catalogc: the folder it runs in is gone
  help     Go to one that exists: cd ~
`;

/** node asks where it is at the first path it resolves, and breaks when that folder was removed. */
function isAway(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}
