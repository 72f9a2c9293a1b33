import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { treeOf } from '../../observations/fixtures/tree.ts';
import { askCodex } from '../../scripts/clients/app-server.ts';
import type { Client } from '../../scripts/clients/client.ts';
import { newHome } from '../../scripts/clients/home.ts';
import { runAside } from '../../scripts/clients/run.ts';
import { judge } from '../../src/commands/judge.ts';
import { type Snapshot, snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';
import { every } from '../runs.ts';
import { installClients } from './clients.ts';
import { drawnServers, drawnSkills } from './drawn-parts.ts';
import { layTree } from './folders.ts';

// All of them are parts of one plugin, so that each client is asked but once; others are drawn with FIRST_SEED=1000.
const seed = Number(process.env.FIRST_SEED ?? 10);
const count = 600 / every(10);
let programs: ReturnType<typeof installClients>;
beforeAll(() => {
  programs = installClients();
});

/** What we say that a client loses: folders of skills, names of servers. */
function lostAsWeSay(client: Client, head: Snapshot): string[] {
  const { findings } = judge({ head, skipped: [] }, rules, '2026-11-20', { drift: false, client });
  const lost = findings.filter(
    ({ hits = [], level }) =>
      level === 'error' && hits.some(hit => hit.client === client && hit.effect === 'component-dropped'),
  );
  return [...new Set(lost.flatMap(({ at }) => partAt(at.file, at.pointer)))].sort();
}

function partAt(file: string, pointer = ''): string[] {
  return /\/skills\/(s\d+)\/SKILL\.md$/.exec(file)?.slice(1) ?? /^\/mcpServers\/(m\d+)/.exec(pointer)?.slice(1) ?? [];
}

/** Lays the tree of a catalog whose plugin has these parts, installs that, and gives where the plugin lies. */
async function installed(client: Client, parts: Tree) {
  const [home, root] = [newHome(), mkdtempSync(join(tmpdir(), `catalogc-drawn-${client}-`))];
  const head = snapshotOf(treeOf(client, { parts }));
  layTree(root, head);
  const run = (...words: string[]) => runAside(programs[client], words, home);
  for (const words of [
    ['marketplace', 'add', root],
    [client === 'codex' ? 'add' : 'install', 'victim@acme'],
  ]) {
    const said = await run('plugin', ...words);
    expect(said.code, said.err + said.out).toBe(0);
  }
  return { head, home, root, run };
}

const skills = drawnSkills(seed, count);
const servers = drawnServers(seed, count);
const names = [...Array.from({ length: count }, (_, at) => `s${at}`), ...Object.keys(servers)];
const parts: Tree = { ...skills, '.mcp.json': { json: { mcpServers: servers } } };

describe.concurrent('drawn skills and servers', () => {
  test('codex loses those that we say', async ({ expect }) => {
    const { head, home, root } = await installed('codex', parts);
    const marketplacePath = join(root, '.agents/plugins/marketplace.json');
    const { results } = await askCodex(programs.codex, home, [
      { method: 'skills/list', params: { cwds: [home.path] } },
      { method: 'plugin/read', params: { marketplacePath, pluginName: 'victim' } },
    ]);
    const [{ data }, { plugin }] = results as [
      { data: { skills: { path: string }[] }[] },
      { plugin: { mcpServers: string[] } },
    ];
    const loaded = data.flatMap(({ skills }) => skills).flatMap(({ path }) => partAt(path));
    expect(lostOf([...loaded, ...plugin.mcpServers])).toEqual(lostAsWeSay('codex', head));
  });

  test('claude refuses those that we say', async ({ expect }) => {
    const { head, root, run } = await installed('claude', parts);
    const { out } = await run('plugin', 'validate', '--json', join(root, 'plugins/victim'));
    const { contents } = JSON.parse(out) as { contents: { file: string; errors: { path: string }[] }[] };
    const lost = contents.flatMap(({ errors, file }) =>
      errors.flatMap(({ path }) => partAt(file, `/${path.replaceAll('.', '/')}`)),
    );
    expect([...new Set(lost)].sort()).toEqual(lostAsWeSay('claude', head));
  });

  test('copilot loses those that we say', async ({ expect }) => {
    const { head, run } = await installed('copilot', skills);
    const { out } = await run('skill', 'list');
    const loaded = [...out.matchAll(/^ {2}(s\d+)(?: - .*)?$/gm)].map(([, name = '']) => name);
    expect(lostOf(loaded).filter(name => name.startsWith('s'))).toEqual(lostAsWeSay('copilot', head));
  });
});

function lostOf(loaded: readonly string[]): string[] {
  const there = new Set(loaded);
  return names.filter(name => !there.has(name)).sort();
}
