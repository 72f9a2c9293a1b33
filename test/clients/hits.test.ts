import { expect, test } from 'vitest';
import { judge } from '../../src/commands/judge.ts';
import type { ClientId } from '../../src/model/client.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';

const codexMarket = '.agents/plugins/marketplace.json';
const claudeMarket = '.claude-plugin/marketplace.json';
const copilotMarket = '.github/plugin/marketplace.json';
const codexManifest = 'a/.codex-plugin/plugin.json';
const claudeManifest = 'a/.claude-plugin/plugin.json';
const catalog = {
  json: { name: 'acme', description: 'Demo.', owner: { name: 'Acme' }, plugins: [{ name: 'a', source: './a' }] },
};
const claude = (more: object): Tree => ({
  [claudeMarket]: catalog,
  [claudeManifest]: { json: { name: 'a', version: '1.0.0', ...more } },
});
const codex = (more: object): Tree => ({
  [codexMarket]: catalog,
  [codexManifest]: { json: { name: 'a', version: '1.0.0', ...more } },
});
const setting = { type: 'string', title: 'Key', description: 'Of the CRM.' };

test.each<[what: string, client: ClientId, tree: Tree, rule: string, hits: readonly string[]]>([
  ['a catalog that is no JSON', 'codex', { [codexMarket]: '{' }, 'schema/invalid-json', ['catalog-refused']],
  ['the same for claude', 'claude', { [claudeMarket]: '{' }, 'schema/invalid-json', ['catalog-refused']],
  ['a byte order mark', 'copilot', { [copilotMarket]: '\ufeff{}' }, 'schema/invalid-json', ['catalog-refused']],
  ['the same for claude, which takes it', 'claude', { [claudeMarket]: '\ufeff{}' }, 'schema/invalid-json', []],
  [
    'a manifest that is no JSON',
    'codex',
    { [codexMarket]: catalog, [codexManifest]: '{' },
    'schema/invalid-json',
    ['install-fails'],
  ],
  [
    'the same for claude',
    'claude',
    { [claudeMarket]: catalog, [claudeManifest]: '{' },
    'schema/invalid-json',
    ['entry-refused'],
  ],
  [
    'the same for copilot, which goes without',
    'copilot',
    { [copilotMarket]: catalog, 'a/plugin.json': '{' },
    'schema/invalid-json',
    ['field-ignored'],
  ],
  [
    'servers that are no JSON',
    'codex',
    { ...codex({}), 'a/.mcp.json': '{' },
    'schema/invalid-json',
    ['component-dropped'],
  ],
  [
    'a key twice that codex reads',
    'codex',
    { [codexMarket]: '{ "name": "a", "name": "b", "plugins": [] }' },
    'schema/duplicate-key',
    ['catalog-refused'],
  ],
  [
    'a key twice that codex does not read',
    'codex',
    { [codexMarket]: '{ "name": "a", "x": 1, "x": 2, "plugins": [] }' },
    'schema/duplicate-key',
    [],
  ],
  ['a wrong type', 'codex', codex({ keywords: null }), 'schema/manifest', ['install-fails']],
  ['a wrong type further in', 'codex', codex({ interface: { logo: 5 } }), 'schema/manifest', ['install-fails']],
  [
    'a wrong type where the facts end',
    'claude',
    claude({ experimental: { monitors: [{}] } }),
    'schema/manifest',
    ['entry-refused'],
  ],
  [
    'a key of a closed object',
    'claude',
    claude({ userConfig: { k: { ...setting, x: 1 } } }),
    'schema/manifest',
    ['entry-refused'],
  ],
  [
    'both of two ways',
    'claude',
    claude({ commands: { b: { source: './b.md', content: 'b' } } }),
    'schema/manifest',
    ['entry-refused'],
  ],
  ['no name', 'claude', claude({ name: undefined }), 'schema/manifest', ['entry-refused']],
  ['a version that is no folder name', 'codex', codex({ version: '1/2' }), 'version/not-semver', ['install-fails']],
  ['a version that is none', 'codex', codex({ version: 'spring' }), 'version/not-semver', []],
  ['no version', 'claude', claude({ version: undefined }), 'version/missing', ['warned']],
  ['a path out of the plugin', 'claude', claude({ commands: '../b' }), 'structure/path-escapes', ['entry-refused']],
  [
    'a server without encryption',
    'claude',
    claude({ mcpServers: { x: { type: 'http', url: 'http://a.example' } } }),
    'security/insecure-url',
    ['warned'],
  ],
  [
    'another range',
    'claude',
    claude({ dependencies: [{ name: 'a', version: '^2.0.0' }] }),
    'chain/range',
    ['component-dropped'],
  ],
  ['no range', 'claude', claude({ dependencies: [{ name: 'a', version: 'nope' }] }), 'chain/range', ['install-fails']],
])('%s, for %s', (_, client, tree, rule, effects) => {
  const head = snapshotOf(tree);
  const { findings } = judge({ head, skipped: [] }, rules, '2026-11-20', { drift: true, client });
  const found = findings.filter(finding => finding.rule === rule);
  expect(found).not.toEqual([]);
  const said = found.flatMap(({ hits = [] }) => hits.map(hit => `${hit.client} ${hit.effect}`));
  expect([...new Set(said)]).toEqual(effects.map(effect => `${client} ${effect}`));
});

test('a root plugin.json that claude reads in silence draws no warning', () => {
  const tree: Tree = { [claudeMarket]: catalog, 'a/plugin.json': { json: { name: 'a', odd: true } } };
  const { findings } = judge({ head: snapshotOf(tree), skipped: [] }, rules, '2026-11-20', { drift: true });
  expect(findings.flatMap(({ hits = [] }) => hits).filter(({ effect }) => effect === 'warned')).toEqual([]);
});
