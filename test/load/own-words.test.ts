import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { load } from '../../src/load/load.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';

const day = '2026-11-20';

function plugin(name: string, folder = `plugins/${name}`): Tree {
  const manifest = { name, version: '1.0.0', description: `What ${name} does.`, license: 'MIT' };
  return { [`${folder}/.claude-plugin/plugin.json`]: { json: manifest } };
}

function compiled(definition: string, ...plugins: readonly Tree[]): Record<string, Record<string, unknown>> {
  const head = `schema: catalog/v1\nname: acme\nowner: { name: Acme }\nsource: { kind: local }\n`;
  const tree = Object.assign({ 'catalogs/acme.yaml': head + definition }, ...plugins) as Tree;
  const build = compile(load(snapshotOf(tree), day), { today: day, tool: { name: 'catalogc', version: '0.1.0' } });
  return Object.fromEntries(
    build.committed.map(file => [file.path.split('/')[0], 'text' in file ? JSON.parse(file.text) : undefined]),
  );
}

const namesIn = (file: Record<string, unknown> | undefined) =>
  ((file?.plugins ?? []) as { name: string }[]).map(({ name }) => name);

describe('what a definition can say of single clients', () => {
  test('entries stand in the order in which they are written, others behind them by name', () => {
    const files = compiled(
      'targets: [claude]\norder: [listed]\nentries: { c: {}, a: {} }\n',
      ...'abcd'.split('').map(name => plugin(name)),
    );
    expect(namesIn(files['.claude-plugin'])).toEqual(['c', 'a', 'b', 'd']);
  });

  test('a client may have another order, or a sequence of its own', () => {
    const files = compiled(
      'targets: [claude, cursor, copilot]\norder: [listed]\norders: { cursor: [name] }\nsequences: { copilot: [b, c] }\nentries: { c: {}, a: {}, b: {} }\n',
      ...'abc'.split('').map(name => plugin(name)),
    );
    expect(namesIn(files['.claude-plugin'])).toEqual(['c', 'a', 'b']);
    expect(namesIn(files['.cursor-plugin'])).toEqual(['a', 'b', 'c']);
    expect(namesIn(files['.github'])).toEqual(['b', 'c', 'a']);
  });

  test('an entry may be for one target only', () => {
    const files = compiled(
      'targets: [claude, cursor]\nentries: { a: { targets: [cursor] } }\n',
      plugin('a'),
      plugin('b'),
    );
    expect(namesIn(files['.claude-plugin'])).toEqual(['b']);
    expect(namesIn(files['.cursor-plugin'])).toEqual(['a', 'b']);
  });

  test('fields of one client are written as they stand, and null takes one away', () => {
    const files = compiled(
      'targets: [claude, copilot]\nfields: { claude: { description: null, x: 1 } }\nentries: { a: { fields: { claude: { strict: false, license: null } } } }\n',
      plugin('a'),
    );
    expect(files['.claude-plugin']).toEqual({
      name: 'acme',
      owner: { name: 'Acme' },
      x: 1,
      plugins: [{ name: 'a', source: './plugins/a', description: 'What a does.', strict: false }],
    });
    expect(files['.github']?.plugins).toMatchObject([{ license: 'MIT' }]);
  });

  test('where nothing is filled, an entry says what it says', () => {
    const files = compiled('targets: [claude]\nfill: false\nentries: { a: { category: Sales } }\n', plugin('a'));
    expect(files['.claude-plugin']?.plugins).toEqual([{ name: 'a', source: './plugins/a', category: 'Sales' }]);
  });

  test('an entry may lead to any folder, by another name than its plugin has', () => {
    const files = compiled(
      'targets: [claude]\ninclude: []\nentries: { sales: { source: { kind: folder, path: tools/crm } }, top: { source: { kind: folder, path: "" } } }\n',
      plugin('crm', 'tools/crm'),
    );
    expect(files['.claude-plugin']?.plugins).toMatchObject([
      { name: 'sales', source: './tools/crm' },
      { name: 'top', source: './' },
    ]);
  });

  test('an entry may be an archive', () => {
    const url = 'https://acme.example/crm.tgz';
    const files = compiled(`targets: [claude]\nentries: { crm: { source: { kind: archive, url: "${url}" } } }\n`);
    expect(files['.claude-plugin']?.plugins).toEqual([{ name: 'crm', source: { source: 'archive', url } }]);
  });
});
