import type { Command } from './commands.ts';

/** One option, told once: CLI flag, Action input and row of the docs come from here. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  readonly type: 'boolean' | 'string' | 'list' | 'choice';
  /** What stands for the value in help, where the values themselves would not fit. */
  readonly label?: string;
  readonly values?: readonly string[];
  /** Commands that know others, or fewer of them. */
  readonly other?: readonly { readonly values: readonly string[]; readonly commands: readonly Command[] }[];
  /** As a person would write it; absent: off, or nothing. */
  readonly default?: string;
  /** What stands for it in commands that have another default. */
  readonly presets?: Readonly<Partial<Record<Command, string>>>;
  /** Commands in which nothing stands for it. */
  readonly bare?: readonly Command[];
  readonly help: string;
  readonly commands: readonly Command[];
  /** What it does in commands where it does something else. */
  readonly apart?: Readonly<Partial<Record<Command, string>>>;
  /** Environment variables that speak when the flag does not. */
  readonly environment?: readonly string[];
  /** Is it an input of the Action too? Flags about terminals are not. */
  readonly input: boolean;
}

/** About terminals and editors, not an input of the Action. */
export const edge = { input: false } as const;

type More = Partial<Omit<Option, 'name' | 'type' | 'commands' | 'help'>>;

/** An option that is an input of the Action unless more is said. */
export function option(
  name: string,
  type: Option['type'],
  of: readonly Command[],
  help: string,
  more: More = {},
): Option {
  return { name, type, commands: of, help, input: true, ...more };
}
