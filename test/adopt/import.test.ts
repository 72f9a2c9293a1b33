import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import { run } from '../../src/commands/run.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { heldTo } from '../held-to.ts';
import { commitAll, filesBelow, layTree, newFolder } from '../work-folder.ts';
import { trees } from './trees.ts';

const folders: string[] = [];
afterEach(() => {
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true });
});

function folderWith(name: string): string {
  const dir = newFolder('catalogc-import-');
  folders.push(dir);
  layTree(dir, trees[name] ?? {});
  return dir;
}

async function imported(dir: string, given: Given = {}, words: readonly string[] = []) {
  const outcome = await run('import', settle({ dir, 'as-of': '2026-11-20', ...given }, words), openPorts({}));
  if (outcome.kind !== 'text') throw new Error('an import gives text');
  return { text: outcome.text(plain), exitCode: outcome.exitCode };
}

const definition = (dir: string) => join(dir, 'catalogs/acme.yaml');

test('writes a definition, and nothing a second time', async () => {
  const dir = folderWith('four clients');
  const first = await imported(dir);
  expect(first.exitCode).toBe(0);
  expect(first.text).toContain('catalogs/acme.yaml');
  expect(first.text.match(/: equal$/gm)).toHaveLength(4);
  const before = filesBelow(dir);
  const second = await imported(dir);
  expect(second.text).toContain('Nothing to do');
  expect(filesBelow(dir)).toEqual(before);
});

test('only shows what it would write', async () => {
  const dir = folderWith('one client');
  const before = filesBelow(dir);
  const { text } = await imported(dir, { 'dry-run': true });
  expect(text).toContain('+schema: catalog/v1');
  expect(filesBelow(dir)).toEqual(before);
});

test('what cannot be carried is told with line and column, and fails', async () => {
  const { exitCode, text } = await imported(folderWith('what cannot be carried'));
  expect(exitCode).toBe(1);
  expect(text).toMatch(/marketplace\.json:\d+:\d+ {2}the entry "odd" is left out/);
  for (const character of ['\u0007', '\u202e']) expect(text).not.toContain(character);
});

test.each(['four clients', 'one client', 'what cannot be carried'] as const)('%s: told to programs', async name => {
  const { text } = await imported(folderWith(name), { 'dry-run': true, format: 'json' });
  expect(heldTo('imported/v1', JSON.parse(text)).dry).toBe(true);
});

test('a definition that is there stays, and is compared; --force makes it anew', async () => {
  const dir = folderWith('renamed plugins');
  mkdirSync(join(dir, 'catalogs'));
  const own = 'schema: catalog/v1\nname: acme\nowner: { name: B }\ntargets: [claude]\nsource: { kind: local }\n';
  writeFileSync(definition(dir), own, { mode: 0o444 });
  const { exitCode, text } = await imported(dir);
  expect(exitCode).toBe(1);
  expect(text).toContain('"owner" was');
  expect(readFileSync(definition(dir), 'utf8')).toBe(own);
  expect((await imported(dir, { force: true })).exitCode).toBe(0);
  expect(readFileSync(definition(dir), 'utf8')).toContain('owner: { name: A }');
  expect(statSync(definition(dir)).mode & 0o777).toBe(0o444);
});

test('takes the files that are named, seen from where it runs', async () => {
  const dir = folderWith('two names');
  const { text } = await imported(dir, {}, [join(dir, '.agents/plugins/marketplace.json')]);
  expect(text).toContain('catalogs/acme.yaml');
  expect(Object.keys(filesBelow(dir))).not.toContain('catalogs/acme-claude.yaml');
});

test('what it produces builds, and the files that are written are equal again', async () => {
  const dir = folderWith('renamed plugins');
  const file = join(dir, '.claude-plugin/marketplace.json');
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
  await imported(dir);
  commitAll(dir);
  const given = { dir, write: true, 'as-of': '2026-11-20' };
  const built = await run('build', settle(given), openPorts({}));
  if (built.kind !== 'report') throw new Error('a build gives a report');
  const errors = built.report.findings.filter(({ level }) => level === 'error');
  expect(errors.map(({ message, rule }) => `${rule} ${message}`)).toEqual([]);
  expect(built.report.written).toContain(file);
  const again = await imported(dir);
  expect(again.text).toContain('Nothing to do');
  expect(again.exitCode).toBe(0);
});

test.each([
  ['outside of the folder', '../x.json', 'file-outside'],
  ['not there', 'none.json', 'file-missing'],
  ['no catalog of any client', 'plugins/crm-sync/.claude-plugin/plugin.json', 'file-unread'],
])('a file that is %s is Trouble', async (_, file, code) => {
  const dir = folderWith('one client');
  await expect(imported(dir, {}, [join(dir, file)])).rejects.toMatchObject({ code });
});

test('a file that is named as if from within the folder is told how it is seen from here', async () => {
  const dir = folderWith('one client');
  await expect(imported(dir, {}, ['.claude-plugin/marketplace.json'])).rejects.toMatchObject({
    code: 'file-outside',
    hint: `Name it as it is seen from here: ${dir}/.claude-plugin/marketplace.json`,
  });
});

test('nothing to import is Trouble', async () => {
  await expect(imported(folderWith('none'))).rejects.toMatchObject({ code: 'marketplace-missing' });
});

test('where the folder cannot be written, nothing is', async () => {
  const dir = folderWith('two names');
  writeFileSync(join(dir, 'catalogs'), 'a file where a folder is wanted');
  const before = filesBelow(dir);
  await expect(imported(dir)).rejects.toMatchObject({ hint: expect.any(String) });
  expect(filesBelow(dir)).toEqual(before);
});

test.skipIf(process.getuid?.() === 0)('nor in a folder that may not be written', async () => {
  const dir = folderWith('one client');
  chmodSync(dir, 0o555);
  await expect(imported(dir)).rejects.toMatchObject({ hint: expect.any(String) });
  chmodSync(dir, 0o755);
});
