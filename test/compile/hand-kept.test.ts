import { expect, test } from 'vitest';
import type { Catalog } from '../../src/model/catalog.ts';
import { built, catalog, entry, external, json, lines, outputsOf, plugin, said, workspace } from './workspace.ts';

const hello = plugin('hello', ['codex', 'claude'], { root: 'tools/hello' });

const forClaude: Catalog = catalog(
  [
    entry(hello, {
      raw: { name: 'hello', version: '9', source: './tools/hello', strict: false, metadata: { a: 1 }, category: null },
    }),
    entry(hello, { name: said('old-hello'), raw: { name: 'old-hello', source: './tools/hello', description: 'Old.' } }),
    external(
      'far',
      { kind: 'git', url: 'acme/far' },
      { raw: { name: 'far', source: { source: 'github', repo: 'acme/far' } } },
    ),
  ],
  {
    origin: 'hand-kept',
    file: '.claude-plugin/marketplace.json',
    targets: ['claude'],
    order: ['listed'],
    raw: {
      name: 'acme',
      owner: { name: 'Acme', team: 'Tools' },
      metadata: { pluginRoot: './tools', version: '1' },
      renames: { gone: null },
      forceRemoveDeletedPlugins: true,
    },
  },
);

const forCodex: Catalog = catalog([entry(hello, { raw: { name: 'hello', source: './tools/hello', policy: {} } })], {
  origin: 'hand-kept',
  file: '.agents/plugins/marketplace.json',
  targets: ['codex'],
  order: ['listed'],
  raw: { name: 'acme', interface: { displayName: 'Acme' } },
});

test('the words of a hand-kept catalog pass through; sources fit the new folder', () => {
  expect(json(built(workspace([forClaude])), 'acme/.claude-plugin/marketplace.json')).toEqual({
    name: 'acme',
    owner: { name: 'Acme', team: 'Tools' },
    metadata: { version: '1' },
    renames: { gone: null },
    forceRemoveDeletedPlugins: true,
    plugins: [
      { name: 'hello', version: '9', source: './plugins/hello', strict: false, metadata: { a: 1 } },
      { name: 'old-hello', source: './plugins/hello', description: 'Old.' },
      { name: 'far', source: { source: 'url', url: 'https://github.com/acme/far.git' } },
    ],
  });
});

test('files kept for several clients under one name share a folder', () => {
  const build = built(workspace([forCodex, forClaude]));
  expect(build.catalogs).toHaveLength(1);
  expect(build.catalogs[0]).toMatchObject({ targets: ['codex', 'claude'], entries: 3 });
  expect(json(build, 'acme/.agents/plugins/marketplace.json').plugins).toEqual([
    { name: 'hello', source: { source: 'local', path: './plugins/hello' }, policy: {} },
  ]);
  expect(outputsOf(build).filter(output => 'copy' in output)).toHaveLength(1);
});

test('a folder without a manifest is bundled under the name of its entry', () => {
  const loose = external('loose', { kind: 'folder', path: 'skills' }, { raw: { name: 'loose', source: './skills' } });
  const build = built(workspace([{ ...forClaude, entries: [loose] }], { 'skills/a/SKILL.md': 'Hi.' }));
  expect(json(build, 'acme/.claude-plugin/marketplace.json').plugins).toEqual([
    { name: 'loose', source: './plugins/loose' },
  ]);
  expect(outputsOf(build)).toContainEqual({
    path: 'acme/plugins/loose/a/SKILL.md',
    copy: 'skills/a/SKILL.md',
    executable: false,
  });
});

test('a committed file is what its definition compiled to, not a catalog of its own', () => {
  const local = catalog([entry(hello)], { source: { kind: 'local' }, targets: ['claude'] });
  const build = built(workspace([local, forClaude]));
  expect(build.catalogs[0]?.emitted.claude).toEqual(['hello']);
  expect(lines(build.losses).some(line => line.includes('catalog:'))).toBe(false);
});
