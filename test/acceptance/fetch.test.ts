import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../scripts/clients/client.ts';
import { type Home, newHome } from '../../scripts/clients/home.ts';
import { runAside } from '../../scripts/clients/run.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { bareEnvironment, commitAll, git, layTree } from '../work-folder.ts';
import { installClients } from './clients.ts';
import { tryClaude, tryCodex, tryCopilot } from './try-clients.ts';

const program = join(import.meta.dirname, '../../src/cli.ts');
const place = realpathSync(mkdtempSync(join(tmpdir(), 'catalogc-fetch-')));
const repository = join(place, 'repository');
const releases = join(place, 'releases');
let programs: ReturnType<typeof installClients>;

function plugin(name: string, version: string, text: string): Tree {
  const json = { name, version, description: `About ${name}.`, author: { name: 'Acme' }, license: 'MIT' };
  return {
    [`plugins/${name}/.codex-plugin/plugin.json`]: { json },
    [`plugins/${name}/.claude-plugin/plugin.json`]: { json },
    [`plugins/${name}/skills/greet/SKILL.md`]: `---\nname: greet\ndescription: Greets people.\n---\n${text}\n`,
  };
}

const catalog: Tree = {
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\ndescription: Plugins of Acme.\nowner: { name: Acme }\ntargets: [codex, claude, copilot]\nsource: { kind: bundle }\nchannel: stable\n',
};

function catalogc(...words: readonly string[]): void {
  const env = bareEnvironment({ SOURCE_DATE_EPOCH: String(Date.parse('2026-11-20T08:00:00Z') / 1000) });
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, ...words], {
    cwd: place,
    env,
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
}

beforeAll(() => {
  programs = installClients();
  catalogc('keygen', '--out', 'acme.key');
  mkdirSync(repository);
  const first = { ...catalog, ...plugin('hello', '1.0.0', 'Say hello.'), ...plugin('same', '2.0.0', 'Stay.') };
  layTree(repository, first);
  commitAll(repository);
  const build = ['build', '--dir', 'repository', '--sign', 'key', '--key', join(place, 'acme.key')];
  catalogc(...build, '--out', join(releases, '1'), '--serial', '1');
  layTree(repository, plugin('hello', '1.1.0', 'Say hello to all.'));
  git(repository, 'add', '-A');
  git(repository, 'commit', '-q', '-m', 'Raise');
  catalogc(...build, '--out', join(releases, '2'), '--serial', '2');
  const trust = { schema: 'trust/v1', catalog: 'local/acme', channel: 'stable', signers: [{ key: 'acme.key.pub' }] };
  writeFileSync(join(place, 'catalogc.trust.yaml'), JSON.stringify(trust));
});

/** Fetches a release into a folder, as of the day after it was made. */
function fetched(into: string, serial: number): void {
  catalogc('fetch', join(releases, String(serial)), '--into', into, '--as-of', '2026-11-21');
}

const before = { hello: '1.0.0', same: '2.0.0' };
const after = { hello: '1.1.0', same: '2.0.0' };

describe('a folder that releases are fetched into', () => {
  test('is a marketplace of codex, and users get the update when they add the plugin again', async () => {
    const [into, home] = [join(place, 'codex'), newHome()];
    fetched(into, 1);
    await tryCodex(programs.codex, home, into, before);
    fetched(into, 2);
    const again = await runAside(programs.codex, ['plugin', 'add', 'hello@acme', '--json'], home);
    expect(again, again.err).toMatchObject({ code: 0 });
    expect(JSON.parse(again.out)).toMatchObject({ version: '1.1.0' });
    await tryCodex(programs.codex, newHome(), into, after);
    fetched(into, 1); // a source that lags behind
    await tryCodex(programs.codex, newHome(), into, after);
  });

  test('is a marketplace of claude, and users get the update with an update', async () => {
    const [into, home] = [join(place, 'claude'), newHome()];
    fetched(into, 1);
    await tryClaude(programs.claude, home, into, 'acme', before);
    fetched(into, 2);
    const served = await helloInClaude(home); // it reads the folder that the catalog names, from the next session on
    expect(served).toMatchObject({ folderVersion: '1.1.0', readFromFolder: expect.stringContaining('/hello/1.1.0-') });
    await done('claude', home, 'marketplace', 'update', 'acme');
    await done('claude', home, 'update', 'hello@acme');
    expect(await versionInClaude(home)).toBe('1.1.0');
    expect(await skillInClaude(home)).toContain('Say hello to all.');
    await tryClaude(programs.claude, newHome(), into, 'acme', after);
  });

  test('is a marketplace of copilot, and users get the update with an update', async () => {
    const [into, home] = [join(place, 'copilot'), newHome()];
    fetched(into, 1);
    await tryCopilot(programs.copilot, home, into, 'acme', before);
    fetched(into, 2);
    await done('copilot', home, 'update', 'hello@acme');
    const { out } = await runAside(programs.copilot, ['plugin', 'list'], home);
    expect(out).toContain('1.1.0');
    await tryCopilot(programs.copilot, newHome(), into, 'acme', after);
  });
});

async function done(client: Client, home: Home, ...words: readonly string[]): Promise<void> {
  const said = await runAside(programs[client], ['plugin', ...words], home);
  expect(said, said.out + said.err).toMatchObject({ code: 0 });
}

interface Listed {
  readonly id: string;
  readonly version: string;
  readonly installPath: string;
  readonly readFromFolder?: string;
  readonly folderVersion?: string;
  readonly errors?: readonly unknown[];
}

async function helloInClaude(home: Home): Promise<Listed | undefined> {
  const { out } = await runAside(programs.claude, ['plugin', 'list', '--json'], home);
  const list = JSON.parse(out) as readonly Listed[];
  expect(list.flatMap(({ errors = [] }) => errors)).toEqual([]);
  return list.find(({ id }) => id === 'hello@acme');
}

async function versionInClaude(home: Home): Promise<string | undefined> {
  return (await helloInClaude(home))?.version;
}

async function skillInClaude(home: Home): Promise<string> {
  const { installPath = '' } = (await helloInClaude(home)) ?? {};
  return readFileSync(join(installPath, 'skills/greet/SKILL.md'), 'utf8');
}
