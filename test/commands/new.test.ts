import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPorts } from '../../src/commands/open-ports.ts';
import { run } from '../../src/commands/run.ts';
import { clientIds } from '../../src/model/client.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { Trouble } from '../../src/model/trouble.ts';
import { partKinds } from '../../src/new/wish.ts';
import { type Given, settle } from '../../src/options.ts';
import { plain } from '../../src/report/style.ts';
import { heldTo } from '../held-to.ts';
import { commitAll, filesBelow, layTree, newFolder } from '../work-folder.ts';

const shop: Tree = {
  'policies/policy.yaml':
    'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:strict]\nhooks: { events: [SessionStart] }\n',
  'catalogs/acme.yaml':
    'schema: catalog/v1\nname: acme\ndisplayName: Acme\ndescription: Plugins of Acme.\nowner: { name: Acme }\ntargets: [codex, claude, copilot, cursor]\n',
  CODEOWNERS: '/plugins/ @acme/platform\n',
};

let dir = '';

beforeEach(() => {
  dir = newFolder();
  layTree(dir, shop);
  commitAll(dir);
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function make(words: readonly string[], given: Given = {}) {
  const outcome = await run('new', settle({ dir, 'as-of': '2026-11-20', ...given }, words), openPorts({}));
  if (outcome.kind !== 'text') throw new Error('no text');
  return { text: outcome.text(plain), exitCode: outcome.exitCode };
}

async function checked(): Promise<string[]> {
  const outcome = await run('check', settle({ dir, 'as-of': '2026-11-20' }), openPorts({}));
  if (outcome.kind !== 'report') throw new Error('no report');
  return outcome.report.findings.map(({ at, message, rule }) => `${rule} ${at.file} ${message}`);
}

const parts = [...partKinds.map(part => [part]), [...partKinds]];

test.each([...clientIds.map(client => [client]), [...clientIds]])(
  'strict lets pass whatever is new for %s %s %s %s',
  async (...clients) => {
    const targets = clients.filter(client => client !== undefined);
    layTree(dir, {
      'catalogs/acme.yaml': `${shop['catalogs/acme.yaml']}`.replace(
        /targets: .*/,
        `targets: ${JSON.stringify(targets)}`,
      ),
    });
    for (const [index, some] of parts.entries()) {
      const { exitCode, text } = await make(['plugin', `p${index}`], { for: targets, with: some });
      expect(exitCode, text).toBe(0);
    }
    // Whoever wants an agent for codex gets one, and hears what codex makes of it.
    const agents = parts.flatMap((some, index) => (some.includes('agent') ? [`p${index}`] : []));
    const idle = agents.map(name => expect.stringMatching(`^target/unsupported .*"${name}" has 1 agent that codex `));
    expect(await checked()).toEqual(targets.includes('codex') ? idle : []);
  },
);

test('it is told to programs', async () => {
  const { text } = await make(['plugin', 'hello'], { format: 'json' });
  expect(heldTo('planted/v1', JSON.parse(text))).toMatchObject({ name: 'hello', dry: false });
});

test('it takes what the repository says, and what flags say', async () => {
  await make(['plugin', 'hello'], {
    description: 'Says "hello": to #all.',
    license: 'Apache-2.0',
    'owner-name': 'Ö & Co',
  });
  const manifest = JSON.parse(readFileSync(join(dir, 'plugins/hello/.claude-plugin/plugin.json'), 'utf8'));
  expect(manifest).toMatchObject({
    name: 'hello',
    version: '0.1.0',
    description: 'Says "hello": to #all.',
    license: 'Apache-2.0',
    author: { name: 'Ö & Co' },
  });
  expect(Object.keys(filesBelow(join(dir, 'plugins/hello')))).toContain('.cursor-plugin/plugin.json');
});

test('a dry run writes nothing, and what is there is left alone', async () => {
  const before = filesBelow(dir);
  expect((await make(['plugin', 'hello'], { 'dry-run': true })).text).toContain('would write  ');
  expect(filesBelow(dir)).toEqual(before);
  await make(['plugin', 'hello']);
  const made = filesBelow(dir);
  await expect(make(['plugin', 'hello'])).rejects.toMatchObject({ code: 'plugin-taken' });
  layTree(dir, { 'plugins/other/notes.txt': 'mine\n' });
  await expect(make(['plugin', 'other'])).rejects.toMatchObject({ code: 'folder-taken' });
  rmSync(join(dir, 'plugins/other'), { recursive: true });
  expect(filesBelow(dir)).toEqual(made);
});

test.each<[readonly string[], Given, string]>([
  [[], {}, 'Write: catalogc new plugin my-plugin'],
  [['catalog', 'x'], {}, 'Write: catalogc new plugin my-plugin'],
  [['plugin'], {}, 'Name it: catalogc new plugin my-plugin'],
  [['plugin', 'Hello_World'], {}, 'Write: catalogc new plugin hello-world'],
  [['plugin', '../../etc'], {}, 'Write: catalogc new plugin etc'],
  [['plugin', '…'], {}, 'Write: catalogc new plugin my-plugin'],
  [['plugin', 'x'.repeat(65)], {}, `Write: catalogc new plugin ${'x'.repeat(64)}`],
  [['plugin', 'x'], { with: ['skil'] }, 'Did you mean --with skill?'],
  [['plugin', 'x'], { for: ['claud'] }, 'Did you mean --for claude?'],
])('%j with %j is told what to write', async (words, given, hint) => {
  const failed = await make(words, given).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Trouble);
  expect((failed as Trouble).hint).toBe(hint);
});

test('where the policy looks nowhere in particular, that is said', async () => {
  layTree(dir, { 'policies/policy.yaml': 'schema: policy/v1\nname: acme\nedition: 1\nplugins: { roots: ["."] }\n' });
  await expect(make(['plugin', 'hello'])).rejects.toMatchObject({ code: 'no-room' });
});

test('its MCP server answers', async () => {
  await make(['plugin', 'hello'], { with: ['mcp'] });
  const ask = (id: number | undefined, method: string, params: object = {}) =>
    `${JSON.stringify({ jsonrpc: '2.0', ...(id !== undefined && { id }), method, params })}\n`;
  const { stdout } = spawnSync(process.execPath, [join(dir, 'plugins/hello/servers/server.mjs')], {
    encoding: 'utf8',
    input:
      ask(1, 'initialize', { protocolVersion: '2025-06-18' }) +
      ask(undefined, 'notifications/initialized') +
      ask(2, 'tools/list') +
      ask(3, 'tools/call', { name: 'greet', arguments: { name: 'you' } }) +
      ask(4, 'nothing'),
  });
  const answers = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  expect(answers[0].result.protocolVersion).toBe('2025-06-18');
  expect(answers[2].result.content[0].text).toBe('Hello, you.');
  expect(answers[3].error.code).toBe(-32601);
});
