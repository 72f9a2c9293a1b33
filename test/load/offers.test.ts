import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';

const at = 'plugins/hello';
const codex = { [`${at}/.codex-plugin/plugin.json`]: { json: { name: 'hello', version: '1.0.0' } } };
const defined = (targets: string, more = ''): Tree => ({
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [${targets}]\n${more}`,
});
const kept = (name: string) => ({
  '.claude-plugin/marketplace.json': {
    json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name, source: `./plugins/${name}` }] },
  },
});

// claude 2.1.329 and copilot 1.0.102 load a plugin that has no manifest for them; codex-cli 0.169.0 and Cursor do not.
test.each<[string, Tree, readonly string[] | undefined]>([
  ['to nobody else', { ...codex, ...defined('codex') }, undefined],
  ['by no catalog', codex, undefined],
  ['to all of them', { ...codex, ...defined('codex, claude, copilot, cursor') }, ['claude', 'copilot']],
  ['by a catalog kept by hand', { ...codex, ...kept('hello') }, ['claude']],
  ['by one that has another plugin', { ...codex, ...kept('other') }, undefined],
  [
    'in an entry for codex',
    { ...codex, ...defined('codex, claude', 'entries: { hello: { targets: [codex] } }\n') },
    undefined,
  ],
  ['where it is left out', { ...codex, ...defined('codex, claude', 'exclude: [{ plugins: [hello] }]\n') }, undefined],
  [
    'while a manifest is for claude, which copilot reads as well',
    {
      ...codex,
      [`${at}/.claude-plugin/plugin.json`]: { json: { name: 'hello' } },
      ...defined('codex, claude, copilot'),
    },
    undefined,
  ],
  [
    'with a manifest that no client reads',
    { [`${at}/plugin-manifest.json`]: { json: { name: 'hello', version: '1.0.0' } }, ...defined('claude') },
    undefined,
  ],
])('a plugin for codex is offered %s', (_, tree, offeredTo) => {
  const { plugins } = load(snapshotOf(tree), '2026-11-20');
  expect(plugins.map(plugin => plugin.offeredTo)).toEqual([offeredTo]);
});

test('what others find where they look by themselves is part of it', () => {
  const elsewhere = { name: 'hello', version: '1.0.0', skills: './own', hooks: './own.json' };
  const tree: Tree = {
    [`${at}/.codex-plugin/plugin.json`]: { json: elsewhere },
    [`${at}/own/bye/SKILL.md`]: '---\ndescription: Ends.\n---\n',
    [`${at}/skills/hi/SKILL.md`]: '---\ndescription: Greets.\n---\n',
    [`${at}/own.json`]: { json: { hooks: {} } },
    [`${at}/hooks/hooks.json`]: { json: { hooks: { Stop: [{ hooks: [{ type: 'command', command: 'date' }] }] } } },
    [`${at}/monitors/monitors.json`]: { json: [{ name: 'm', command: 'date', description: 'Tells.' }] },
  };
  const partsFor = (targets: string) => {
    const [plugin] = load(snapshotOf({ ...tree, ...defined(targets) }), '2026-11-20').plugins;
    const { hooks = [], monitors = [], skills = [] } = plugin?.components ?? {};
    return [skills.map(({ id }) => id), hooks.length, monitors.length];
  };
  expect(partsFor('codex')).toEqual([['bye'], 0, 0]);
  expect(partsFor('codex, copilot')).toEqual([['bye', 'hi'], 1, 0]);
  expect(partsFor('codex, claude')).toEqual([['bye', 'hi'], 1, 1]);
});
