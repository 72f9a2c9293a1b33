import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { idBeside } from '../../src/ports/code-id.ts';
import { scratch } from './scratch.ts';

test('code is known by each byte and name of its files, wherever it lies', () => {
  const files = { 'cli.js': 'run()', 'chunk.js': 'let a', 'LICENSES.txt': 'MIT' };
  const [folder, elsewhere] = [scratch(files), scratch(files)];
  const idIn = (where: string) => idBeside(pathToFileURL(join(where, 'cli.js')).href);
  const first = idIn(folder);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(idIn(elsewhere)).toBe(first);
  writeFileSync(join(folder, 'LICENSES.txt'), 'no code');
  expect(idIn(folder)).toBe(first);
  writeFileSync(join(folder, 'chunk.js'), 'let b');
  expect(idIn(folder)).not.toBe(first);
  renameSync(join(elsewhere, 'chunk.js'), join(elsewhere, 'other.js'));
  expect(idIn(elsewhere)).not.toBe(first);
});
