import { Trouble } from '../model/trouble.ts';
import { visible } from './visible.ts';

/** What to print on stderr when a run did not end, and the exit code that says whose fault it is: 2 theirs, 3 ours. */
export function failureText(
  error: unknown,
  { debug, version }: { readonly debug: boolean; readonly version: string },
): { readonly text: string; readonly exitCode: 2 | 3 } {
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
