import { stringify } from 'yaml';
import { actionCommands, inputOptions } from '../../action/inputs.ts';
import { outputs, plainOutputs } from '../../action/outputs.ts';
import { oneOf } from '../../src/model/words.ts';
import type { Command, Option } from '../../src/options.ts';
import type { Generated } from './generated.ts';

const note = '# Made from src/options.ts and action/outputs.ts by "npm run generate"; do not edit.\n';

/** The metadata of the Action, once beside its code and once at the root, where the Marketplace looks for it. */
export function actionFiles(): Generated[] {
  return [
    { path: 'action/action.yml', text: textFor('dist/index.js') },
    { path: 'action.yml', text: textFor('action/dist/index.js') },
  ];
}

function textFor(main: string): string {
  const metadata = {
    name: 'catalogc',
    description: 'Check agent-plugin catalogs and compile them for Codex, Claude, Copilot and Cursor.',
    author: 'The catalogc authors',
    branding: { icon: 'package', color: 'purple' },
    inputs: {
      command: commandInput(),
      ...Object.fromEntries(inputOptions.map(option => [option.name, input(option)])),
    },
    outputs: Object.fromEntries(
      [...outputs, ...plainOutputs].map(({ name, help }) => [name, { description: sentence(help) }]),
    ),
    runs: { using: 'node24', main },
  };
  return note + stringify(metadata, { lineWidth: 0 });
}

function commandInput() {
  return { description: `Which command to run: ${oneOf(actionCommands)}`, required: false, default: actionCommands[0] };
}

function input(option: Option) {
  const preset = option.default ?? (option.type === 'boolean' ? 'false' : undefined);
  const description =
    sentence(option.help.replace('; may be repeated', '')) + formOf(option) + onlyFor(option.commands);
  return { description, required: false, ...(preset !== undefined && { default: preset }) };
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
