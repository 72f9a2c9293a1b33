import { Trouble } from '../src/model/trouble.ts';
import { didYouMean, oneOf, shown } from '../src/model/words.ts';
import { type Command, commands, type EndingCommand, type Given, type Option, options } from '../src/options.ts';

/** What a step was given, as the toolkit reads it: absent inputs are empty, an unclear boolean throws. */
export interface Inputs {
  text(name: string): string;
  lines(name: string): readonly string[];
  isOn(name: string): boolean;
}

/** The commands that a step may name; the first is what runs when it names none. */
export const actionCommands: readonly EndingCommand[] = (Object.keys(commands) as EndingCommand[]).filter(
  name => commands[name].input,
);

/** The options that are inputs, in the order of the table. */
export const inputOptions: readonly Option[] = options.filter(
  option => option.input && option.commands.some(name => commands[name].input),
);

/** Reads the inputs by the option table; what they cannot mean is Trouble that names the input. */
export function readInputs(inputs: Inputs): { readonly command: EndingCommand; readonly given: Given } {
  const command = commandNamed(inputs.text('command') || 'check');
  const given: Record<string, string | boolean | readonly string[]> = {};
  for (const option of inputOptions) {
    if (inputs.text(option.name) === '') continue; // an unset input is empty
    const value = inputValue(option, inputs);
    if (option.commands.includes(command)) given[option.name] = value;
    else demandPreset(option, command, value);
  }
  return { command, given };
}

function commandNamed(word: string): EndingCommand {
  const command = actionCommands.find(name => name === word);
  if (command !== undefined) return command;
  const near = didYouMean(word, actionCommands);
  const hint = near === undefined ? `Use ${oneOf(actionCommands)}.` : `Did you mean: command: ${near}`;
  throw new Trouble('command-unknown', `The Action has no command ${shown(word)}`, hint);
}

function inputValue({ name, type }: Option, inputs: Inputs): string | boolean | readonly string[] {
  if (type === 'list') return inputs.lines(name);
  if (type !== 'boolean') return inputs.text(name);
  try {
    return inputs.isOn(name);
  } catch (cause) {
    const said = shown(inputs.text(name));
    throw new Trouble('input-value', `The input ${name} is ${said}`, `Write ${name}: true, or ${name}: false.`, {
      cause,
    });
  }
}

/** Defaults of other commands are always there; anything else was meant, and would be without effect. */
function demandPreset({ name, default: preset, commands }: Option, command: Command, value: unknown): void {
  if (value === false || value === preset) return;
  const others = oneOf(actionCommands.filter(other => commands.includes(other)).map(other => `command: ${other}`));
  throw new Trouble('input-elsewhere', `${command} has no input ${name}`, `${others} has it; leave ${name} out here.`);
}
