import { type Command, commands, type Option, options } from '../../src/options.ts';
import type { Generated } from './generated.ts';
import { rowOf, safe } from './markdown.ts';

/** The page of commands and options, from the table that the command line itself reads. */
export function optionDocs(): Generated[] {
  const text = `<!-- Made from src/options.ts by "npm run generate"; do not edit. -->

# Commands and options

${commandTable()}

\`catalogc check --help\` prints the options of one command. Exit codes: 0 passed, 1 findings, 2 could not run, 3 catalogc itself broke.

${optionTable()}
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
  const rows = options.map(option => rowOf([flagOf(option), aboutOf(option), presetOf(option), commandsOf(option)]));
  return [rowOf(['Option', 'To', 'Default', 'Commands']), '|---|---|---|---|', ...rows].join('\n');
}

function flagOf({ name, short, type, label, values }: Option): string {
  const value = type === 'boolean' ? '' : ` ${label ?? values?.join('|')}`;
  return `\`--${name}${value}\`${short === undefined ? '' : `, \`-${short}\``}`;
}

function aboutOf({ help, environment, fewer }: Option): string {
  const known = fewer && `; ${fewer.commands.join(' and ')} know ${fewer.values.join(' and ')} only`;
  const unsaid = environment && `; without it ${environment.map(each => `\`${each}\``).join(' and ')} can say so`;
  return `${safe(help)}${known ?? ''}${unsaid ?? ''}`;
}

function presetOf({ default: preset }: Option): string {
  return preset === undefined ? '' : `\`${preset}\``;
}

function commandsOf(option: Option): string {
  const all = Object.keys(commands) as Command[];
  return option.commands.length === all.length ? 'all' : option.commands.join(', ');
}
