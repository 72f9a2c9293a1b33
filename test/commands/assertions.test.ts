import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Tree } from '../../src/model/snapshot.ts';
import { typedHere as said } from '../in-process.ts';
import { bareEnvironment, layTree, newFolder } from '../work-folder.ts';

const env = bareEnvironment({ SOURCE_DATE_EPOCH: '1795132800' });
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const catalog =
  'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ndescription: All.\ntargets: [claude]\nentries: { crm: { category: Sales } }\n';
const plugin: Tree = {
  'catalogs/acme.yaml': catalog,
  'plugins/crm/.claude-plugin/plugin.json': {
    json: { name: 'crm', version: '1.0.0', description: 'Keeps contacts.', license: 'MIT', author: { name: 'Acme' } },
  },
  'plugins/crm/.mcp.json': { json: { mcpServers: { crm: { type: 'http', url: 'https://crm.example/mcp' } } } },
  'plugins/crm/hooks/hooks.json': {
    json: { hooks: { Stop: [{ hooks: [{ type: 'command', command: 'true' }] }] } },
  },
  'plugins/crm/skills/find/SKILL.md': '---\nname: find\ndescription: Finds a contact. Use when asked.\n---\n\nAsk.\n',
};

async function check(policy: object, more: Tree = {}) {
  const dir = newFolder('catalogc-assert-');
  folders.push(dir);
  const text = { schema: 'policy/v1', name: 'acme', edition: 1, extends: ['builtin:recommended'], ...policy };
  layTree(dir, { ...plugin, ...more, 'policies/policy.yaml': JSON.stringify(text, null, 2) });
  const ended = await said(dir, ['check', '--format', 'json'], env);
  const report = JSON.parse(ended.stdout) as {
    findings: {
      rule: string;
      level: string;
      message: string;
      hint?: string;
      at: { file: string; pointer?: string };
      because?: { file: string; pointer: string };
      span?: { line: number };
      catalog?: string;
    }[];
  };
  return { ...ended, of: (area: string) => report.findings.filter(({ rule }) => rule.startsWith(area)) };
}

const asserting = (on: string, schema: unknown, more: object = {}) => ({
  assertions: { 'acme/own': { on, message: 'As the handbook says.', schema, ...more } },
});

describe('a rule of an organisation is held against', () => {
  test.each<[string, unknown, string, string]>([
    ['manifest', { required: ['homepage'] }, 'plugins/crm/.claude-plugin/plugin.json', ''],
    [
      'manifest',
      { properties: { author: { properties: { name: { const: 'Acme Inc' } } } } },
      'plugins/crm/.claude-plugin/plugin.json',
      '/author/name',
    ],
    ['skill', { properties: { description: { minLength: 100 } } }, 'plugins/crm/skills/find/SKILL.md', '/description'],
    [
      'mcp',
      {
        properties: {
          mcpServers: {
            additionalProperties: { properties: { url: { pattern: '^https://[^/]+\\.acme\\.example/' } } },
          },
        },
      },
      'plugins/crm/.mcp.json',
      '/mcpServers/crm/url',
    ],
    [
      'hooks',
      { properties: { hooks: { propertyNames: { const: 'SessionStart' } } } },
      'plugins/crm/hooks/hooks.json',
      '/hooks',
    ],
    ['catalog-entry', { properties: { category: { enum: ['Tools'] } } }, 'catalogs/acme.yaml', '/entries/crm/category'],
  ])('%s: %j', async (on, schema, file, pointer) => {
    const { of, status } = await check(asserting(on, schema));
    expect(status).toBe(1);
    const [found, ...more] = of('acme/');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: 'acme/own', level: 'error', message: 'As the handbook says.' });
    expect(found?.at).toMatchObject({ file, ...(pointer !== '' && { pointer }) });
    expect(found?.because).toMatchObject({ file: 'policies/policy.yaml', pointer: '/assertions/acme~1own' });
    expect(found?.hint).toContain('What does not fit: ');
  });
});

test('what fits is fine, and formats count', async () => {
  const homepage = { properties: { homepage: { type: 'string', format: 'uri' } } };
  const manifest = { name: 'crm', version: '1.0.0', description: 'x', license: 'MIT', homepage: 'no address' };
  expect((await check(asserting('manifest', homepage))).of('acme/')).toEqual([]);
  const wrong = await check(asserting('manifest', homepage), {
    'plugins/crm/.claude-plugin/plugin.json': { json: manifest },
  });
  expect(wrong.of('acme/')).toMatchObject([{ at: { pointer: '/homepage' } }]);
});

