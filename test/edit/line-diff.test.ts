import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/edit/line-diff.ts';
import { runs } from '../runs.ts';
import { newFolder } from '../work-folder.ts';

test('three lines around each change, near ones together', () => {
  const before = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`);
  const after = before.with(4, 'five\n').with(9, 'ten\n').with(24, 'twenty-five\n');
  expect(unifiedDiff('a/b.txt', before.join(''), after.join(''))).toBe(`--- a/a/b.txt
+++ b/a/b.txt
@@ -2,12 +2,12 @@
 line 2
 line 3
 line 4
-line 5
+five
 line 6
 line 7
 line 8
 line 9
-line 10
+ten
 line 11
 line 12
 line 13
@@ -22,7 +22,7 @@
 line 22
 line 23
 line 24
-line 25
+twenty-five
 line 26
 line 27
 line 28
`);
  expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('');
  expect(unifiedDiff('a\n+b', 'x\n', 'y\n')).toMatch(/^--- "a\/a\\n\+b"\n\+\+\+ "b\/a\\n\+b"\n@@ /);
});

test('git applies what it says, with or without a line end at the end', () => {
  const folder = newFolder('catalogc-diff-');
  const path = join(folder, 'a.txt');
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', '', '-', 'x\r'), { minLength: 1, maxLength: 25 })
    .chain(lines => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`))
    .filter(text => text !== '');
  try {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after);
        writeFileSync(path, before);
        const { status, stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
          cwd: folder,
          input: unifiedDiff('a.txt', before, after),
          encoding: 'utf8',
          env: { ...process.env, GIT_CEILING_DIRECTORIES: folder },
        });
        expect(stderr).toBe('');
        expect(status).toBe(0);
        expect(readFileSync(path, 'utf8')).toBe(after);
      }),
      { numRuns: runs(150) },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('texts with nothing in common are told whole', () => {
  const many = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word} ${index}\n`).join('');
  const diff = unifiedDiff('a', many('a'), many('b'));
  expect(diff.split('\n')).toHaveLength(6004);
});
