import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newHome } from '../../scripts/clients/home.ts';
import { offline } from '../../scripts/clients/run.ts';
import { installClients } from './clients.ts';
import { type Expected, tryClaude, tryCodex, tryCopilot, validateWithClaude } from './try-clients.ts';

const repository = join(import.meta.dirname, '../..');
const out = mkdtempSync(join(tmpdir(), 'catalogc-dist-'));
const root = join(out, 'catalogc');
let programs: ReturnType<typeof installClients>;

/** Our own plugins with the versions their manifests give. */
const plugins: Expected = Object.fromEntries(
  readdirSync(join(repository, 'plugins')).map(name => {
    const text = readFileSync(join(repository, 'plugins', name, '.codex-plugin/plugin.json'), 'utf8');
    return [name, (JSON.parse(text) as { version: string }).version];
  }),
);

beforeAll(() => {
  programs = installClients();
  const built = spawnSync(process.execPath, ['src/cli.ts', 'build', '--out', out], {
    cwd: repository,
    encoding: 'utf8',
  });
  expect(built.status, built.stdout + built.stderr).toBe(0);
  if (!offline) console.log('the network could not be cut off for the clients: unshare is not allowed here');
});

describe('our own catalog, compiled', () => {
  test('codex lists and installs every plugin, without a warning', async () => {
    await tryCodex(programs.codex, newHome(), root, plugins);
  });

  test('claude installs every plugin', async () => {
    await tryClaude(programs.claude, newHome(), root, 'catalogc', plugins);
  });

  test('claude validates the catalog and every plugin strictly', async () => {
    const home = newHome();
    for (const folder of [root, ...Object.keys(plugins).map(name => join(root, 'plugins', name))]) {
      expect(await validateWithClaude(programs.claude, home, folder)).toEqual([]);
    }
  });

  test('copilot lists and installs every plugin', async () => {
    await tryCopilot(programs.copilot, newHome(), root, 'catalogc', plugins);
  });
});
