import { expect, test } from 'vitest';
import { driftOf } from '../../src/check/drift.ts';
import type { Build } from '../../src/model/build.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';

const file = '.claude-plugin/marketplace.json';
const wanted = { name: 'acme', plugins: [{ name: 'hello' }] };
const build: Build = {
  catalogs: [],
  outputs: [],
  losses: [],
  committed: [{ path: file, text: `${JSON.stringify(wanted, null, 2)}\n` }],
};

test.each<[string, Tree, object[]]>([
  ['the same bytes', { [file]: { json: wanted } }, []],
  ['no file', {}, [{ file, catalog: 'acme', how: 'missing' }]],
  ['other blanks', { [file]: JSON.stringify(wanted) }, [{ file, catalog: 'acme', how: 'differs' }]],
  [
    'another value',
    { [file]: { json: { name: 'acme', plugins: [{ name: 'bye' }] } } },
    [{ file, catalog: 'acme', how: 'differs', pointer: '/plugins/0/name' }],
  ],
  [
    'a key too many',
    { [file]: { json: { ...wanted, 'a/b': 1 } } },
    [{ file, catalog: 'acme', how: 'differs', pointer: '/a~1b' }],
  ],
  ['a key too few', { [file]: { json: { name: 'acme' } } }, [{ file, catalog: 'acme', how: 'differs', pointer: '' }]],
  ['no JSON', { [file]: '{' }, [{ file, catalog: 'acme', how: 'differs' }]],
  [
    'a file of a target that is gone',
    { [file]: { json: wanted }, '.agents/plugins/marketplace.json': { json: wanted } },
    [{ file: '.agents/plugins/marketplace.json', catalog: 'acme', how: 'left-over' }],
  ],
  [
    'a file of a catalog that is not ours',
    { [file]: { json: wanted }, '.agents/plugins/marketplace.json': { json: { name: 'other' } } },
    [],
  ],
])('%s', (_, tree, gives) => {
  expect(driftOf(build, snapshotOf(tree))).toEqual(gives);
});
