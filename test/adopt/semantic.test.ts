import { describe, expect, test } from 'vitest';
import { differences } from '../../src/adopt/semantic.ts';

type Json = Readonly<Record<string, unknown>>;
const around = { root: undefined, versionOf: () => '1.0.0', whyNot: () => undefined };
const entry = { name: 'a', source: './plugins/a', description: 'A.', tags: ['x', 'y'], author: { name: 'N' } };
const other = { name: 'b', source: { source: 'github', repo: 'acme/b', ref: 'v1', sha: 'A'.repeat(40) } };
const file = {
  name: 'acme',
  owner: { name: 'Acme' },
  metadata: { description: 'D.', version: '2' },
  plugins: [entry, other],
};

const withEntry = (more: Json): Json => ({ ...file, plugins: [{ ...entry, ...more }, other] });
const withSource = (source: unknown): Json => ({ ...file, plugins: [entry, { ...other, source }] });

describe('the same to a client', () => {
  const url = 'https://github.com/acme/b.git';
  test.each<[string, Json]>([
    ['as it stands', file],
    ['another order of keys', { plugins: file.plugins, metadata: file.metadata, owner: file.owner, name: 'acme' }],
    ['null and nothing', withEntry({ category: null })],
    [
      'description and version outside of metadata',
      { name: 'acme', owner: file.owner, description: 'D.', version: '2', plugins: file.plugins },
    ],
    ['a path without "./"', withEntry({ source: 'plugins/a' })],
    ['a path with a slash at its end', withEntry({ source: './plugins/a/' })],
    ['the address of the repository in full', withSource({ source: 'url', url, ref: 'v1', sha: 'a'.repeat(40) })],
    ['a version that the plugin says itself', withEntry({ version: '1.0.0' })],
  ])('%s', (_, now) => {
    expect(differences(file, now, around)).toEqual([]);
    expect(differences(now, file, around)).toEqual([]);
  });

  test('a folder that stands before the paths', () => {
    const was = {
      ...file,
      metadata: { ...file.metadata, pluginRoot: './plugins' },
      plugins: [{ ...entry, source: 'a' }, other],
    };
    expect(differences(was, file, { ...around, root: { path: './plugins', on: 'bare' } })).toEqual([]);
  });
});

describe('not the same', () => {
  test.each<[string, Json, string]>([
    ['another name', { ...file, name: 'b' }, '/name'],
    ['another owner', { ...file, owner: { name: 'Acme', email: 'x' } }, '/owner'],
    ['another description', { ...file, metadata: { description: 'E.', version: '2' } }, '/metadata/description'],
    [
      'a key that is gone',
      { ...file, plugins: [{ name: 'a', source: './plugins/a', tags: ['x', 'y'], author: { name: 'N' } }, other] },
      '/plugins/0/description',
    ],
    ['a key that is new', withEntry({ x: 1 }), '/plugins/0'],
    ['another order of tags', withEntry({ tags: ['y', 'x'] }), '/plugins/0/tags'],
    ['another value deep inside', withEntry({ author: { name: 'M' } }), '/plugins/0/author'],
    ['another version than the plugin has', withEntry({ version: '0.9.0' }), '/plugins/0'],
    ['another folder', withEntry({ source: './plugins/b' }), '/plugins/0/source'],
    ['another commit', withSource({ ...other.source, sha: 'b'.repeat(40) }), '/plugins/1/source'],
    ['another ref', withSource({ ...other.source, ref: 'v2' }), '/plugins/1/source'],
    ['no commit', withSource({ source: 'github', repo: 'acme/b', ref: 'v1' }), '/plugins/1/source'],
    ['one key more in a source', withSource({ ...other.source, x: 1 }), '/plugins/1/source'],
    ['another order of entries', { ...file, plugins: [other, entry] }, '/plugins'],
    ['an entry less', { ...file, plugins: [entry] }, '/plugins/1'],
    ['an entry more', { ...file, plugins: [entry, other, { name: 'c' }] }, '/plugins'],
    ['a rename', { ...file, renames: { z: 'a' } }, ''],
  ])('%s', (_, now, pointer) => {
    const found = differences(file, now, around).map(({ path }) => path.map(step => `/${step}`).join(''));
    expect(found).toEqual([pointer]);
  });

  test('null in renames is a word', () => {
    expect(differences({ ...file, renames: { z: null } }, { ...file, renames: {} }, around)).toHaveLength(1);
  });
});
