import { expect, test } from 'vitest';
import { openTrees } from '../../src/commands/open-trees.ts';
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
