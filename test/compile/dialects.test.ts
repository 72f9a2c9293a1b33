import { expect, test } from 'vitest';
import { built, catalog, commit, entry, external, json, lines, plugin, said, workspace } from './workspace.ts';

const targets = ['codex', 'claude', 'copilot', 'cursor'] as const;

const hello = plugin('hello', ['codex', 'claude'], {
  title: said('Hello'),
  author: { name: 'Ada', email: 'ada@acme.example' },
  homepage: 'https://acme.example/hello',
  repository: 'https://git.acme.example/hello',
  license: said('MIT'),
  keywords: ['greeting'],
});

const full = catalog(
  [
    entry(hello, {
      installation: said('INSTALLED_BY_DEFAULT'),
      authentication: said('ON_USE'),
      products: said(['CODEX']),
      category: said('Talk'),
      tags: ['friendly'],
    }),
  ],
  {
    targets,
    title: 'Acme plugins',
    description: said('Reviewed plugins.'),
    owner: { name: 'Acme', email: 'plugins@acme.example', url: 'https://acme.example' },
    version: '3',
    renames: [
      { from: said('hi'), to: said('hello') },
      { from: said('bye'), to: said(null) },
    ],
    repository: 'acme/plugins',
  },
);

test('codex gets its policy, and leaves to the manifest what codex reads there', () => {
  expect(json(built(workspace([full])), 'acme/.agents/plugins/marketplace.json')).toEqual({
    name: 'acme',
    interface: { displayName: 'Acme plugins' },
    plugins: [
      {
        name: 'hello',
        source: { source: 'local', path: './plugins/hello' },
        policy: { installation: 'INSTALLED_BY_DEFAULT', authentication: 'ON_USE', products: ['CODEX'] },
        category: 'Talk',
      },
    ],
  });
});

test('claude gets everything people read, and no version beside that of the manifest', () => {
  expect(json(built(workspace([full])), 'acme/.claude-plugin/marketplace.json')).toEqual({
    name: 'acme',
    owner: { name: 'Acme', email: 'plugins@acme.example', url: 'https://acme.example' },
    description: 'Reviewed plugins.',
    version: '3',
    renames: { hi: 'hello', bye: null },
    plugins: [
      {
        name: 'hello',
        displayName: 'Hello',
        source: './plugins/hello',
        description: 'About hello.',
        author: { name: 'Ada', email: 'ada@acme.example' },
        homepage: 'https://acme.example/hello',
        repository: 'https://git.acme.example/hello',
        license: 'MIT',
        keywords: ['greeting'],
        category: 'Talk',
        tags: ['friendly'],
      },
    ],
  });
});

test('copilot and cursor get their shares', () => {
  const build = built(workspace([full]));
  expect(json(build, 'acme/.github/plugin/marketplace.json')).toMatchObject({
    owner: { name: 'Acme', email: 'plugins@acme.example' },
    metadata: { description: 'Reviewed plugins.', version: '3' },
    plugins: [{ name: 'hello', source: './plugins/hello', version: '1.2.0', tags: ['friendly'] }],
  });
  expect(json(build, 'acme/.cursor-plugin/marketplace.json')).toEqual({
    name: 'acme',
    owner: { name: 'Acme', email: 'plugins@acme.example' },
    metadata: { description: 'Reviewed plugins.', version: '3' },
    plugins: [{ name: 'hello', source: 'plugins/hello', description: 'About hello.' }],
  });
});

test('what a client cannot carry is in the loss report', () => {
  const lost = built(workspace([full])).losses.map(({ target, what }) => `${target} ${what}`);
  expect(lost).toEqual([
    'codex description',
    'codex owner',
    'codex version',
    'codex renames',
    'codex tags',
    'claude title',
    'claude installation',
    'claude authentication',
    'claude products',
    'copilot title',
    'copilot owner.url',
    'copilot renames',
    'copilot installation',
    'copilot authentication',
    'copilot products',
    'cursor title',
    'cursor owner.url',
    'cursor renames',
    'cursor category',
    'cursor tags',
    'cursor installation',
    'cursor authentication',
    'cursor products',
  ]);
});

