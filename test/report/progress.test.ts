import { expect, test } from 'vitest';
import { progressLine } from '../../src/report/progress.ts';

test('a step is a line, with how far it is', () => {
  expect(progressLine({ what: 'Reading files' }, 80)).toMatchObject({ text: 'Reading files', width: 13 });
  const line = progressLine({ what: 'Uploading bundle.tar.gz', done: 3, of: 9 });
  expect(line).toMatchObject({ text: 'Uploading bundle.tar.gz (3 of 9)', width: 32 });
});

test('a long name is cut so that how far it is still fits', () => {
  const step = { what: 'Uploading a-very-long-name.tar.gz', done: 3, of: 9 };
  expect(progressLine(step, 24)).toMatchObject({ text: 'Uploading a-ve… (3 of 9)', width: 24 });
  expect(progressLine(step, 12)).toMatchObject({ text: 'Uploading a…', width: 12 });
  for (let columns = 0; columns < 60; columns++) {
    const { text, width } = progressLine(step, columns);
    expect([...text].length).toBe(width);
    expect(width).toBeLessThanOrEqual(columns);
  }
});

test('wide characters take two columns, and none is cut in half', () => {
  const { text, width } = progressLine({ what: '目录目录目录' }, 6);
  expect([text, width]).toEqual(['目录…', 5]);
});

test('a hostile name neither steers the terminal nor gives orders to a runner', () => {
  for (const name of ['\u001b[2J\u0007', '\r\n::error::owned', '\u202egnp.exe', '##[group]x', 'a\nb']) {
    const { text } = progressLine({ what: `Downloading ${name}` });
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u);
  }
  expect(progressLine({ what: '::error::owned' }).text).not.toMatch(/^::/);
});
