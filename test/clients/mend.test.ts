import { expect, test } from 'vitest';
import { judgeMarketplace } from '../../src/clients/judge.ts';
import { type ClientId, clientIds } from '../../src/model/client.ts';

function hints(client: ClientId, entry: object, catalog: object = {}): (string | undefined)[] {
  const value = {
    name: 'acme',
    description: 'Tools.',
    owner: { name: 'Acme' },
    plugins: [{ name: 'a', ...entry }],
    ...catalog,
  };
  return judgeMarketplace(client, value, 'x/marketplace.json').map(({ hint }) => hint);
}

const sha = '0123456789abcdef0123456789abcdef01234567';
const git = { source: 'url', url: 'https://git.acme.example/a.git' };

test.each<[what: string, client: ClientId, entry: object, hint: string]>([
  ['a folder without "./"', 'codex', { source: 'plugins/a' }, 'Write "./plugins/a".'],
  ['a folder with back slashes', 'claude', { source: '.\\plugins\\a' }, 'Write "./plugins/a".'],
  ['a bare name', 'claude', { source: 'a' }, 'Write "./a".'],
  ['a path that climbs', 'codex', { source: '../a' }, 'Write the path from the folder down, starting with "./".'],
  [
    'github, for codex',
    'codex',
    { source: { source: 'github', repo: 'acme/a' } },
    'Write the source as {"source": "url", "url": "https://github.com/acme/a.git"}.',
  ],
  ['a slip in the kind', 'claude', { source: { source: 'githb', repo: 'acme/a' } }, 'Did you mean "github"?'],
  ['no kind', 'claude', { source: { repo: 'acme/a' } }, 'Add "source": "github".'],
  ['capitals in a commit id', 'claude', { source: { ...git, sha: sha.toUpperCase() } }, `Write "${sha}".`],
  [
    'a URL without its scheme',
    'codex',
    { source: { ...git, url: 'github.com/a/b' } },
    'Write "https://github.com/a/b.git".',
  ],
  [
    'an archive over http, with a password',
    'claude',
    { source: { source: 'archive', url: 'http://u:pw@acme.example/a.zip', sha256: '0'.repeat(64) } },
    'Write "https://acme.example/a.zip".',
  ],
  ['an author that is text', 'claude', { source: './a', author: 'Acme' }, 'Write { "name": "Acme" }.'],
  ['a version that is a number', 'copilot', { source: './a', version: 1 }, 'Write "1".'],
  ['tags that are text', 'claude', { source: './a', tags: 'x' }, 'Write ["x"].'],
  ['null', 'codex', { source: './a', policy: null }, 'Leave it out instead.'],
  ['a slip in a word', 'codex', { source: './a', policy: { installation: 'available' } }, 'Did you mean "AVAILABLE"?'],
  ['a blank in a name', 'codex', { name: 'a b', source: './a' }, 'Such as "a-b".'],
  ['a capital, for cursor', 'cursor', { name: 'Alpha', source: 'a' }, 'Such as "alpha".'],
])('%s', (_, client, entry, hint) => {
  expect(hints(client, entry)).toEqual([hint]);
});

test('what is missing is shown as it is to be written', () => {
  expect(hints('claude', { source: './a' }, { owner: undefined })).toHaveLength(1);
  const value = { name: 'acme', description: 'Tools.', plugins: [{ name: 'a', source: './a' }] };
  expect(judgeMarketplace('claude', value, 'm').map(({ hint }) => hint)).toEqual(['Add "owner": { "name": "..." }.']);
});

test('a password is in no message', () => {
  const source = { source: 'archive', url: 'http://u:hunter2@acme.example/a.zip' };
  for (const client of clientIds) {
    const value = { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'a', source }] };
    expect(JSON.stringify(judgeMarketplace(client, value, 'm'))).not.toContain('hunter2');
  }
});

test('entries that need themselves are found in time', () => {
  const plugins = Array.from({ length: 20_000 }, (_, index) => ({
    name: `p${index}`,
    source: './a',
    dependencies: [`p${(index + 1) % 20_000}`],
  }));
  const circles = judgeMarketplace('claude', { name: 'acme', description: 'x', owner: { name: 'A' }, plugins }, 'm');
  expect(circles.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual(['circle /plugins/19999/dependencies/0']);
  expect(circles[0]?.message.length).toBeLessThan(200);
});