test('what all entries lose alike is said once, without their names', () => {
  const both = ['a-one', 'a-two'].map(name => entry(plugin(name), { authentication: said('ON_USE') }));
  const one = catalog(both, { targets: ['claude'], repository: 'acme/plugins' });
  expect(lines(built(workspace([one])).losses)).toEqual([
    'claude * authentication: claude has no setting for when to sign in',
  ]);
});

test('the catalog stands in for an owner and a description nobody wrote', () => {
  const { owner: _, ...bare } = catalog([], { targets: ['claude'], title: 'Acme plugins' });
  expect(json(built(workspace([bare])), 'acme/.claude-plugin/marketplace.json')).toEqual({
    name: 'acme',
    owner: { name: 'Acme plugins' },
    description: 'Acme plugins',
    plugins: [],
  });
});

test('a client without a manifest of its own gets version and description from the entry', () => {
  const one = catalog([entry(plugin('hello', ['copilot']))]);
  const build = built(workspace([one]));
  const given = { name: 'hello', version: '1.2.0', description: 'About hello.' };
  expect(json(build, 'acme/.agents/plugins/marketplace.json').plugins).toMatchObject([given]);
  expect(json(build, 'acme/.claude-plugin/marketplace.json').plugins).toMatchObject([given]);
});

test('a homepage that is no URL is left out', () => {
  const one = catalog([entry(plugin('hello', ['claude'], { homepage: 'our wiki' }))], { targets: ['claude'] });
  const [first] = json(built(workspace([one])), 'acme/.claude-plugin/marketplace.json').plugins as object[];
  expect(first).not.toHaveProperty('homepage');
});

const sources = catalog(
  [
    external('a-url', { kind: 'git', url: 'acme/a-url', ref: 'v1', sha: commit.toUpperCase() }),
    external('b-subdir', { kind: 'git', url: 'https://github.com/acme/mono', path: 'plugins/b', sha: commit }),
    external('c-npm', { kind: 'npm', package: '@acme/c', version: '1.0.0' }),
    external('d-archive', { kind: 'archive', url: 'https://acme.example/d.zip', sha256: 'ab'.repeat(32) }),
    external('e-unknown', { kind: 'unknown', value: 'oci' }),
    external('f-short', { kind: 'git', url: 'acme/f', sha: '0123456' }),
  ],
  { targets },
);

test('sources are written as each client understands them', () => {
  const build = built(workspace([sources]));
  const url = { source: 'url', url: 'https://github.com/acme/a-url.git', ref: 'v1', sha: commit };
  const subdir = { source: 'git-subdir', url: 'https://github.com/acme/mono.git', path: 'plugins/b', sha: commit };
  const npm = { source: 'npm', package: '@acme/c', version: '1.0.0' };
  const archive = { source: 'archive', url: 'https://acme.example/d.zip', sha256: 'ab'.repeat(32) };
  const said = (path: string) => (json(build, path).plugins as { source: unknown }[]).map(({ source }) => source);
  expect(said('acme/.agents/plugins/marketplace.json')).toEqual([url, subdir, npm]);
  expect(said('acme/.claude-plugin/marketplace.json')).toEqual([url, subdir, npm, archive]);
  expect(said('acme/.github/plugin/marketplace.json')).toEqual([url, subdir]);
  expect(said('acme/.cursor-plugin/marketplace.json')).toEqual([]);
});

test('and what one does not understand is left out with a reason', () => {
  const told = lines(built(workspace([sources])).losses);
  expect(told).toContain('codex d-archive entry: codex cannot install from an archive');
  expect(told).toContain('copilot c-npm entry: copilot cannot install from an npm package');
  expect(told).toContain('cursor b-subdir entry: cursor cannot install from a folder of a git repository');
  expect(told).toContain('claude e-unknown entry: its source is of a kind no client knows');
  expect(told).toContain('claude f-short entry: its sha "0123456" is not a full commit id of 40 hex digits');
});