test('a manifest that holds the servers itself is held to the same', async () => {
  const { of } = await check(asserting('mcp', { properties: { mcpServers: { maxProperties: 0 } } }), {
    'plugins/inline/.claude-plugin/plugin.json': {
      json: { name: 'inline', version: '1.0.0', description: 'x', mcpServers: { a: { command: 'true' } } },
    },
  });
  expect(of('acme/').map(({ at }) => at)).toMatchObject([
    { file: 'plugins/crm/.mcp.json', pointer: '/mcpServers' },
    { file: 'plugins/inline/.claude-plugin/plugin.json', pointer: '/mcpServers' },
  ]);
});

test('its level is its own, and the policy or a scope may say another', async () => {
  const never = asserting('manifest', false, { severity: 'info' });
  expect((await check(never)).of('acme/')).toMatchObject([{ level: 'info' }]);
  expect((await check({ ...never, rules: { 'acme/own': 'error' } })).of('acme/')).toMatchObject([{ level: 'error' }]);
  expect((await check({ ...never, rules: { 'acme/own': 'off' } })).of('')).toEqual([]);
  const scopes = [{ name: 'sales', match: { plugins: ['crm'] }, rules: { 'acme/own': 'error' } }];
  expect((await check({ ...never, scopes })).of('acme/')).toMatchObject([{ level: 'error' }]);
  expect((await check(asserting('manifest', false, { severity: 'off' }))).of('acme/')).toEqual([]);
});

/** A schema whose parts each refer twice to the next. */
function doubled(times: number): unknown {
  const twice = (to: number) => ({ allOf: [{ $ref: `#/definitions/${to}` }, { $ref: `#/definitions/${to}` }] });
  const parts = Array.from({ length: times }, (_, at) => [String(at), at === 0 ? {} : twice(at - 1)]);
  return { definitions: Object.fromEntries(parts), ...twice(times - 1) };
}

test.each<[unknown, string, string?]>([
  [{ type: 'nothing' }, 'type'],
  [{ $ref: 'https://schemas.example/x.json' }, 'schemas.example', '/$ref'],
  [{ pattern: '(' }, 'the pattern "(" is no regular expression', '/pattern'],
  [{ patternProperties: { '(?<=a)b': false } }, 'looks behind', '/patternProperties/(?<=a)b'],
  [{ allOf: [{ $ref: '#' }] }, 'leads back', '/allOf/0/$ref'],
  [{ definitions: { a: { $id: 'a', allOf: [{ $ref: '#/definitions/b' }] } } }, '$id says "a"', '/definitions/a/$id'],
  [doubled(30), 'parts, and 5000 are the most'],
])('a schema that is none, or takes for ever, is told where it stands: %j', async (schema, words, at = '') => {
  const { of, status } = await check(asserting('manifest', schema));
  expect(status).toBe(1);
  expect(of('acme/')).toMatchObject([
    { level: 'error', at: { file: 'policies/policy.yaml', pointer: `/assertions/acme~1own/schema${at}` }, span: {} },
  ]);
  expect(of('acme/')[0]?.message).toContain(words);
});

test('the report names the rule everywhere, sarif included', async () => {
  const { of } = await check(asserting('manifest', false));
  const [dir = ''] = folders.slice(-1);
  const ended = await said(dir, ['check', '--format', 'sarif'], env);
  const [run] = JSON.parse(ended.stdout).runs as { results: { ruleId: string }[] }[];
  expect(run?.results.map(({ ruleId }) => ruleId)).toContain('acme/own');
  expect(of('acme/')).toHaveLength(1);
});

test("a report names the repository's own page beside ours, and alone for its own rules", async () => {
  const docs = 'https://handbook.acme.example/rules/';
  const human = async (policy: object) => {
    await check(policy);
    const [dir = ''] = folders.slice(-1);
    const [text, page] = await Promise.all(
      ['human', 'markdown'].map(format => said(dir, ['check', '--format', format], env)),
    );
    return [text?.stdout, page?.stdout];
  };
  const [text, page] = await human({ docs, ...asserting('manifest', false) });
  expect(text).toContain('Why it matters: https://handbook.acme.example/rules/acme/own\n');
  expect(page).toContain('More on each rule: `https://handbook.acme.example/rules/<rule>`');
  const [shipped] = await human({
    docs,
    rules: { 'catalog/unlisted': 'error' },
    plugins: { roots: ['plugins/*', 'x/*'] },
    names: { maxLength: 1 },
  });
  expect(shipped).toMatch(/Why it matters: catalogc explain (\S+), and https:\/\/handbook\.acme\.example\/rules\/\1\n/);
  const [hostile] = await human({ docs: 'https://x.example/` <!--', ...asserting('manifest', false) });
  expect(hostile).not.toContain('x.example/`');
});
