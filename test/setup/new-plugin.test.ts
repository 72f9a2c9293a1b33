import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { judge } from '../../src/commands/judge.ts';
import { openPorts } from '../../src/commands/open-ports.ts';
import { run } from '../../src/commands/run.ts';
import { type ClientId, clientIds } from '../../src/model/client.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { type Given, newParts, settle } from '../../src/options.ts';
import { readWorkTree } from '../../src/ports/files.ts';
import { plain } from '../../src/report/style.ts';
import { rules } from '../../src/rules/index.ts';
import { type NewPart, newPluginFiles } from '../../src/setup/new-plugin.ts';
import { filesBelow, layTree, newFolder } from '../work-folder.ts';

const folders: string[] = [];
afterEach(() => {
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true });
});

const around = (clients: readonly ClientId[]): Tree => ({
  CODEOWNERS: '* @acme/tools\n',
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [${clients}]\n`,
  'policies/policy.yaml':
    'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:strict]\nhooks: { mode: allow-listed, events: [SessionStart] }\n',
});

function subsets<T>(all: readonly T[]): T[][] {
  const count = 2 ** all.length;
  return Array.from({ length: count - 1 }, (_, bits) => all.filter((_one, index) => ((bits + 1) >> index) % 2 === 1));
}

const fresh = {
  name: 'crm-sync',
  root: 'plugins/crm-sync',
  author: 'Acme: "A"',
  license: 'MIT',
  url: 'https://mcp.acme.example/mcp',
};

describe.each(subsets<NewPart>(newParts))('a plugin that begins with %s %s %s %s %s', (...given) => {
  const parts = given.filter(part => part !== undefined);

  test('has no finding under builtin:strict, whatever clients it is for', () => {
    for (const clients of subsets(clientIds)) {
      const files = newPluginFiles({ ...fresh, clients, parts });
      const { findings, head } = judge(
        { head: snapshotOf({ ...Object.fromEntries(files), ...around(clients) }), skipped: [] },
        rules,
        '2026-11-20',
        { drift: true },
      );
      expect(head.plugins.map(({ name }) => name.value)).toEqual(['crm-sync']);
      expect(head.plugins[0]?.manifests).toHaveLength(clients.length);
      expect(findings.map(({ at, message, rule }) => `${clients}: ${rule} ${at.file} ${message}`)).toEqual([]);
    }
  });

  test('has what it begins with', () => {
    const files = newPluginFiles({ ...fresh, clients: ['claude'], parts });
    const { head } = judge({ head: snapshotOf(Object.fromEntries(files)), skipped: [] }, rules, '2026-11-20', {
      drift: false,
    });
    const { agents, commands, hooks, servers, skills } = head.plugins[0]?.components ?? expect.fail();
    const found = { skill: skills, command: commands, agent: agents, hook: hooks, mcp: servers };
    for (const part of newParts) expect(found[part].length > 0, part).toBe(parts.includes(part));
  });
});

describe('catalogc new plugin', () => {
  function folderWith(tree: Tree): string {
    const dir = newFolder('catalogc-new-');
    folders.push(dir);
    layTree(dir, tree);
    return dir;
  }

  async function created(dir: string, words: readonly string[], given: Given = {}) {
    const outcome = await run('new', settle({ dir, 'as-of': '2026-11-20', ...given }, words), {
      ...openPorts({}),
      asker: async () => undefined,
    });
    return outcome.kind === 'text' ? outcome.text(plain) : expect.fail();
  }

  test('writes it where plugins are, for the clients of the others', async () => {
    const dir = folderWith({
      ...around(['codex']),
      'agents/a/.codex-plugin/plugin.json': { json: { name: 'a', version: '1.0.0' } },
      'policies/policy.yaml': 'schema: policy/v1\nname: a\nedition: 1\nplugins: { roots: ["agents/*"] }\n',
    });
    const text = await created(dir, ['plugin', 'crm-sync'], { 'owner-name': 'Acme' });
    expect(text).toContain('Next: Say what it does');
    const { snapshot } = await readWorkTree(dir, [], 'all');
    expect(snapshot.paths.filter(path => path.startsWith('agents/crm-sync/'))).toEqual([
      'agents/crm-sync/.codex-plugin/plugin.json',
      'agents/crm-sync/CHANGELOG.md',
      'agents/crm-sync/README.md',
      'agents/crm-sync/skills/crm-sync/SKILL.md',
    ]);
  });

  test('a dry run writes nothing', async () => {
    const dir = folderWith({ 'README.md': 'x' });
    expect(
      await created(dir, ['plugin', 'a'], { 'dry-run': true, with: ['mcp', 'hook'], shape: ['cursor'] }),
    ).toContain('would write');
    expect(Object.keys(filesBelow(dir))).toEqual(['README.md']);
  });

  test.each([
    [['plugin'], 'name-missing'],
    [['plugin', 'Crm Sync'], 'name-unfit'],
    [['plugin', '../x'], 'name-unfit'],
    [['plugin', 'there'], 'plugin-there'],
  ])('%s is Trouble', async (words, code) => {
    const dir = folderWith({ 'plugins/there/README.md': 'x' });
    await expect(created(dir, words)).rejects.toMatchObject({ code });
    expect(Object.keys(filesBelow(dir))).toContain(join('plugins', 'there', 'README.md'));
  });

  test('a client or a part that nobody knows is Trouble', () => {
    expect(() => settle({ shape: ['claud'] })).toThrow(
      expect.objectContaining({ hint: 'Did you mean --shape claude?' }),
    );
    expect(() => settle({ with: ['skil'] })).toThrow(expect.objectContaining({ hint: 'Did you mean --with skill?' }));
  });
});
