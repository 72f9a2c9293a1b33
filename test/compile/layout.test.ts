import { expect, test } from 'vitest';
import type { Deprecation } from '../../src/model/deprecation.ts';
import {
  built,
  catalog,
  commit,
  entry,
  external,
  json,
  lines,
  outputsOf,
  plugin,
  said,
  text,
  workspace,
} from './workspace.ts';

const repository = 'acme/plugins';
const hello = plugin('hello');

test('a folder per catalog, flat files beside it, one index', () => {
  const build = built(workspace([catalog([entry(hello)], { repository })]));
  expect(outputsOf(build).map(({ path }) => path)).toEqual([
    'acme/.agents/plugins/marketplace.json',
    'acme/.claude-plugin/marketplace.json',
    'acme/plugins/hello/README.md',
    'acme.codex.marketplace.json',
    'acme.claude.marketplace.json',
    'acme.status.json',
    'acme.losses.json',
    'catalog-index.json',
  ]);
});

test('the stand-alone files pin the plugins of this repository to its commit', () => {
  const elsewhere = external('other', { kind: 'git', url: 'acme/other', sha: commit });
  const build = built(workspace([catalog([entry(hello), elsewhere], { repository })]));
  expect(json(build, 'acme.claude.marketplace.json').plugins).toMatchObject([
    {
      name: 'hello',
      source: { source: 'git-subdir', url: 'https://github.com/acme/plugins.git', path: 'plugins/hello', sha: commit },
    },
    { name: 'other', source: { source: 'url', url: 'https://github.com/acme/other.git', sha: commit } },
  ]);
});

test('without a publishing repository they leave those plugins out, and say what to set', () => {
  const elsewhere = external('other', { kind: 'git', url: 'acme/other', sha: commit });
  const build = built(workspace([catalog([entry(hello), elsewhere], { targets: ['claude'] })]));
  expect(json(build, 'acme.claude.marketplace.json').plugins).toMatchObject([{ name: 'other' }]);
  expect(lines(build.losses)).toContain(
    'claude * flat: 1 entry left out of the stand-alone file: it is not said where the releases are published; set publish.repository',
  );
});

test('a stand-alone file in which nothing could be reached is not written', () => {
  const head = workspace([catalog([entry(hello)], { repository })]);
  const { commit: _, ...snapshot } = head.snapshot;
  const build = built({ ...head, snapshot });
  expect(outputsOf(build).map(({ path }) => path)).not.toContain('acme.claude.marketplace.json');
  expect(lines(build.losses).join()).toContain('no full commit id is known');
});

test('a local catalog keeps the paths of the repository and is committed there', () => {
  const build = built(workspace([catalog([entry(hello)], { source: { kind: 'local' } })]));
  expect(build.committed.map(({ path }) => path)).toEqual([
    '.agents/plugins/marketplace.json',
    '.claude-plugin/marketplace.json',
  ]);
  expect(text(build.committed, '.claude-plugin/marketplace.json')).toContain('"source": "./plugins/hello"');
  expect(outputsOf(build).some(output => 'copy' in output)).toBe(false);
});

test('of two local catalogs for one place the first is committed', () => {
  const local = { source: { kind: 'local' }, targets: ['claude'] } as const;
  const build = built(workspace([catalog([entry(hello)], local), catalog([], { ...local, name: said('other') })]));
  expect(text(build.committed, '.claude-plugin/marketplace.json')).toContain('"name": "acme"');
  expect(build.losses).toContainEqual({
    catalog: 'other',
    target: 'claude',
    what: 'committed',
    because: 'another catalog is committed as .claude-plugin/marketplace.json',
    entry: false,
  });
});

test('git-subdir sends clients to the repository at a full commit id', () => {
  const source = { kind: 'git-subdir', url: 'https://git.acme.example/plugins.git', ref: 'main' } as const;
  const whole = plugin('whole', ['codex', 'claude'], { root: '' });
  const build = built(workspace([catalog([entry(hello), entry(whole)], { source })]));
  const git = { url: source.url, ref: 'main', sha: commit };
  for (const file of ['acme/.agents/plugins/marketplace.json', 'acme.codex.marketplace.json']) {
    expect(json(build, file).plugins).toMatchObject([
      { source: { source: 'git-subdir', ...git, path: 'plugins/hello' } },
      { source: { source: 'url', ...git } },
    ]);
  }
});

