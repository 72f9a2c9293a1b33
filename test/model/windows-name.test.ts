import { expect, test } from 'vitest';
import { isDevice } from '../../src/model/path.ts';
import { isPortable } from '../../src/model/windows-name.ts';

test.each([
  ...['a:b', 'a/b:c/d', 'q?.md', '<a', 'a>', 'a|b', 'a*', 'a"b', 'a\\b', 'a\u0001', 'a\u001f/b'],
  ...['con', 'CON', 'aux.md', 'a/nul/b', 'prn.tar.gz', 'com1', 'LPT9.txt', 'com¹', 'con .txt', 'conin$', 'CONOUT$.x'],
  ...['a.', 'a ', 'a./b', 'a /b', '...', 'a'.repeat(256), `x/${'é'.repeat(256)}/y`, '😀'.repeat(128)],
])('%j cannot be made on Windows', path => expect(isPortable(path)).toBe(false));

test.each([
  ...[
    'a',
    '.a',
    'a.b',
    ' a',
    'a b/c',
    'ä',
    'a\u007f',
    '日本',
    'console',
    'com',
    'com10',
    'lptx',
    'nul-1',
    'my con',
    'x/auxiliary',
  ],
  ...['a'.repeat(255), `${'a'.repeat(255)}/${'b'.repeat(255)}`, 'é'.repeat(255), '😀'.repeat(127)],
])('%j can', path => expect(isPortable(path)).toBe(true));

test('a name is that of a device with any ending', () => {
  expect(['con', 'Aux.md', 'nul:x', 'lpt1 .a', 'con-1', 'a.con', 'com11'].map(isDevice)).toEqual([
    ...[true, true, true, true, false, false, false],
  ]);
});
