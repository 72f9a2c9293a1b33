import { all, judging, reading, waiting } from '../groups.ts';
import { edge, type Option, option } from '../option.ts';

/** How a command talks. */
export const tellingOptions: readonly Option[] = [
  option('vscode', 'boolean', ['schema'], 'print the settings that make an editor complete our files', edge),
  option('verbose', 'boolean', [...reading, 'fix', 'doctor', ...waiting], 'unfold what is only worth knowing', {
    short: 'v',
    apart: {
      doctor: 'list every rule that runs, with the reason',
      ...Object.fromEntries(waiting.map(each => [each, 'say every step'])),
      build: 'unfold what is only worth knowing, and say every step',
    },
  }),
  option(
    'quiet',
    'boolean',
    [...judging, 'watch', 'fix', ...waiting],
    'print findings, and nothing when there are none',
    {
      ...edge,
      short: 'q',
      apart: Object.fromEntries(waiting.map(each => [each, 'do not say how far it is'])),
    },
  ),
  option('color', 'choice', all, 'colour the output', {
    ...edge,
    values: ['auto', 'always', 'never'],
    default: 'auto',
    environment: ['NO_COLOR', 'FORCE_COLOR'],
  }),
  option('debug', 'boolean', all, 'show the stack when something breaks'),
  option('help', 'boolean', all, 'show this help', { ...edge, short: 'h' }),
  option('version', 'boolean', all, 'show the version', { ...edge, short: 'V' }),
];
