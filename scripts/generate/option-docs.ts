import { inputOptions } from '../../action/inputs.ts';
import { outputs } from '../../action/outputs.ts';
import { allOf } from '../../src/model/words.ts';
import { type Command, commands, type Option, options } from '../../src/options.ts';
import type { Generated } from './generated.ts';
import { rowOf, safe } from './markdown.ts';

/** The page of commands and options, from the table that the command line itself reads. */
export function optionDocs(): Generated[] {
  const text = `<!-- Made from src/options.ts by "npm run generate"; do not edit. -->

# Commands and options

${commandTable()}

\`catalogc check --help\` prints the options of one command. Exit codes: 0 passed, 1 findings, 2 could not run, 3 catalogc itself broke, 4 out of date, and kept.

${optionTable()}

## In GitHub Actions

The same commands and options, where *Input* says so: \`with\` takes them under the same names, \`command\` says which command (without it: \`check\`).
A list is written with one value per line. [How a workflow uses them](platform-engineer.md#on-github).

${outputTable()}
`;
  return [{ path: 'docs/options.md', text }];
}

function commandTable(): string {
  const rows = Object.entries(commands).map(([name, { help, words }]) =>
    rowOf([`\`${`catalogc ${name} ${words}`.trim()}\``, safe(help)]),
  );
  return [rowOf(['Command', 'To']), '|---|---|', ...rows].join('\n');
}

function optionTable(): string {
  const rows = options.map(option => rowOf(cellsOf(option)));
  return [rowOf(['Option', 'To', 'Default', 'Commands', 'Input']), '|---|---|---|---|---|', ...rows].join('\n');
}

function cellsOf(option: Option): string[] {
  const input = inputOptions.includes(option) ? `\`${option.name}\`` : '';
  return [flagOf(option), aboutOf(option), presetOf(option), commandsOf(option), input];
}

function outputTable(): string {
  const rows = outputs.map(({ name, help }) => rowOf([`\`${name}\``, safe(help)]));
  return [rowOf(['Output', 'Is']), '|---|---|', ...rows].join('\n');
}

function flagOf({ name, short, type, label, values }: Option): string {
  const value = type === 'boolean' ? '' : ` ${label ?? values?.join('|')}`;
  return `\`--${name}${value}\`${short === undefined ? '' : `, \`-${short}\``}`;
}

function aboutOf({ apart = {}, help, environment, other = [] }: Option): string {
  const known = other.map(({ commands: of, values }) => {
    return `; ${allOf(of)} ${of.length === 1 ? 'knows' : 'know'} ${allOf(values)} only`;
  });
  const unsaid = environment && `; without it ${environment.map(each => `\`${each}\``).join(' and ')} can say so`;
  const alike = Map.groupBy(Object.entries(apart), ([, does]) => does);
  const others = [...alike].map(([does, own]) => `; ${own.map(([command]) => command).join(', ')}: ${safe(does)}`);
  return `${safe(help)}${others.join('')}${known.join('')}${unsaid ?? ''}`;
}

function presetOf({ default: preset, presets = {} }: Option): string {
  const others = Object.entries(presets).map(([command, own]) => `${command}: \`${own}\``);
  return [...(preset === undefined ? [] : [`\`${preset}\``]), ...others].join('; ');
}

function commandsOf(option: Option): string {
  const all = Object.keys(commands) as Command[];
  return option.commands.length === all.length ? 'all' : option.commands.join(', ');
}
