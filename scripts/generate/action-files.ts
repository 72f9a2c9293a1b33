import { stringify } from 'yaml';
import { actionCommands, inputOptions } from '../../action/inputs.ts';
import { outputs, plainOutputs } from '../../action/outputs.ts';
import { oneOf } from '../../src/model/words.ts';
import type { Command, Option } from '../../src/options.ts';
import type { Generated } from './generated.ts';

const note = '# Made from src/options.ts and action/outputs.ts by "npm run generate"; do not edit.\n';
const look = { author: 'The catalogc authors', branding: { icon: 'package', color: 'purple' } };
const ofFetch = ['serial', 'updated'];

/** The metadata of the Action, once beside its code and once at the root, where the Marketplace looks for it; and of fetching alone. */
export function actionFiles(): Generated[] {
  return [
    { path: 'action/action.yml', text: textFor('dist/index.js') },
    { path: 'action.yml', text: textFor('action/dist/index.js') },
    { path: 'action/fetch/action.yml', text: textOfFetch() },
  ];
}

function textFor(main: string): string {
  const metadata = {
    name: 'catalogc',
    description: 'Check agent-plugin catalogs and compile them for Codex, Claude, Copilot and Cursor.',
    ...look,
    inputs: {
      command: commandInput(),
      ...Object.fromEntries(inputOptions.map(option => [option.name, input(option)])),
    },
    outputs: outputsOf([...outputs, ...plainOutputs]),
    runs: { using: 'node24', main },
  };
  return note + stringify(metadata, { lineWidth: 0 });
}

/** The same code for those who use a catalog: one command, and the inputs of no other. */
function textOfFetch(): string {
  const own = inputOptions.filter(({ commands }) => commands.includes('fetch'));
  const metadata = {
    name: 'catalogc fetch',
    description: 'Bring a signed agent-plugin catalog into a folder for Codex, Claude and Copilot, verified first.',
    ...look,
    inputs: {
      command: { description: 'Always fetch; leave it out', required: false, default: 'fetch' },
      ...Object.fromEntries(own.map(option => [option.name, input(option, 'fetch')])),
    },
    outputs: outputsOf(plainOutputs.filter(({ name }) => ofFetch.includes(name))),
    runs: { using: 'node24', main: '../dist/index.js' },
  };
  return note + stringify(metadata, { lineWidth: 0 });
}

function outputsOf(all: typeof plainOutputs) {
  return Object.fromEntries(all.map(({ name, help }) => [name, { description: sentence(help) }]));
}

function commandInput() {
  return { description: `Which command to run: ${oneOf(actionCommands)}`, required: false, default: actionCommands[0] };
}

function input(option: Option, alone?: Command) {
  const told = actionCommands.filter(command => option.commands.includes(command));
  const isBare = told.every(command => option.bare?.includes(command));
  const preset = (isBare ? undefined : option.default) ?? (option.type === 'boolean' ? 'false' : undefined);
  const help = (alone && option.apart?.[alone]) ?? apartHelp(option, told) ?? option.help;
  const only = alone === undefined ? onlyFor(option.commands) : '';
  const description = sentence(help.replace('; may be repeated', '')) + formOf(option) + only;
  return { description, required: false, ...(preset !== undefined && { default: preset }) };
}

/** What an option does where it does something else in every command of the Action. */
function apartHelp({ apart = {} }: Option, told: readonly Command[]): string | undefined {
  const helps = told.map(command => apart[command]);
  if (helps.includes(undefined)) return undefined;
  return helps.length === 1 ? helps[0] : told.map(command => `${command}: ${apart[command]}`).join('; ');
}

function formOf({ type, label, values }: Option): string {
  if (type === 'list') return `; one ${label} per line`;
  return values === undefined || label !== undefined ? '' : `: ${oneOf(values)}`; // where a label stands for them, the help names them
}

function onlyFor(commands: readonly Command[]): string {
  const without = actionCommands.filter(command => !commands.includes(command));
  return without.length === 0 ? '' : ` (${actionCommands.filter(each => commands.includes(each)).join(', ')} only)`;
}

/** A sentence that calls options what an input is called. */
function sentence(help: string): string {
  const text = help.replaceAll(/--(?=[a-z])/g, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
