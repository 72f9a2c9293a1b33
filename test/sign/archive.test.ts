import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveOf } from '../../src/sign/archive.ts';
import { newFolder } from '../work-folder.ts';

const long = `${'deep/'.repeat(40)}${'n'.repeat(150)}.md`;
const files = [
  { path: 'b/run', bytes: Buffer.from('#!/bin/sh\n'), executable: true },
  { path: 'a.md', bytes: Buffer.from('A\r\n'), executable: false },
  { path: 'B.md', bytes: Buffer.from(''), executable: false },
  { path: 'Ünïcödé/ısı 日本.md', bytes: Buffer.alloc(1025, 'x'), executable: false },
  { path: long, bytes: Buffer.from('deep'), executable: false },
];

test('other programs read it, with bytes, modes and the one time', async () => {
  const dir = newFolder('catalogc-tar-');
  try {
    writeFileSync(join(dir, 'a.tar.gz'), await archiveOf(files));
    const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
    const listed = execFileSync('tar', ['-tvzf', 'a.tar.gz', '--full-time', '--numeric-owner'], { cwd: dir, env });
    const lines = listed.toString().trimEnd().split('\n');
    expect(lines).toHaveLength(files.length);
    for (const line of lines) expect(line).toMatch(/^-rw(x|-)r-(x|-)r-(x|-) 0\/0 +\d+ 1980-01-01 00:00:00 /);
    execFileSync('tar', ['-xzf', 'a.tar.gz'], { cwd: dir, env });
    for (const { path, bytes, executable } of files) {
      expect(readFileSync(join(dir, path)).equals(bytes), path).toBe(true);
      expect(statSync(join(dir, path)).mode & 0o111, path).toBe(executable ? 0o111 : 0);
    }
    expect(readdirSync(dir)).toHaveLength(6);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('the order of files does not matter, and no time or system is in the head', async () => {
  const [one, two] = [await archiveOf(files), await archiveOf(files.toReversed())];
  expect(Buffer.from(one).equals(two)).toBe(true);
  expect(Buffer.from(one.subarray(0, 8)).toString('hex')).toBe('1f8b080000000000');
});

test('names are in code-unit order', async () => {
  const dir = newFolder('catalogc-tar-');
  try {
    const some = files.filter(({ path }) => path !== long);
    writeFileSync(join(dir, 'a.tar.gz'), await archiveOf(some));
    const listed = execFileSync('tar', ['-tzf', 'a.tar.gz', '--quoting-style=literal'], { cwd: dir });
    expect(listed.toString().trimEnd().split('\n')).toEqual(some.map(({ path }) => path).sort());
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('a thousand files are no deeper a stack than one', async () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({
    path: `f${at}`,
    bytes: Buffer.from('x'),
    executable: false,
  }));
  expect((await archiveOf(many)).length).toBeGreaterThan(1000);
});
