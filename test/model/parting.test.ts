import { expect, test } from 'vitest';
import { whereTheyPart } from '../../src/model/parting.ts';

const same = 'Says hi to all people in the whole world, ';

test('two texts are shown from a little before they part', () => {
  expect(whereTheyPart(`${same}politely, and then again.`, `${same}loudly.`)).toEqual([
    '"…the whole world, politely, and then again."',
    '"…the whole world, loudly."',
  ]);
});

test('a text that is the beginning of the other ends', () => {
  expect(whereTheyPart(same.trim(), `${same}loudly.`)[0]).toMatch(/world," and ends$/);
});

test('texts without a blank are cut too', () => {
  const [a, b] = whereTheyPart(`${'x'.repeat(500)}a`, `${'x'.repeat(500)}b`);
  expect(a).not.toBe(b);
  expect(a.length).toBeLessThan(80);
});
