import { levels } from '../../model/diagnostic.ts';
import { adopting, believing, editing, judging, plainOnly, publishing, reading } from '../groups.ts';
import { edge, type Option, option } from '../option.ts';
import { drawings, formats } from '../values.ts';

/** How it is judged and told. */
export const judgingOptions: readonly Option[] = [
  option(
    'as-of',
    'string',
    [
      ...reading,
      ...editing,
      ...believing,
      'new',
      'enforce',
      ...publishing,
      'policy',
      'doctor',
      ...adopting,
      'calendar',
      'site',
      'graph',
    ],
    'judge as of this UTC day instead of today',
    {
      apart: { enforce: 'print the plan of another UTC day' },
      label: 'DATE',
      environment: ['SOURCE_DATE_EPOCH'],
    },
  ),
  option('cache', 'string', judging, 'keep results in this folder, and reuse them while nothing changes', {
    label: 'DIR',
  }),
  option('fail-on', 'choice', [...judging, 'watch', 'fix'], 'fail from this level on, whatever the policy says', {
    values: levels,
  }),
  option('format', 'choice', [...judging, ...plainOnly, 'calendar', 'graph'], 'how to print', {
    ...edge, // the Action tells its log, its summary and a file at once
    label: 'FORMAT',
    values: formats,
    other: [
      { values: ['human', 'json'], commands: plainOnly },
      { values: ['human', 'json', 'ics'], commands: ['calendar'] },
      { values: drawings, commands: ['graph'] },
    ],
    default: 'human',
    presets: { graph: 'mermaid' },
    environment: ['GITHUB_ACTIONS'],
  }),
  option('report', 'list', judging, 'also write a report to a file; may be repeated', { label: 'FORMAT=FILE' }),
];
