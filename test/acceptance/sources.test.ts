import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Home, newHome } from '../../scripts/clients/home.ts';
import { runClient } from '../../scripts/clients/run.ts';
import { installClients } from './clients.ts';
import { type Expected, tryClaude, tryCodex, tryCopilot, validateWithClaude } from './try-clients.ts';

const repository = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'catalogc-sources-'));
const remote = join(scratch, 'remotes/acme/plugins.git');
let programs: ReturnType<typeof installClients>;

/** A repository of two of our plugins with one catalog, committed; its origin is a bare clone on this disk. */
function commitRepository(name: string, source: string): string {
  const folder = join(scratch, name);
  mkdirSync(join(folder, 'catalogs'), { recursive: true });
  for (const plugin of ['choose-version-bump', 'write-deprecation']) {
    cpSync(join(repository, 'plugins', plugin), join(folder, 'plugins', plugin), { recursive: true });
  }
  writeFileSync(join(folder, 'catalogs/acme.yaml'), definition(source));
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'Publish two plugins');
  return folder;
}

function definition(source: string): string {
  return `schema: catalog/v1
name: acme
displayName: Acme plugins
description: Plugins for everybody at Acme.
owner: { name: Acme }
targets: [codex, claude, copilot]
source: ${source}
defaults: { installation: AVAILABLE, authentication: ON_INSTALL, category: Productivity }
publish: { repository: acme/plugins }
`;
}

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
}

function build(folder: string, ...flags: string[]): void {
  const done = spawnSync(process.execPath, [join(repository, 'src/cli.ts'), 'build', ...flags], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(done.status, done.stdout + done.stderr).toBe(0);
}

// GitHub, as far as git can tell, is a folder on this disk.
function homeWithRemotes(): Home {
  return newHome({ remotes: { 'github.com': join(scratch, 'remotes') } });
}

function versions(folder: string): Expected {
  return Object.fromEntries(
    ['choose-version-bump', 'write-deprecation'].map(name => {
      const manifest = JSON.parse(readFileSync(join(folder, 'plugins', name, '.codex-plugin/plugin.json'), 'utf8'));
      return [name, (manifest as { version: string }).version];
    }),
  );
}

beforeAll(() => {
  programs = installClients();
});

describe('source.kind local: the repository is the marketplace', () => {
  test('codex, claude and copilot use the committed files', async () => {
    const folder = commitRepository('local', '{ kind: local }');
    build(folder, '--write');
    const expected = versions(folder);
    await tryCodex(programs.codex, newHome(), folder, expected);
    await tryClaude(programs.claude, newHome(), folder, 'acme', expected);
    await tryCopilot(programs.copilot, newHome(), folder, 'acme', expected);
    expect(await validateWithClaude(programs.claude, newHome(), folder)).toEqual([]);
    build(folder, '--check');
  });
});

describe('source.kind git-subdir: entries lead to a commit of a repository', () => {
  let folder = '';
  beforeAll(() => {
    folder = commitRepository('git-subdir', '{ kind: git-subdir, url: "https://github.com/acme/plugins.git" }');
    mkdirSync(join(scratch, 'remotes/acme'), { recursive: true });
    git(scratch, 'clone', '-q', '--bare', folder, remote);
    build(folder);
  });

  test('codex clones and installs', async () => {
    const expected = versions(folder);
    const home = homeWithRemotes();
    const unknown = Object.fromEntries(Object.keys(expected).map(name => [name, null]));
    await tryCodex(programs.codex, home, join(folder, 'dist/acme'), unknown);
    const listed = JSON.parse(runClient(programs.codex, ['plugin', 'list', '--json'], home).out) as {
      installed: { name: string; version: string }[];
    };
    expect(Object.fromEntries(listed.installed.map(plugin => [plugin.name, plugin.version]))).toEqual(expected);
  });

  test('claude clones and installs', async () => {
    await tryClaude(programs.claude, homeWithRemotes(), join(folder, 'dist/acme'), 'acme', versions(folder));
  });

  test('copilot clones and installs', async () => {
    await tryCopilot(programs.copilot, homeWithRemotes(), join(folder, 'dist/acme'), 'acme', versions(folder));
  });

  test('claude adds the flat file by its URL and installs from it', async () => {
    const flat = readFileSync(join(folder, 'dist/acme.claude.marketplace.json'));
    const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(flat));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const url = `http://127.0.0.1:${port}/acme.claude.marketplace.json`;
    try {
      await addByUrl(homeWithRemotes(), url, versions(folder));
    } finally {
      server.close();
    }
  });
});

/** Runs claude beside this process, which serves the file. */
async function addByUrl(home: Home, url: string, expected: Expected): Promise<void> {
  const run = (args: string[]): Promise<{ code: number | null; text: string }> =>
    new Promise(resolve => {
      const child = spawn(programs.claude, args, { cwd: home.path, env: home.env });
      let text = '';
      child.stdout.setEncoding('utf8').on('data', part => (text += part));
      child.stderr.setEncoding('utf8').on('data', part => (text += part));
      child.on('close', code => resolve({ code, text }));
    });
  const added = await run(['plugin', 'marketplace', 'add', url]);
  expect(added.code, added.text).toBe(0);
  for (const name of Object.keys(expected)) {
    const done = await run(['plugin', 'install', `${name}@acme`]);
    expect(done.code, done.text).toBe(0);
  }
  const list = JSON.parse((await run(['plugin', 'list', '--json'])).text) as {
    id: string;
    version: string;
    errors?: unknown[];
  }[];
  expect(Object.fromEntries(list.map(plugin => [plugin.id.replace('@acme', ''), plugin.version]))).toEqual(expected);
  expect(list.flatMap(plugin => plugin.errors ?? [])).toEqual([]);
}
