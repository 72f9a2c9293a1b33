import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { askCodex } from '../../scripts/clients/app-server.ts';
import type { Client } from '../../scripts/clients/client.ts';
import { type Home, newHome } from '../../scripts/clients/home.ts';
import { runAside } from '../../scripts/clients/run.ts';
import { compile } from '../../src/compile/compile.ts';
import { load } from '../../src/load/load.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { every } from '../runs.ts';
import { installClients } from './clients.ts';

const documentation = join(import.meta.dirname, '../../docs/clients.md');
const clients = ['codex', 'claude', 'copilot'] as const;
const scratch = mkdtempSync(join(tmpdir(), 'catalogc-retirement-'));
let programs: ReturnType<typeof installClients>;

beforeAll(() => {
  programs = installClients();
});

function plugin(name: string): Tree {
  const json = { name, version: '1.0.0', description: `About ${name}.`, author: { name: 'Acme' } };
  return {
    [`plugins/${name}/.codex-plugin/plugin.json`]: { json },
    [`plugins/${name}/.claude-plugin/plugin.json`]: { json },
    [`plugins/${name}/skills/greet/SKILL.md`]: '---\nname: greet\ndescription: Greets people.\n---\nSay hello.\n',
  };
}

const catalog: Tree = {
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex, claude, copilot]\ndefaults: { installation: AVAILABLE }\n',
};
const both = { ...plugin('old'), ...plugin('new'), ...catalog };

function record(value: object): Tree {
  return { 'policies/deprecations/old.yaml': JSON.stringify({ schema: 'deprecation/v1', plugin: 'old', ...value }) };
}

const deprecate = record({
  announced: '2026-11-20',
  deprecated: '2026-12-01',
  sunset: '2027-02-18',
  remove: '2027-05-19',
  because: 'superseded',
  owner: '@acme/tools',
  replacement: 'new',
});
const rename = record({ kind: 'rename', to: 'new', effective: '2026-12-01' });
const quarantine = record({ kind: 'quarantine', effective: '2026-12-01', advisory: 'https://acme.example/1' });

/** State -> the tree and the day on which it is so. */
const states: Readonly<Record<string, readonly [tree: Tree, day: string]>> = {
  active: [{ ...both, ...deprecate }, '2026-11-30'],
  deprecated: [{ ...both, ...deprecate }, '2026-12-01'],
  sunset: [{ ...both, ...deprecate }, '2027-02-18'],
  removed: [{ ...plugin('new'), ...catalog, ...deprecate }, '2027-05-19'],
  renamed: [{ ...plugin('new'), ...catalog, ...rename }, '2026-12-01'],
  quarantined: [{ ...both, ...quarantine }, '2026-12-01'],
};

describe.concurrent.each(clients)('%s', client => {
  // Codex is quick; the others take turns. With ALL_RUNS=1, as every week, each sees every state.
  const turn = client === 'codex' ? 1 : every(2);
  const seen = Object.keys(states).filter((_, at) => at % turn === clients.indexOf(client) % turn);
  test.each(seen)('after an update, with a plugin that is %s', async state => {
    const market = newMarket(client, state);
    const [tree, day] = states[state] ?? [both, ''];
    market.publish(both, '2026-11-01');
    const home = market.home();
    await added(client, home);
    expect((await installed(client, home)).code, 'the plugin is installed before').toBe(0);
    market.publish(tree, day);
    await updated(client, home);
    const copy = await copyIn(client, home);
    const fresh = market.home();
    await added(client, fresh);
    const install = (await installed(client, fresh)).code === 0 ? 'can be installed' : 'install refused';
    expect(`${copy}; ${install}`).toBe(claimed(client, state));
  });
});

/** What the documentation says of a client and a state. */
function claimed(client: Client, state: string): string | undefined {
  const text = readFileSync(documentation, 'utf8');
  const [head = '', , ...rows] = text.slice(text.indexOf('| The plugin is |')).split('\n');
  const column = head.split('|').findIndex(cell => cell.trim().toLowerCase() === client);
  return rows
    .find(row => row.startsWith(`| ${state} |`))
    ?.split('|')
    [column]?.trim();
}

/** A catalog in a repository that, as far as git can tell, is on GitHub. */
function newMarket(client: Client, state: string) {
  const folder = join(scratch, `${client}-${state}`);
  const [bare, work] = [join(folder, 'remotes/acme/plugins.git'), join(folder, 'work')];
  mkdirSync(bare, { recursive: true });
  git(bare, 'init', '-q', '--bare', '-b', 'main');
  git(folder, 'clone', '-q', bare, 'work');
  return {
    home: (): Home => newHome({ remotes: { 'github.com': join(folder, 'remotes') } }),
    publish(tree: Tree, today: string): void {
      for (const name of readdirSync(work)) if (name !== '.git') rmSync(join(work, name), { recursive: true });
      layBuild(tree, today, work);
      git(work, 'add', '-A');
      git(work, 'commit', '-q', '--allow-empty', '-m', today);
      git(work, 'push', '-q', 'origin', 'HEAD:main');
    },
  };
}

