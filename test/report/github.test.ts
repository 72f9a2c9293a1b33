import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/report.ts';
import { printGithub } from '../../src/report/github.ts';
import { plain } from '../../src/report/style.ts';
import { reportWith, spanOf, unbumped } from './literals.ts';
import { commandsIn } from './runner.ts';

const annotations = (text: string, level?: string) =>
  commandsIn(text).filter(({ name }) => (level === undefined ? /error|warning|notice/.test(name) : name === level));

const many = (count: number, change: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: count }, (_, index) => ({ ...unbumped, message: `number ${index}`, ...change }));

test('a finding is told in full, then as an annotation, and the last line is the total', () => {
  expect(printGithub(reportWith({ findings: [unbumped] }))).toBe(`\
::group::1 error
error version/unbumped-change  plugins/hello/.claude-plugin/plugin.json:3:14
  hello is new inside and 1.2.0 as before
    3 |   "version": "1.2.0",
      |              ^^^^^^^
  was      the same at main (a1b2c3d), line 3
  because  policies/recommended.yaml:7  bump: any-change
  help     Choose the next version; 1.2.1 will do for a change of wording.
::endgroup::

::error file=plugins/hello/.claude-plugin/plugin.json,line=3,endLine=3,col=14,endColumn=21,title=version/unbumped-change::hello is new inside and 1.2.0 as before%0AChoose the next version; 1.2.1 will do for a change of wording.

Why it matters: catalogc explain version/unbumped-change

1 error in 12 plugins, 2 catalogs
`);
});

test.each([0, 1, 9, 10])('%i errors are all annotated', count => {
  const found = annotations(printGithub(reportWith({ findings: many(count) })));
  expect(found.map(({ data }) => data.split('\n')[0])).toEqual(many(count).map(({ message }) => message));
});

test.each([11, 12, 300])('of %i errors the last annotation tells the rest and the true total', count => {
  const text = printGithub(
    reportWith({ findings: [...many(count), ...many(11, { level: 'warn' }), ...many(3, { level: 'info' })] }),
  );
  const errors = annotations(text, 'error');
  expect(errors).toHaveLength(10);
  expect(errors.at(-1)?.data).toBe(
    `and ${count - 9} more errors, ${count} in all; the log has them, and so has: catalogc check`,
  );
  expect(annotations(text, 'warning').at(-1)?.data).toMatch(/^and 2 more warnings, 11 in all;/);
  expect(annotations(text, 'notice')).toHaveLength(3);
  expect(text.split('\n').at(-2)).toBe(`${count} errors, 11 warnings, 3 notes in 12 plugins, 2 catalogs`);
});

test('what costs a whole catalog comes first, then what costs an entry', () => {
  const findings = [
    ...many(12),
    ...many(1, { message: 'entry', hits: [{ client: 'codex', effect: 'entry-dropped' }] }),
    ...many(1, { message: 'entry by its names', catalog: 'a', plugin: 'b' }),
    ...many(1, { message: 'field', hits: [{ client: 'codex', effect: 'field-ignored' }], catalog: 'a' }),
    ...many(1, { message: 'catalog by its name', catalog: 'a' }),
    ...many(1, {
      message: 'catalog',
      hits: [{ client: 'codex', effect: 'catalog-refused' }],
      catalog: 'a',
      plugin: 'b',
    }),
  ];
  const text = printGithub(reportWith({ findings }));
  const said = annotations(text).map(({ data }) => data.split('\n')[0]);
  expect(said.slice(0, 5)).toEqual(['catalog by its name', 'catalog', 'entry', 'entry by its names', 'number 0']);
});

describe('a place', () => {
  const propertiesOf = (change: Partial<Finding>, folder?: string) =>
    annotations(printGithub(reportWith({ findings: [{ ...unbumped, ...change }] }), plain, folder))[0]?.properties;
  const title = unbumped.rule;

  test('of several lines has no columns: the runner would drop them', () => {
    const span = { ...spanOf(3, 'abc', 'b'), endLine: 5 };
    expect(propertiesOf({ span })).toEqual({ file: unbumped.at.file, line: '3', endLine: '5', title });
  });

  test('without a line is the file', () => {
    const { span: _, ...rest } = unbumped;
    const [found] = annotations(printGithub(reportWith({ findings: [rest] })));
    expect(found?.properties).toEqual({ file: unbumped.at.file, title });
  });

  test('that is no file at all is none', () => {
    expect(propertiesOf({ at: { file: '' } })).toEqual({ title });
  });

  test('is seen from the workspace', () => {
    expect(propertiesOf({}, 'tools/x')?.file).toBe(`tools/x/${unbumped.at.file}`);
  });

  test('with marks of the runner arrives as it is', () => {
    expect(propertiesOf({ at: { file: 'a,b:c=%2C::d.json' } })?.file).toBe('a,b:c=%2C::d.json');
  });
});

test('a message stays below what the runner cuts', () => {
  const findings = [{ ...unbumped, message: '\u{1f600}'.repeat(3000), hint: 'x'.repeat(5000) }];
  const [found] = annotations(printGithub(reportWith({ findings })));
  expect(found?.data.length).toBeLessThanOrEqual(4096);
  expect(found?.data.isWellFormed()).toBe(true);
  expect(found?.data.endsWith('…')).toBe(true);
});

test('nothing is found: one line; and none when quiet', () => {
  expect(printGithub(reportWith())).toMatch(/^Next, compile.*\n\n12 plugins, 2 catalogs: no findings\n$/);
  expect(printGithub(reportWith(), { ...plain, quiet: true })).toBe('');
});
