import { expect, test } from 'vitest';
import { locator } from '../../src/load/locate.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { expectLinear } from '../growth.ts';

test.each(['many.json', 'many.yaml'])('every place of a long list in %s is found in a moment', file => {
  expectLinear(count => {
    const list = JSON.stringify(Array.from({ length: count }, (_, index) => ({ name: `p${index}` })));
    const find = locator(snapshotOf({ [file]: `{"plugins": ${list}}` }));
    const lengths = Array.from({ length: count }, (_, index) => {
      const span = find({ file, pointer: `/plugins/${index}/name` });
      return span && span.endColumn - span.column === `"p${index}"`.length;
    });
    expect(lengths.every(Boolean)).toBe(true);
  }, 4_000);
});

test('a pointer into a broken text never hangs', () => {
  const find = locator(snapshotOf({ 'broken.json': '{"plugins": [1 : 2}, "name": "x"' }));
  expect(find({ file: 'broken.json', pointer: '/plugins/3' })?.line).toBe(1);
  expect(find({ file: 'broken.json', pointer: '/name' })?.line).toBe(1);
});
