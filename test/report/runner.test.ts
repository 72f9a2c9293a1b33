import { expect, test } from 'vitest';
import { workflowCommand } from '../../src/report/workflow-command.ts';
import { commandsIn } from './runner.ts';

const bare = (name: string, data: string) => [{ name, properties: {}, data }];

test.each<[string, string, ReturnType<typeof commandsIn>]>([
  ['text', 'a ::error::b', []],
  ['an order', '::error::b', bare('error', 'b')],
  ['one after blanks', '\t \u00a0\u2028::add-mask::b', bare('add-mask', 'b')],
  ['one after a lone return', 'a\r::debug::b', bare('debug', 'b')],
  ['any letter case', '::Stop-Commands::b', bare('stop-commands', 'b')],
  ['an unknown one', '::shout::b', []],
  ['no end', '::error b', []],
  [
    'an old one',
    'a ##[set-output name=x;y=%3B]b%5D',
    [{ name: 'set-output', properties: { name: 'x', y: ';' }, data: 'b]' }],
  ],
  [
    'properties',
    '::error file=a%2Cb%3Ac,line=1::x%0Ay%3A',
    [{ name: 'error', properties: { file: 'a,b:c', line: '1' }, data: 'x\ny%3A' }],
  ],
])('the runner takes %s for what it is', (_, text, commands) => {
  expect(commandsIn(text)).toEqual(commands);
});

test.each(['a,b=c', '%0A', '%250A', 'a\r\nb', '::', '##[error]', 'x::y', ' '])('%j arrives as it was sent', text => {
  const [command, ...more] = commandsIn(workflowCommand('error', text, { file: text, line: 1 }));
  expect(more).toEqual([]);
  expect(command).toEqual({ name: 'error', properties: { file: text, line: '1' }, data: text });
});
