import { expect, test } from 'vitest';
import { locator } from '../../src/load/locate.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';

const count = 20_000;
const list = JSON.stringify(Array.from({ length: count }, (_, index) => ({ name: `p${index}` })));

test.each(['many.json', 'many.yaml'])('every place of a long list in %s is found in a moment', file => {
  const find = locator(snapshotOf({ [file]: `{"plugins": ${list}}` }));
  const began = performance.now();
  for (let index = 0; index < count; index++) {
    const span = find({ file, pointer: `/plugins/${index}/name` });
    expect(span && span.endColumn - span.column).toBe(`"p${index}"`.length);
  }
  expect(performance.now() - began).toBeLessThan(20_000);
});

test('a pointer into a broken text never hangs', () => {
  const find = locator(snapshotOf({ 'broken.json': '{"plugins": [1 : 2}, "name": "x"' }));
  expect(find({ file: 'broken.json', pointer: '/plugins/3' })?.line).toBe(1);
  expect(find({ file: 'broken.json', pointer: '/name' })?.line).toBe(1);
});
