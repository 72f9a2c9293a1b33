import { describe, expect, test } from 'vitest';
import { changeOf } from '../../src/commands/change-of.ts';
import { find } from '../../src/commands/find.ts';
import { run } from '../../src/commands/run.ts';
import type { Report } from '../../src/model/report.ts';
import type { Tree } from '../../src/model/snapshot.ts';
import { settle } from '../../src/options.ts';
import { rules } from '../../src/rules/index.ts';
import { fakePorts } from '../commands/fakes.ts';

const hello = (version: string, text = 'Say hello.'): Tree => ({
  'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version, description: 'Says hello to all.' } },
  'plugins/hello/skills/greet/SKILL.md': `---\nname: greet\ndescription: Greets people by name.\n---\n\n${text}\n`,
});
const broken: Tree = {
  'plugins/old/.claude-plugin/plugin.json': { json: { name: 'old', version: 'v1.0.0', description: 'Is old.' } },
};
const ratchet = (until: string): Tree => ({
  'policies/policy.yaml': `schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nadoption: { mode: ratchet, until: ${until} }\n`,
});

test('what the base has as well is told apart from what this change brings', async () => {
  const { findings, passed } = await check({ ...hello('1.0.0'), ...broken }, { ...hello('v1.1'), ...broken });
  const told = findings.filter(({ rule }) => rule === 'version/not-semver').map(({ known, plugin }) => [plugin, known]);
  expect(told).toEqual([
    ['hello', undefined],
    ['old', true],
  ]);
  expect(passed).toBe(false);
});

test('an entry that leads elsewhere is among what changed', async () => {
  const far = (name: string, more: object = {}) => ({
    name,
    source: { source: 'github', repo: `acme/${name}` },
    ...more,
  });
  const market = (...plugins: object[]): Tree => ({
    '.claude-plugin/marketplace.json': { json: { name: 'acme', owner: { name: 'Acme' }, plugins } },
  });
  const own = { name: 'hello', source: './plugins/hello' };
  const hooks = { Stop: [{ hooks: [{ type: 'command', command: 'date' }] }] };
  const { changes } = await check(
    { ...hello('1.0.0'), ...market(own, far('fax'), far('zip')) },
    { ...hello('1.0.1', 'Say good day.'), ...market(own, far('fax', { hooks }), far('zip')) },
  );
  expect(changes).toMatchObject([
    {
      ...{ name: 'fax', root: '.claude-plugin/marketplace.json#/plugins/1', kind: 'changed', required: 'none' },
      ...{ rows: [{ id: 'hook.added', level: 'none' }], gains: [expect.stringContaining('date')] },
    },
    { name: 'hello', required: 'patch' },
  ]);
});

test('an old finding still fails, as long as no policy says otherwise', async () => {
  expect((await check({ ...hello('1.0.0'), ...broken }, { ...hello('1.0.0'), ...broken })).passed).toBe(false);
});

test('a ratchet lets old findings pass until its day, and no new ones', async () => {
  const base = { ...hello('1.0.0'), ...broken, ...ratchet('2026-11-21') };
  const same = await check(base, base);
  expect(same.findings.find(({ rule }) => rule === 'version/not-semver')?.toleratedUntil).toBe('2026-11-21');
  expect(same.passed).toBe(true);
  expect((await check(base, { ...base, ...hello('v1.1') })).passed).toBe(false);
  const over = { ...base, ...ratchet('2026-11-20') };
  expect((await check(over, over)).passed).toBe(false);
});

