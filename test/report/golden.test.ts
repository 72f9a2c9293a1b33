import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { printGithub } from '../../src/report/github.ts';
import { printHuman } from '../../src/report/human.ts';
import { printJson } from '../../src/report/json.ts';
import { printSarif } from '../../src/report/sarif.ts';
import { plain } from '../../src/report/style.ts';
import { printSummary } from '../../src/report/summary.ts';
import { rules } from '../../src/rules/index.ts';
import { reportOn } from './fixture-report.ts';

const update = process.env.UPDATE === '1';
const folder = 'tools/market place';

const formats: Readonly<Record<string, (report: Report) => string>> = {
  'human.txt': report => printHuman(report, plain),
  'github.txt': report => printGithub(report, plain, folder),
  'markdown.md': report => printSummary(report, { folder }),
  'json.json': printJson,
  // Only the rules that are named: the others are the same in every log.
  'sarif.json': report => printSarif(report, rules.filter(isNamed(report)), folder),
};

function isNamed({ findings }: Report): (rule: { readonly id: string }) => boolean {
  return ({ id }) => findings.some(({ rule }) => rule === id);
}

test.each(Object.entries(formats))('%s is what it was', (name, print) => {
  const file = join(import.meta.dirname, 'golden', name);
  const text = print(reportOn('hand-kept-claude'));
  if (update) writeFileSync(file, text);
  expect(text, 'run with UPDATE=1 where the change is meant').toBe(readFileSync(file, 'utf8'));
});
