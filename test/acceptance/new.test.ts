import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { newHome } from '../../scripts/clients/home.ts';
import { partKinds } from '../../src/new/wish.ts';
import { bareEnvironment, commitAll, git, layTree, newFolder } from '../work-folder.ts';
import { installClients } from './clients.ts';
import { tryClaude, tryCodex, tryCopilot, validateWithClaude } from './try-clients.ts';

const dir = newFolder();
const root = join(dir, 'dist/acme');
const names = ['skill', 'everything'];
const expected = Object.fromEntries(names.map(name => [name, '0.1.0']));
let programs: ReturnType<typeof installClients>;

function catalogc(...args: string[]): void {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../src/cli.ts'), ...args],
    { cwd: dir, encoding: 'utf8', env: bareEnvironment() },
  );
  expect(status, stdout + stderr).toBe(0);
}

beforeAll(() => {
  programs = installClients();
  layTree(dir, {
    'catalogs/acme.yaml':
      'schema: catalog/v1\nname: acme\ndescription: New.\nowner: { name: Acme }\ntargets: [codex, claude, copilot]\n',
  });
  commitAll(dir);
  catalogc('new', 'plugin', 'skill');
  catalogc('new', 'plugin', 'everything', ...partKinds.flatMap(part => ['--with', part]));
  git(dir, 'add', '-A');
  catalogc('build');
});

test('codex lists and installs every new plugin, without a warning', async () => {
  await tryCodex(programs.codex, newHome(), root, expected);
});

test('claude finds no fault in a new plugin, and installs it', async () => {
  const home = newHome();
  for (const name of names)
    expect(await validateWithClaude(programs.claude, home, join(root, 'plugins', name))).toEqual([]);
  await tryClaude(programs.claude, home, root, 'acme', expected);
});

test('copilot lists and installs every new plugin', async () => {
  await tryCopilot(programs.copilot, newHome(), root, 'acme', expected);
});
