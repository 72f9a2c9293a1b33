import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const thrift = fileURLToPath(new URL('../../src/ports/thrift.ts', import.meta.url));

// Makes many objects, of which a few stay, and tells how much room new ones were given.
const many = `
const { getHeapSpaceStatistics } = process.getBuiltinModule('node:v8');
const kept = [];
for (let at = 0; at < 6_000_000; at++) { const one = { at, list: [at] }; if (at % 8 === 0) kept.push(one); }
const room = getHeapSpaceStatistics().find(space => space.space_name === 'new_space').space_size;
console.log(JSON.stringify({ room, kept: kept.length }));
`;

function roomAfter(first: string): number {
  const words = ['--input-type=module', '--eval', first + many];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })).room;
}

test('a process that spares memory gives little room to new objects', () => {
  const spared = roomAfter(`import { spareMemory } from ${JSON.stringify(thrift)}; spareMemory();`);
  expect(spared).toBeLessThan(roomAfter('') / 2);
});
