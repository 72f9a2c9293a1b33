import { expect, test } from 'vitest';
import { inOrder } from '../../src/check/order.ts';
import type { Level } from '../../src/model/diagnostic.ts';
import type { Finding } from '../../src/model/report.ts';

function finding(level: Level, file: string, line: number, column: number, rule = 'r/r', message = 'm'): Finding {
  const span = { line, column, endLine: line, endColumn: column + 1, text: '' };
  return { level, at: { file }, span, rule, message, fingerprint: '0' };
}

test('errors first, then file by code unit, line, column, rule, message', () => {
  const ordered = [
    finding('error', 'Z.json', 9, 1),
    finding('error', 'a.json', 2, 3),
    finding('error', 'a.json', 2, 10),
    finding('error', 'a.json', 10, 1, 'a/a'),
    finding('error', 'a.json', 10, 1, 'b/b', 'Z'),
    finding('error', 'a.json', 10, 1, 'b/b', 'a'),
    finding('error', 'ä.json', 1, 1),
    finding('warn', 'A.json', 1, 1),
    finding('info', 'A.json', 1, 1),
  ];
  expect(inOrder([...ordered].reverse())).toEqual(ordered);
});