describe('of two findings with one message, what is said of something else is new', () => {
  const policy = {
    'policies/policy.yaml':
      'schema: policy/v1\nname: acme\nedition: 1\nextends: [builtin:recommended]\nhooks: { mode: allow-listed, events: ["*"], commands: [] }\nmcp: { commands: { allow: [node] } }\nadoption: { mode: ratchet, until: 2027-03-01 }\n',
  };
  const hooks = (...commands: string[]): Tree => {
    const groups = commands.map(command => ({ hooks: [{ type: 'command', command }] }));
    return { 'plugins/hello/hooks/hooks.json': { json: { hooks: { SessionStart: groups } } } };
  };
  const server = (...args: string[]): Tree => ({
    'plugins/hello/.mcp.json': { json: { mcpServers: { crm: { command: 'uvx', args } } } },
  });
  // Put together here, so that no scanner takes it for one.
  const key = (letter: string): Tree => ({
    'plugins/hello/skills/greet/notes.md': `Use ${['ghp', `${letter}9Xk2LmQ7vT4nB8sW1cR5yH3pD6fG0jZaEuIo`].join('_')}.\n`,
  });
  const program = (byte: number): Tree => ({
    'plugins/hello/skills/greet/tool': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, byte]),
  });
  test.each<[string, string, Tree, Tree]>([
    ['a hook', 'policy/hook-allowed', hooks('curl -s https://a.example'), hooks('curl -s https://a.example', 'curl b')],
    ['a server', 'policy/mcp-command-allowed', server('crm'), server('erp')],
    ['a program', 'security/binary', program(1), program(2)],
    ['a secret', 'security/secret', key('a'), key('b')],
    ['a port', 'security/insecure-url', url('8080'), url('9090')],
  ])('%s', async (_, id, was, now) => {
    const base = { ...hello('1.0.0'), ...policy };
    const report = await check({ ...base, ...was }, { ...base, ...was, ...now });
    expect(report.findings.filter(({ known, rule }) => rule === id && known !== true)).toHaveLength(1);
    const same = await check({ ...base, ...was }, { ...base, ...was });
    expect(same.findings.filter(({ known, rule }) => rule === id && known === true)).toHaveLength(1);
    expect(report.findings.some(finding => 'value' in finding)).toBe(false);
  });

  function url(port: string): Tree {
    const servers = { crm: { type: 'http', url: `http://crm.example:${port}/mcp` } };
    return { 'plugins/hello/.mcp.json': { json: { mcpServers: servers } } };
  }
});

test('going back is a warning, and an error where versions move in pull requests of their own', async () => {
  const levelIn = (mode: string) => {
    const policy = {
      'policies/policy.yaml': `schema: policy/v1\nname: acme\nextends: [builtin:recommended]\nversioning: { mode: ${mode} }\n`,
    };
    const example = {
      ledger: { hello: { '1.2.3': 'head', '1.3.0': 'base' } },
      base: { ...hello('1.3.0', 'Say good day.'), ...policy },
      head: { ...hello('1.2.3'), ...policy },
    };
    return find(changeOf(example), rules).findings.find(({ rule }) => rule === 'version/rollback')?.level;
  };
  expect([levelIn('per-release'), levelIn('release-train')]).toEqual(['warn', 'error']);
});

test('what is gone is healed', async () => {
  const { healed = [] } = await check({ ...hello('1.0.0'), ...broken }, hello('1.0.0'));
  expect(healed.map(({ plugin, rule }) => [plugin, rule])).toContainEqual(['old', 'version/not-semver']);
});

test('a report without a base speaks of no change', async () => {
  const outcome = await run('check', settle({}), fakePorts(hello('1.0.0')));
  expect(outcome.kind === 'report' && outcome.report).not.toHaveProperty('changes');
});

test('a ledger that is not there, or is none, stops the run', async () => {
  const ports = fakePorts(hello('1.0.0'), {}, [], { 'bad.json': '{}' });
  await expect(run('check', settle({ ledger: 'nowhere.json' }), ports)).rejects.toMatchObject({
    code: 'ledger-unreadable',
  });
  await expect(run('check', settle({ ledger: 'bad.json' }), ports)).rejects.toMatchObject({ code: 'ledger-invalid' });
});

async function check(base: Tree, head: Tree): Promise<Report> {
  const outcome = await run('check', settle({ base: 'main' }), fakePorts(head, { main: base }));
  if (outcome.kind !== 'report') throw new Error('check gives a report');
  return outcome.report;
}
