import { describe, expect, test } from 'vitest';
import { readLog } from './annotations.ts';
import { commandIn } from './commands.ts';
import { readKeyValues } from './key-values.ts';

describe('the runner of these tests finds an order', () => {
  test.each<[string, string, object]>([
    ['in the new form', '::error file=a.md,line=3::no', { name: 'error', properties: { file: 'a.md', line: '3' } }],
    ['after blanks', ' \t\u00a0\u2028::error::no', { name: 'error', data: 'no' }],
    ['with escapes', '::error file=a%2Cb%3Ac::x%0Ay%25', { properties: { file: 'a,b:c' }, data: 'x\ny%' }],
    ['in the old form', 'evil ##[set-output name=report]pwned', { name: 'set-output', data: 'pwned' }],
    ['that is gone but still done', '::set-env name=PATH::x', { name: 'set-env', properties: { name: 'PATH' } }],
    ['in any letter case', '::ADD-Mask::x', { name: 'add-mask' }],
  ])('%s', (_, line, found) => {
    expect(commandIn(line)).toMatchObject(found);
  });

  test.each(['x ::error::no', '::unknown::no', '::error', '##[unknown]x', '##[error', 'words'])(
    'but none in %s',
    line => {
      expect(commandIn(line)).toBeUndefined();
    },
  );
});

describe('the runner of these tests shows', () => {
  const first = (line: string) => readLog(line, '/ws').annotations[0];

  test('ten annotations of a level and counts the others', () => {
    const { annotations, dropped } = readLog(`${'::error::no\n'.repeat(12)}${'::notice::so\n'.repeat(3)}`, '/ws');
    expect([annotations.length, dropped]).toEqual([13, 2]);
  });

  test('the first 4,096 characters', () => {
    expect(first(`::error::${'x'.repeat(5000)}`)?.message.length).toBe(4096);
  });

  test('files as seen from the workspace', () => {
    expect(first('::error file=/ws/a/b.md::no')?.file).toBe('a/b.md');
    expect(first('::error file=a/b.md::no')?.file).toBe('a/b.md');
  });

  test.each<[string, object]>([
    ['line=2,col=3,endColumn=9', { line: 2, col: 3, endColumn: 9 }],
    ['line=2,endLine=4,col=3,endColumn=9', { line: 2, endLine: 4 }],
    ['endLine=4', { line: 4, endLine: 4 }],
    ['line=4,endLine=2', { line: 4 }],
    ['col=3', {}],
    ['line=2,col=9,endColumn=3', { line: 2, col: 9 }],
  ])('of the place %s what it understands', (said, place) => {
    expect(first(`::error ${said}::no`)).toEqual({ level: 'error', message: 'no', ...place });
  });

  test('what else was ordered', () => {
    const { foreign, open } = readLog('::group::a\n::add-mask::b\n', '/ws');
    expect(foreign.map(({ name }) => name)).toEqual(['add-mask']);
    expect(open).toBe(1);
  });
});

test('the runner of these tests reads outputs', () => {
  expect(readKeyValues('a=1\nb<<END\nx\ny=2\nEND\n\nc=d<<e\n')).toEqual({
    values: { a: '1', b: 'x\ny=2', c: 'd<<e' },
    faults: [],
  });
  expect(readKeyValues('a<<END\nx\n').faults).toEqual(['no end of a']);
  expect(readKeyValues('a\n').faults).toEqual(['not a value: a']);
});
