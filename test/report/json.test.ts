import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { printJson } from '../../src/report/json.ts';
import { reportWith, unbumped } from './literals.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.v1.schema.json', import.meta.url), 'utf8'));

test.each<[string, Report]>([
  ['empty', reportWith()],
  [
    'with a finding',
    reportWith({ findings: [unbumped], base: { label: 'main (a1b2c3d)', commit: 'a1b2c3d'.padEnd(40, '0') } }),
  ],
  [
    'with a blast radius',
    reportWith({ findings: [{ ...unbumped, hits: [{ client: 'codex', effect: 'catalog-refused' }] }] }),
  ],
  [
    'of a build',
    reportWith({
      command: 'build --write',
      losses: [{ catalog: 'acme', target: 'codex', plugin: 'x', what: 'entry', because: 'no manifest', entry: true }],
      written: ['dist/catalog-index.json'],
      skipped: [{ what: 'x', because: 'y' }],
    }),
  ],
])('a report %s satisfies the published schema', (_, report) => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  validate(JSON.parse(printJson(report)));
  expect(validate.errors).toBeNull();
});

test('the same report is the same bytes, and ends its line', () => {
  const text = printJson(reportWith({ findings: [unbumped] }));
  expect(text).toBe(printJson(structuredClone(reportWith({ findings: [unbumped] }))));
  expect(text.endsWith('}\n')).toBe(true);
  expect(Object.keys(JSON.parse(text))[0]).toBe('schema');
});

test('holds nothing that steers a terminal or orders a CI runner about, and means the same', () => {
  const message = 'a\u009b2J \u202e \u{e0041} ##[error]x \u{1f600} ü';
  const text = printJson(reportWith({ findings: [{ ...unbumped, message }] }));
  expect(text).not.toMatch(/[\u009b\u202e\u{e0041}]|##\[/u);
  expect(text).toContain('\u{1f600} ü');
  expect(JSON.parse(text).findings[0].message).toBe(message);
});
