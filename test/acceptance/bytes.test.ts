import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Home, newHome } from '../../scripts/clients/home.ts';
import { runClient } from '../../scripts/clients/run.ts';
import { compile } from '../../src/compile/compile.ts';
import { load } from '../../src/load/load.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { writeBuild } from '../../src/ports/output.ts';
import { installClients } from './clients.ts';
import { lostIn } from './folders.ts';

const scratch = mkdtempSync(join(tmpdir(), 'catalogc-bytes-'));
const out = join(scratch, 'dist');
const remotes = join(scratch, 'remotes');
const bundle = join(out, 'acme/plugins/tools');
const address = 'https://git.example.com/acme.git';
let programs: ReturnType<typeof installClients>;

const about = { name: 'tools', version: '1.2.0', description: 'Tools.', author: { name: 'Acme' }, license: 'MIT' };
const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** A plugin with everything that is easily lost on the way. */
const tree: Tree = {
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\ndescription: Plugins.\nowner: { name: Acme }\ntargets: [codex, claude, copilot]\n',
  'plugins/tools/.codex-plugin/plugin.json': { json: about },
  'plugins/tools/.claude-plugin/plugin.json': { json: about },
  'plugins/tools/.plugin/plugin.json': { json: about },
  'plugins/tools/skills/help/SKILL.md': '---\nname: help\ndescription: Helps.\n---\r\nMixed line ends.\n',
  'plugins/tools/skills/help/scripts/run.sh': { executable: '#!/bin/sh\n' },
  'plugins/tools/bin/tool': { executable: '#!/bin/sh\n' },
  'plugins/tools/bin/same': { link: 'tool' },
  'plugins/tools/assets/every-byte.bin': everyByte,
  'plugins/tools/assets/nothing.txt': '',
  'plugins/tools/assets/mark.txt': '\ufeffwith a mark, no newline',
  'plugins/tools/assets/big.bin': new Uint8Array(300_000).fill(7),
  'plugins/tools/assets/naïve 日本 & co.txt': 'name\n',
  'plugins/tools/.hidden/file': 'hidden\n',
  'plugins/tools/.env.example': 'KEY=\n',
  'plugins/tools/docs/linked': { link: '../assets' },
  'plugins/tools/docs/linked.md': { link: './../skills/help/SKILL.md' },
  'plugins/tools/a/b/c/d/e/f/g/h/deep.txt': 'deep\n',
};

beforeAll(() => {
  programs = installClients();
  const snapshot = snapshotOf(tree);
  const build = compile(load(snapshot, '2026-11-20'), {
    today: '2026-11-20',
    tool: { name: 'catalogc', version: '0' },
  });
  writeBuild(out, [...build.catalogs.flatMap(catalog => catalog.outputs), ...build.outputs], snapshot);
  publish();
});

/** The catalog folder as a repository that clients clone. */
function publish(): void {
  const work = join(scratch, 'work');
  cpSync(join(out, 'acme'), work, { recursive: true });
  git(work, 'init', '-q', '-b', 'main');
  git(work, 'add', '-A', '-f');
  git(work, 'commit', '-q', '-m', 'Publish');
  mkdirSync(remotes);
  git(scratch, 'clone', '-q', '--bare', work, join(remotes, 'acme.git'));
}

function git(folder: string, ...args: string[]): string {
  const settings = ['user.name=t', 'user.email=t@example.com', 'commit.gpgsign=false', 'core.autocrlf=false'];
  return execFileSync('git', [...settings.flatMap(setting => ['-c', setting]), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

function homeWithRemote(): Home {
  return newHome({ remotes: { 'git.example.com': remotes } });
}

/** The tree id that git itself, with SHA-256, gives to the files of a folder. */
function treeOf(folder: string): string {
  const copy = mkdtempSync(join(scratch, 'tree-'));
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  rmSync(join(copy, '.git'), { recursive: true, force: true });
  git(copy, 'init', '-q', '--object-format=sha256');
  git(copy, 'add', '-A', '-f');
  return git(copy, 'write-tree').trim();
}

function published(): string | undefined {
  const index = JSON.parse(readFileSync(join(out, 'catalog-index.json'), 'utf8')) as {
    plugins: { digest?: { gitTree: string } }[];
  };
  return index.plugins[0]?.digest?.gitTree;
}

function run(client: 'codex' | 'claude' | 'copilot', home: Home, ...args: string[]): string {
  const said = runClient(programs[client], ['plugin', ...args], home);
  expect(said.code, `${client} ${args.join(' ')}: ${said.err}${said.out}`).toBe(0);
  return said.out;
}

test('the bundle has the digest that the index tells', () => {
  expect(published()).toBe(treeOf(bundle));
});

describe.each([
  ['a folder', () => join(out, 'acme')],
  ['a repository', () => address],
])('from %s', (_, source) => {
  test('codex installs every byte', () => {
    const home = homeWithRemote();
    run('codex', home, 'marketplace', 'add', source(), '--json');
    const { installedPath } = JSON.parse(run('codex', home, 'add', 'tools@acme', '--json')) as {
      installedPath: string;
    };
    expect(lostIn(installedPath, bundle, { linked: true })).toEqual([]);
    expect(treeOf(installedPath)).toBe(published());
  });

  test('claude installs every byte', () => {
    const home = homeWithRemote();
    run('claude', home, 'marketplace', 'add', source());
    run('claude', home, 'install', 'tools@acme');
    const [plugin] = JSON.parse(run('claude', home, 'list', '--json')) as {
      installPath: string;
      readFromFolder?: string;
    }[];
    const path = plugin?.installPath ?? '';
    const folder = source() === address ? path : (plugin?.readFromFolder ?? path);
    expect(lostIn(folder, bundle, { linked: true })).toEqual([]);
    expect(treeOf(folder)).toBe(published());
  });

  test('copilot installs every byte', () => {
    const home = homeWithRemote();
    run('copilot', home, 'marketplace', 'add', source());
    run('copilot', home, 'install', 'tools@acme');
    const copy = join(home.path, 'copilot/installed-plugins/acme/tools');
    // Of a marketplace that is a folder copilot 1.0.102 makes no copy.
    const folder = existsSync(copy) ? copy : bundle;
    expect(lostIn(folder, bundle, { linked: true })).toEqual([]);
    expect(treeOf(folder)).toBe(published());
    if (source() === address) expect(folder).toBe(copy);
  });
});
