import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge } from '../src/commands/judge.ts';
import { reportOf } from '../src/commands/report-of.ts';
import { snapshotOf, type Tree } from '../src/model/snapshot.ts';
import { settle } from '../src/options.ts';
import { printHuman } from '../src/report/human.ts';
import { plain } from '../src/report/style.ts';
import { rules } from '../src/rules/index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const update = process.env.UPDATE === '1';

test.each(readdirSync(fixtures).sort())('all rules on %s', name => {
  const file = join(fixtures, name, 'expected.txt');
  const said = everythingSaid(name);
  if (update) writeFileSync(file, said);
  expect(said, 'run with UPDATE=1 where the change is meant').toBe(readFileSync(file, 'utf8'));
});

function everythingSaid(name: string): string {
  const tree = JSON.parse(readFileSync(join(fixtures, name, 'tree.json'), 'utf8')) as Tree;
  const judgement = judge({ head: snapshotOf(tree, name), skipped: [] }, rules, '2026-11-20', { drift: true });
  return printHuman(reportOf('check', judgement, settle({})), { ...plain, verbose: true });
}