/** Compiles a tree on a day and writes its catalog into a folder. */
function layBuild(tree: Tree, today: string, folder: string): void {
  const snapshot = snapshotOf(tree);
  const build = compile(load(snapshot, today), { today, tool: { name: 'catalogc', version: '0.1.0' } });
  for (const output of build.catalogs.flatMap(one => one.outputs)) {
    const path = join(folder, output.path.replace(/^acme\//, ''));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      'text' in output ? output.text : 'bytes' in output ? output.bytes : (snapshot.bytes(output.copy) ?? ''),
    );
  }
}

function git(folder: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
}

async function added(client: Client, home: Home): Promise<void> {
  const from = client === 'codex' ? 'https://github.com/acme/plugins.git' : 'acme/plugins';
  const done = await runAside(programs[client], ['plugin', 'marketplace', 'add', from], home);
  expect(done.code, done.err + done.out).toBe(0);
}

function installed(client: Client, home: Home) {
  return runAside(programs[client], ['plugin', client === 'codex' ? 'add' : 'install', 'old@acme'], home);
}

async function updated(client: Client, home: Home): Promise<void> {
  const verb = client === 'codex' ? 'upgrade' : 'update';
  const update = () => runAside(programs[client], ['plugin', 'marketplace', verb, 'acme'], home);
  const done = await update();
  // Codex says once that the folder of a tombstone is gone, and upgrades all else.
  const isTold = client === 'codex' && done.code === 1;
  if (isTold) expect(done.err).toMatch(/old@acme: plugin source path is not a directory/);
  const last = isTold ? await update() : done;
  expect(last.code, last.err + last.out).toBe(0);
  // Claude moves users when a session starts; without a login it gets no further than that.
  if (client === 'claude') for (const _ of [1, 2]) await runAside(programs.claude, ['-p', 'hi'], home);
}

/** What became of the copy that was installed, in the words of the documentation. */
async function copyIn(client: Client, home: Home): Promise<string> {
  switch (client) {
    case 'codex':
      return copyInCodex(home);
    case 'claude':
      return copyInClaude(home);
    case 'copilot':
      return copyInCopilot(home);
  }
}

async function copyInCodex(home: Home): Promise<string> {
  const { out } = await runAside(programs.codex, ['plugin', 'list', '--json'], home);
  const list = (JSON.parse(out) as { installed: { pluginId: string; enabled: boolean }[] }).installed;
  if (!list.some(one => one.pluginId === 'old@acme' && one.enabled)) return 'copy goes';
  const { results } = await askCodex(programs.codex, home, [{ method: 'plugin/list', params: { cwds: [home.path] } }]);
  return `copy stays${JSON.stringify(results).includes('"category":"Deprecated"') ? ', marked' : ''}`;
}

async function copyInClaude(home: Home): Promise<string> {
  const { out } = await runAside(programs.claude, ['plugin', 'list', '--json'], home);
  const list = JSON.parse(out) as { id: string; enabled: boolean; errors?: readonly unknown[] }[];
  expect(list.flatMap(one => one.errors ?? [])).toEqual([]);
  const ids = list.filter(one => one.enabled).map(one => one.id);
  if (ids.includes('new@acme')) return ids.includes('old@acme') ? 'both' : 'replacement instead';
  if (!ids.includes('old@acme')) return 'copy goes';
  const text = (await runAside(programs.claude, ['plugin', 'list', '--json', '--available'], newHomeLike(home))).out;
  return `copy stays${/\[(Deprecated|Sunset)/.test(text) ? ', marked' : ''}`;
}

/** The same user without installed plugins: claude shows what is not installed. */
function newHomeLike(home: Home): Home {
  const copy = newHome();
  cpSync(join(home.path, 'claude/plugins'), join(copy.path, 'claude/plugins'), { recursive: true });
  rmSync(join(copy.path, 'claude/plugins/installed_plugins.json'), { force: true });
  return copy;
}

async function copyInCopilot(home: Home): Promise<string> {
  const list = await runAside(programs.copilot, ['plugin', 'list'], home);
  if (!list.out.includes('old@acme')) return 'copy goes';
  const { out } = await runAside(programs.copilot, ['plugin', 'marketplace', 'browse', 'acme', '--json'], home);
  const entry = (JSON.parse(out) as { name: string; description: string }[]).find(({ name }) => name === 'old');
  if (entry === undefined) return 'copy stays, unlisted';
  return `copy stays${/^\[(Deprecated|Sunset)/.test(entry.description) ? ', marked' : ''}`;
}
