import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTrees } from '../../src/commands/open-trees.ts';
import { readTrees } from '../../src/commands/read-trees.ts';
import { settle } from '../../src/options.ts';
import { gitsCounted } from '../ports/gits-counted.ts';
import { git, put, scratch } from '../ports/scratch.ts';
import { commitAll } from '../work-folder.ts';

test('what is untracked is as the tree that was read last has it, once and for its own folder alone', async () => {
  const [dir, other] = [scratch(), scratch()];
  for (const each of [dir, other]) {
    put(each, { 'a.md': 'A\n' });
    commitAll(each);
  }
  const found = { kind: 'found', commit: git(dir, 'rev-parse', 'HEAD').trim(), label: 'HEAD', skipped: [] } as const;
  const trees = openTrees({});
  const changed = async () => [...((await trees.readBase(dir, found, [])).changed ?? [])].sort();

  await trees.readWorkTree(dir, [], 'all');
  put(dir, { 'b.md': 'B\n' });
  expect(await changed()).toEqual([]);
  expect(await changed()).toEqual(['b.md']);

  await trees.readWorkTree(dir, [], 'all');
  put(dir, { 'c.md': 'C\n' });
  await trees.readWorkTree(other, [], 'all');
  expect(await changed()).toEqual(['b.md', 'c.md']);

  await trees.readWorkTree(dir, [], 'all');
  put(dir, { 'd.md': 'D\n' });
  await trees.readWorkTree(dir, [], 'kept');
  expect(await changed()).toEqual(['b.md', 'c.md', 'd.md']);
});

test('a small tree takes two processes, and beside what a branch left behind eight, whatever was edited', async () => {
  const dir = scratch();
  const names = ['a', 'b', 'c'].map(name => `plugins/${name}/skills/say/SKILL.md`);
  put(dir, { ...Object.fromEntries(names.map(name => [name, 'Say.\n'])), '.claude-plugin/marketplace.json': '{}' });
  commitAll(dir);
  git(dir, 'checkout', '-q', '-b', 'topic');
  put(dir, { 'plugins/a/skills/say/SKILL.md': 'Say it.\n' });
  commitAll(dir);
  put(dir, { 'plugins/b/skills/say/SKILL.md': 'Shout.\n', 'plugins/d/new.md': 'New\n' });

  const gits = gitsCounted();
  const alone = await readTrees(settle({ dir }), openTrees({}), 'all');
  expect(alone.head.paths).toContain('plugins/d/new.md');
  expect([...(alone.head.untracked ?? [])]).toEqual(['plugins/d/new.md']);
  expect(gits()).toBe(2);
  const { base, changed } = await readTrees(settle({ dir, base: 'main' }), openTrees({}), 'all');
  expect([...(changed ?? [])].sort()).toEqual([names[0], names[1], 'plugins/d/new.md']);
  for (const name of [...names.slice(0, 2), '.claude-plugin/marketplace.json']) expect(base?.bytes(name)).toBeDefined();
  expect(gits() - 2).toBe(8);
});

test('a folder whose name holds a line break is compared like any other', async () => {
  const top = scratch();
  const dir = join(top, 'a\nb');
  put(dir, { 'a.md': 'A\n', 'b.md': 'B\n' });
  commitAll(top);
  put(dir, { 'b.md': 'C\n' });
  const { changed = [], head } = await readTrees(settle({ dir, base: 'HEAD' }), openTrees({}), 'all');
  expect([...changed]).toEqual(['b.md']);
  expect(head.commit).toBe(git(top, 'rev-parse', 'HEAD').trim());
});

test('a file that attributes convert otherwise has changed, and one with other line ends has not', async () => {
  const dir = scratch();
  put(dir, { 'plugins/a/a.md': '$Id$\n', 'plugins/a/b.md': 'B\n', 'plugins/a/c.txt': 'C\n' });
  commitAll(dir);
  put(dir, { '.gitattributes': '*.md ident\n*.txt text eol=crlf\n' });
  git(dir, 'add', '.gitattributes');
  for (const file of ['plugins/a/a.md', 'plugins/a/b.md', 'plugins/a/c.txt']) rmSync(join(dir, file));
  git(dir, 'checkout', '--', 'plugins');
  const { changed = [], head } = await readTrees(settle({ dir, base: 'HEAD' }), openTrees({}), 'all');
  expect(Buffer.from(head.bytes('plugins/a/c.txt') ?? []).toString()).toBe('C\r\n');
  expect([...changed].sort()).toEqual(['.gitattributes', 'plugins/a/a.md']);
});
