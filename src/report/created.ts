import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** Files that were written, or would be, and what comes next. */
export interface Created {
  readonly files: readonly string[];
  readonly dry: boolean;
  readonly next: readonly string[];
}

/** What was created, for a person at a terminal. */
export function printCreated({ dry, files, next }: Created, style: Style): string {
  const verb = say(style, 'good', dry ? 'would write' : 'wrote');
  const lines = files.map(file => `${verb}  ${say(style, 'place', visible(file))}`);
  return `${[...lines, '', ...next.map(line => `Next: ${visible(line)}`)].join('\n')}\n`;
}
