import { expect, test } from 'vitest';
import { changeOf } from '../../src/commands/change-of.ts';
import { mostRead, shippedText } from '../../src/model/shipped-text.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { rules } from '../../src/rules/index.ts';

const snapshot = snapshotOf({
  plain: 'hi',
  marked: '\ufeffhi',
  wide: new Uint8Array([0xff, 0xfe, 0x68, 0, 0x69, 0]),
  bytes: new Uint8Array([0x68, 0, 0x69]),
  link: { link: 'plain' },
  submodule: { submodule: '' },
});

test.each([
  ['plain', 'hi'],
  ['marked', 'hi'],
  ['wide', 'hi'],
  ['bytes', undefined],
  ['link', undefined],
  ['submodule', undefined],
  ['nothing', undefined],
])('%s says %j', (file, text) => {
  expect(shippedText(snapshot, file)?.text).toBe(text);
});

test('of a large file the begin is looked at, and the rest is told of', () => {
  const token = ['ghp', 'q7RkZ2mWv9TbX4nLc8PdYhF3sJgA6eKu5wM1'].join('_');
  const rule = rules.find(({ id }) => id === 'security/secret');
  const head = {
    'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } },
    'plugins/hello/data.txt': `${token}\n${'so it goes on '.repeat(mostRead / 14).padEnd(mostRead)}${token}\n`,
  };
  const found = [...(rule?.check(changeOf({ head })) ?? [])];
  expect(found.map(({ level, message }) => [level, message])).toEqual([
    [undefined, 'looks like a GitHub token that begins with "ghp_"'],
    ['info', 'only the first 1048576 bytes were searched for secrets, not the 82 after them'],
  ]);
});
