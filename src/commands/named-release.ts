import { Trouble } from '../model/trouble.ts';
import type { Options } from '../options.ts';

/** The release that a command is about; Trouble where nobody named one. */
export function namedRelease(command: 'verify' | 'inspect', { words }: Pick<Options, 'words'>): string {
  const [label] = words;
  if (label !== undefined) return label;
  const hint = `Name its folder: catalogc ${command} dist/acme.release`;
  throw new Trouble('release-unnamed', `${command} does not know which release`, hint);
}
