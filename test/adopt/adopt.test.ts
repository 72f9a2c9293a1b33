import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/adopt/adopt.ts';
import { compile } from '../../src/compile/compile.ts';
import { load } from '../../src/load/load.ts';
import { readDocument } from '../../src/load/read.ts';
import type { Adoption } from '../../src/model/adoption.ts';
import { placeText } from '../../src/model/place.ts';
import { type Snapshot, snapshotOf, type Tree, withTexts } from '../../src/model/snapshot.ts';
import { corpus, corpusIsHere, rebuiltTree, whereTheyAre } from '../corpus.ts';
import { runs } from '../runs.ts';
import { trees } from './trees.ts';

const origin = { today: '2026-11-20', tool: { name: 'catalogc', version: '0.1.0' } };
const all = { files: [], force: false };
const fixture = (name: string) =>
  snapshotOf(
    JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/${name}/tree.json`), 'utf8')) as Tree,
    name,
  );

const own: readonly (readonly [string, () => Snapshot])[] = [
  ...Object.entries(trees).map(([name, tree]) => [name, () => snapshotOf(tree, name)] as const),
  ...['hand-kept-claude', 'hostile-paths', 'three-clients'].map(name => [name, () => fixture(name)] as const),
];
const real = corpusIsHere ? corpus.map(name => [name, () => rebuiltTree(name)] as const) : [];

const textsOf = ({ catalogs }: Adoption) =>
  new Map(catalogs.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const])));

function told(name: string, { catalogs, refused }: Adoption): string {
  const lines = catalogs.flatMap(({ file, files }) => [
    `  ${file}`,
    ...files.flatMap(one => [
      `    ${one.client} ${one.file}: ${one.differences.length === 0 ? 'equal' : 'differs'}`,
      ...one.differences.map(({ at, because }) => `      ${placeText(at)}  ${because}`),
    ]),
  ]);
  return [name, ...lines, ...refused.map(({ at, because }) => `  refused ${placeText(at)}  ${because}`), ''].join('\n');
}

describe('what an import carries, and what not', () => {
  const golden = join(import.meta.dirname, 'differences.expected.txt');

  test.each([
    ['own', own],
    ['real', real],
  ] as const)('%s repositories', (kind, which) => {
    const file = golden.replace('differences', `differences-${kind}`);
    if (which.length === 0) return;
    const now = which.map(([name, open]) => told(name, adopt(open(), origin, all))).join('\n');
    if (process.env.UPDATE === '1') writeFileSync(file, now);
    expect(now).toBe(readFileSync(file, 'utf8'));
  });
});

describe.each([...own, ...real])(`%s${whereTheyAre}`, (_, open) => {
  const snapshot = open();
  const first = adopt(snapshot, origin, all);
  const texts = textsOf(first);
  const after = withTexts(snapshot, texts);

  test('gives definitions without a fault', () => {
    for (const file of texts.keys()) expect(readDocument(after, file, 'catalog').faults).toEqual([]);
  });

  test('changes nothing when it is run again, and tells the same', () => {
    const again = adopt(after, origin, all);
    expect(textsOf(again)).toEqual(new Map());
    expect(textsOf(adopt(after, origin, { files: [], force: true }))).toEqual(texts);
  });

  test('is equal to itself once the files of the clients are compiled', () => {
    const files = compile(load(after, origin.today), origin).committed;
    const built = withTexts(after, new Map(files.map(file => [file.path, 'text' in file ? file.text : ''])));
    for (const { files: compared } of adopt(built, origin, all).catalogs)
      for (const { differences } of compared)
        expect(differences.filter(({ because }) => !because.includes('not compiled'))).toEqual([]);
  });
});

describe('hostile files', () => {
  const marketplace = (text: string | Uint8Array): Snapshot => snapshotOf({ '.claude-plugin/marketplace.json': text });
  const refusals = (text: string | Uint8Array) =>
    adopt(marketplace(text), origin, all).refused.map(({ because }) => because);

  test.each([
    ['broken JSON', '{ "name": "a", '],
    ['no JSON at all', '\u0000\u0001'],
    ['a list', '[]'],
    ['no name', '{ "plugins": [] }'],
    ['no plugins', '{ "name": "a" }'],
    ['a path as its name', '{ "name": "../../etc/passwd", "plugins": [] }'],
    ['a name that steers a terminal', '{ "name": "a\\u001b[31m", "plugins": [] }'],
    ['no UTF-8', Uint8Array.of(0xff, 0xfe, 0x7b)],
  ])('%s is refused, with the place', (_, text) => {
    expect(refusals(text)).toHaveLength(1);
    expect(adopt(marketplace(text), origin, all).catalogs).toEqual([]);
  });

  test('ten megabytes are read', () => {
    const plugins = Array.from({ length: 500 }, (_, index) => ({
      name: `p${index}`,
      source: './plugins/none',
      description: 'x'.repeat(20_000),
    }));
    const text = JSON.stringify({ name: 'large', owner: { name: 'A' }, plugins });
    expect(text.length).toBeGreaterThan(10_000_000);
    expect(adopt(marketplace(text), origin, all).catalogs[0]?.files[0]?.differences).toHaveLength(500);
  }, 60_000);

  test('two files of one client and one name: each has a definition', () => {
    const file = (plugin: string) => ({
      json: { name: 'acme', plugins: [{ name: plugin, source: { source: 'local', path: `./plugins/${plugin}` } }] },
    });
    const tree = snapshotOf({
      '.agents/plugins/marketplace.json': file('a'),
      '.agents/plugins/api_marketplace.json': file('b'),
    });
    const { catalogs } = adopt(tree, origin, all);
    expect(catalogs.map(one => one.file)).toEqual(['catalogs/acme.yaml', 'catalogs/acme.codex.yaml']);
  });

  test('a definition of another name in the way is left alone', () => {
    const tree = snapshotOf({
      'catalogs/acme.yaml': 'name: other\n',
      '.claude-plugin/marketplace.json': { json: { name: 'acme', plugins: [] } },
    });
    expect(adopt(tree, origin, all)).toMatchObject({
      catalogs: [],
      refused: [{ because: 'catalogs/acme.yaml is there already' }],
    });
  });

  test('any JSON is carried or told, and what is written is read as it was meant', () => {
    const key = fc.oneof(
      fc.constantFrom('description', 'category', 'version', 'strict', 'policy', 'author', 'tags', 'source'),
      fc.string(),
    );
    const entry = fc.record({
      name: fc.oneof(fc.constantFrom('a', 'b', 'c1', '7'), fc.string()),
      more: fc.dictionary(key, fc.jsonValue()),
      at: fc.constantFrom('./plugins/a', 'plugins/b', './', '../x'),
    });
    const file = fc.record({ top: fc.dictionary(key, fc.jsonValue()), entries: fc.array(entry, { maxLength: 6 }) });
    fc.assert(
      fc.property(file, ({ entries, top }) => {
        const plugins = entries.map(({ at, more, name }) => ({ source: at, ...more, name }));
        const text = JSON.stringify({ ...top, name: 'acme', plugins });
        const tree = snapshotOf({
          '.claude-plugin/marketplace.json': text,
          'plugins/a/.claude-plugin/plugin.json': '{"name":"a"}',
          'plugins/b/x': '',
        });
        const { catalogs, refused } = adopt(tree, origin, all);
        for (const { file: path, files, text: yaml } of catalogs) {
          if (files.every(({ differences }) => differences.length === 0))
            expect(
              readDocument(withTexts(tree, new Map([[path, yaml ?? '']])), path, 'catalog').faults.filter(
                ({ kind }) => kind === 'syntax',
              ),
            ).toEqual([]);
        }
        expect(catalogs.length + refused.length).toBe(1);
      }),
      { numRuns: runs(150) },
    );
  }, 60_000);
});