test('archives are for claude only', () => {
  const source = { kind: 'archive', url: 'https://acme.example/{name}-{version}.zip' } as const;
  const build = built(workspace([catalog([entry(hello)], { source })]));
  expect(json(build, 'acme/.claude-plugin/marketplace.json').plugins).toMatchObject([
    { source: { source: 'archive', url: 'https://acme.example/hello-1.2.0.zip' } },
  ]);
  expect(build.catalogs[0]?.emitted.codex).toEqual([]);
});

test.each([
  [['name'], ['a', 'b', 'c']],
  [
    ['category', 'name'],
    ['b', 'a', 'c'],
  ],
  [['listed'], ['c', 'a', 'b']],
])('entries are ordered by %j', (order, names) => {
  const entries = [
    entry(plugin('c'), { category: said('Z') }),
    entry(plugin('a'), { category: said('Z') }),
    entry(plugin('b'), { category: said('Y') }),
  ];
  expect(built(workspace([catalog(entries, { order, repository })])).catalogs[0]?.emitted.claude).toEqual(names);
});

test('names are ordered by code unit, capitals first', () => {
  const entries = ['b', 'a', 'B'].map(name => external(name, { kind: 'npm', package: 'x' }));
  expect(built(workspace([catalog(entries)])).catalogs[0]?.emitted.claude).toEqual(['B', 'a', 'b']);
});

test('two plugins whose folders differ by letter case only cannot share a bundle', () => {
  const loud = plugin('Hello', ['claude'], { root: 'plugins/loud' });
  const build = built(workspace([catalog([entry(hello), entry(loud)], { targets: ['claude'] })]));
  expect(build.catalogs[0]?.emitted.claude).toEqual(['hello']);
});

test.each(['../acme', 'a b', 'catalog-index.json'])('a catalog named %j is not compiled, and that is told', name => {
  const build = built(workspace([catalog([entry(hello)], { name: said(name) })]));
  expect(build.catalogs).toEqual([]);
  expect(build.losses.map(({ target, what, entry: whole }) => [target, what, whole])).toEqual([
    ['codex', 'catalog', true],
    ['claude', 'catalog', true],
  ]);
});

test('catalogs that would write over each other: the first has the files', () => {
  const build = built(
    workspace([
      catalog([], { name: said('acme') }),
      catalog([], { name: said('ACME') }),
      catalog([], { targets: ['claude'] }),
    ]),
  );
  expect(build.catalogs.map(({ name }) => name)).toEqual(['acme']);
  expect(lines(build.losses)).toContain('claude * catalog: another catalog writes a file of the same name');
  expect(lines(build.losses)).toContain(
    'claude * catalog: catalogs/acme.yaml has the name and the target of catalogs/acme.yaml, which comes first',
  );
});

test('a catalog that cannot be read is passed over', () => {
  expect(built(workspace([catalog([], { readable: false })])).catalogs).toEqual([]);
});

const record: Deprecation = {
  plugin: said('hello'),
  place: { file: 'policies/deprecations/hello.yaml' },
  file: 'policies/deprecations/hello.yaml',
  acceptEscalation: false,
  history: [],
  kind: 'deprecate',
  announced: '2026-11-01',
  deprecated: '2026-12-01',
  sunset: '2027-03-01',
  replacement: said('hi'),
};

test.each([
  ['2026-11-20', 'announced', '2026-12-01'],
  ['2026-12-01', 'deprecated', '2027-03-01'],
  ['2027-03-01', 'sunset', '2027-05-30'],
  ['2027-05-30', 'removed', undefined],
])('on %s the feed says %s, and the index is good until %s', (today, state, validUntil) => {
  const build = built(workspace([catalog([entry(hello)])], {}, [record]), today);
  expect(json(build, 'acme.status.json').plugins).toMatchObject([
    { name: 'hello', state, deprecation: { kind: 'deprecate', sunset: '2027-03-01', replacement: 'hi' } },
  ]);
  expect(json(build, 'catalog-index.json')).toMatchObject({
    asOf: today,
    tool: { name: 'catalogc', version: '0.1.0' },
    commit,
  });
  expect(json(build, 'catalog-index.json').validUntil).toBe(validUntil);
});

test('a date that is none changes nothing', () => {
  const build = built(workspace([catalog([entry(hello)])], {}, [{ ...record, sunset: '2027-02-31' }]));
  expect(json(build, 'catalog-index.json').validUntil).toBe('2026-12-01');
});
