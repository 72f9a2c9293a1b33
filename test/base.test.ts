import { expect, test } from 'vitest';
import type { FileLiteral } from '../src/model/snapshot.ts';
import { typedHere } from './in-process.ts';
import { bareEnvironment, commitAll, git, layTree, newFolder } from './work-folder.ts';

const plugin = (name: string): FileLiteral => ({
  json: { name, version: '1.0.0', description: `Does what ${name} does.`, author: { name: 'Acme' } },
});
const marketplace = (name: string, plugins: readonly string[], more: object = {}): FileLiteral => ({
  json: {
    name,
    description: 'Plugins of Acme.',
    owner: { name: 'Acme' },
    ...more,
    plugins: plugins.map(each => ({ name: each, source: `./plugins/${each}` })),
  },
});
const file = '.claude-plugin/marketplace.json';

interface Told {
  readonly rule: string;
  readonly level: string;
  readonly beforeSpan?: { readonly text: string };
  readonly beforeIn?: string;
}

/** The errors that `check --base main` tells, after the catalog of a committed repository was changed in the work tree. */
async function foundAfter(change: FileLiteral): Promise<{ code: number | null; errors: string[]; was: string[] }> {
  const dir = newFolder();
  layTree(dir, {
    'plugins/brew/.claude-plugin/plugin.json': plugin('brew'),
    'plugins/toast/.claude-plugin/plugin.json': plugin('toast'),
    [file]: marketplace('acme', ['brew', 'toast'], { renames: { stew: 'brew' } }),
  });
  commitAll(dir);
  layTree(dir, { [file]: change });
  const words = ['check', '--base', 'main', '--format', 'json', '--as-of', '2026-11-20'];
  const { status: code, stdout } = await typedHere(dir, words, bareEnvironment());
  const report = JSON.parse(stdout) as { findings: Told[] };
  const told = report.findings.filter(one => one.level === 'error');
  const was = told.map(({ beforeSpan, beforeIn }) => `${beforeIn?.split(' ')[0]}: ${beforeSpan?.text.trim()}`);
  return { code, errors: told.map(one => one.rule), was };
}

test('nothing changed, nothing is told', async () => {
  const same = marketplace('acme', ['brew', 'toast'], { renames: { stew: 'brew' } });
  expect(await foundAfter(same)).toMatchObject({ code: 0, errors: [] });
});

test('another name for the catalog strands whoever has it', async () => {
  const renamed = marketplace('acme2', ['brew', 'toast'], { renames: { stew: 'brew' } });
  expect(await foundAfter(renamed)).toMatchObject({
    code: 1,
    errors: ['catalog/name-changed'],
    was: ['main: "name": "acme",'],
  });
});

test('an entry that goes without a word, and a rename that is taken back', async () => {
  const { code, errors, was } = await foundAfter(marketplace('acme', ['brew']));
  expect(code).toBe(1);
  expect(errors).toEqual(['catalog/renames', 'catalog/entry-vanished']);
  expect(was).toEqual(['main: "stew": "brew"', 'main: "name": "toast",']);
});

test('an entry that goes by a rename', async () => {
  const moved = marketplace('acme', ['brew'], { renames: { stew: 'brew', toast: 'brew' } });
  expect(await foundAfter(moved)).toMatchObject({ code: 0, errors: [] });
});

test("what others have merged meanwhile is nobody else's doing", async () => {
  const dir = newFolder();
  layTree(dir, { 'plugins/brew/.claude-plugin/plugin.json': plugin('brew'), [file]: marketplace('acme', ['brew']) });
  commitAll(dir);
  git(dir, 'checkout', '-q', '-b', 'topic');
  layTree(dir, { 'plugins/brew/README.md': 'New\n' });
  commitMore(dir);
  git(dir, 'checkout', '-q', 'main');
  layTree(dir, {
    'plugins/toast/.claude-plugin/plugin.json': plugin('toast'),
    [file]: marketplace('acme', ['brew', 'toast']),
  });
  commitMore(dir);
  git(dir, 'checkout', '-q', 'topic');
  const words = ['check', '--base', 'main', '--format', 'json', '--as-of', '2026-11-20'];
  const { status, stdout } = await typedHere(dir, words, bareEnvironment());
  const { base, findings } = JSON.parse(stdout);
  expect(findings.filter((one: Told) => one.level === 'error')).toEqual([]);
  expect(base.label).toMatch(/^merge base of main \([0-9a-f]{7}\) and HEAD$/);
  expect(status).toBe(0);
});

function commitMore(dir: string): void {
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'More');
}
