import { Trouble } from '../../model/trouble.ts';
import { inShell } from '../../model/words.ts';
import type { RetireCommand } from '../../options.ts';

/** The value of an option that a command cannot do without. */
export function demandOption(
  command: RetireCommand,
  name: string,
  option: string,
  value: string | undefined,
  label: string,
): string {
  if (value !== undefined) return value;
  const message = `${command} needs --${option}`;
  throw new Trouble('option-missing', message, `Write: catalogc ${command} ${inShell(name)} --${option} ${label}`);
}
