import { expect, test } from 'vitest';
import { built, catalog, entry, external, json, lines, plugin, said, workspace } from './workspace.ts';

const targets = ['codex', 'claude', 'copilot', 'cursor'] as const;
const repository = 'acme/plugins';

function names(build: ReturnType<typeof built>): unknown {
  return build.catalogs[0]?.emitted;
}

test('an entry that must not be installed anew stays where that can be said, and in claude with a warning', () => {
  const one = catalog([entry(plugin('hello'), { installation: said('NOT_AVAILABLE') })], { targets, repository });
  const build = built(workspace([one]));
  expect(names(build)).toEqual({ codex: ['hello'], claude: ['hello'], copilot: [], cursor: [] });
  expect(lines(build.losses).filter(line => line.includes('hello'))).toEqual([
    'claude hello installation: claude lists the entry, and new installs are not blocked',
    'copilot hello entry: copilot cannot list an entry without offering it',
    'cursor hello entry: cursor cannot list an entry without offering it',
  ]);
});

test('a tombstone outlives its folder in codex only', () => {
  const gone = { kind: 'folder', path: 'plugins/gone' } as const;
  const one = catalog([external('gone', gone, { installation: said('NOT_AVAILABLE') }), external('lost', gone)]);
  const build = built(workspace([one]));
  expect(names(build)).toEqual({ codex: ['gone'], claude: [] });
  expect(lines(build.losses)).toContain('codex lost entry: its folder does not exist');
});

test('a plugin that no client loads is in the neutral feed only', () => {
  const one = catalog([entry(plugin('billing', ['shared']))], { targets: ['codex', 'claude', 'neutral'] });
  const build = built(workspace([one]));
  expect(names(build)).toEqual({ codex: [], claude: [], neutral: ['billing'] });
  expect(lines(build.losses)).toContain(
    'claude billing entry: no client loads a plugin with a manifest of the shared shape only',
  );
  expect(json(build, 'acme.status.json').plugins).toMatchObject([{ name: 'billing', targets: [], shapes: ['shared'] }]);
  expect(build.catalogs[0]?.outputs.map(({ path }) => path)).toContain('acme/plugins/billing/README.md');
});

test('an alias leads to the folder of its plugin, where the client allows another name', () => {
  const hello = plugin('hello');
  const alias = entry(hello, { name: said('greet'), alias: said('hello') });
  const build = built(workspace([catalog([entry(hello), alias])]));
  expect(names(build)).toEqual({ codex: ['hello'], claude: ['greet', 'hello'] });
  expect(json(build, 'acme/.claude-plugin/marketplace.json').plugins).toMatchObject([
    { name: 'greet', source: './plugins/hello' },
    { name: 'hello', source: './plugins/hello' },
  ]);
  expect(lines(build.losses)).toContain(
    'codex greet entry: codex installs a plugin under the name in its manifest only, and that is "hello"',
  );
});

test.each(['../evil', 'a/b', '.hidden', 'a..b', 'dot.', 'with space', '', 'x'.repeat(129), 'con', 'NUL', 'com1.tools'])(
  'the name %j never becomes a path',
  name => {
    const hostile = plugin(name, ['codex', 'claude'], { root: 'plugins/hostile' });
    const build = built(workspace([catalog([entry(hostile), entry(hostile, { name: said('fine') })])]));
    expect(names(build)).toEqual({ codex: [], claude: [] });
    expect(build.catalogs[0]?.outputs.filter(output => 'copy' in output)).toEqual([]);
  },
);

test('of two entries with one name the first is written', () => {
  const one = catalog([
    external('twin', { kind: 'npm', package: 'first' }),
    external('twin', { kind: 'npm', package: 'second' }),
  ]);
  const build = built(workspace([one]));
  expect(json(build, 'acme/.claude-plugin/marketplace.json').plugins).toMatchObject([{ source: { package: 'first' } }]);
  expect(lines(build.losses)).toContain('claude twin entry: an earlier entry has its name');
});

test('an entry that would take the whole catalog with it is left out', () => {
  const one = catalog([entry(plugin('good')), entry(plugin('bad'), { installation: said('DEPRECATED') })], {
    repository,
  });
  const build = built(workspace([one]));
  expect(names(build)).toEqual({ codex: ['good'], claude: ['bad', 'good'] });
  expect(lines(build.losses).find(line => line.startsWith('codex bad'))).toContain('"DEPRECATED"');
});

test('a name copilot refuses does not cost the others their catalog', () => {
  const one = catalog([entry(plugin('good')), entry(plugin('under_score'))], { targets });
  expect(names(built(workspace([one])))).toMatchObject({ claude: ['good', 'under_score'], copilot: ['good'] });
});

test('codex refuses a dotted catalog name, so there is no catalog for codex', () => {
  const one = catalog([entry(plugin('good'))], { name: said('acme.tools') });
  const build = built(workspace([one]));
  expect(names(build)).toEqual({ claude: ['good'] });
  expect(build.losses.find(({ target, what }) => target === 'codex' && what === 'catalog')?.entry).toBe(true);
});

test('products without CODEX hide an entry, which is told', () => {
  const one = catalog([entry(plugin('good'), { products: said(['CHATGPT']) })], { targets: ['codex'], repository });
  const build = built(workspace([one]));
  expect(names(build)).toEqual({ codex: ['good'] });
  expect(lines(build.losses).find(line => line.startsWith('codex good products'))).toContain('codex hides it');
});
