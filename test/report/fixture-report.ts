import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../src/commands/judge.ts';
import { reportOf } from '../../src/commands/report-of.ts';
import type { Report } from '../../src/model/report.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { settle } from '../../src/options.ts';
import { rules } from '../../src/rules/index.ts';

/** What all rules say about a fixture, as the command line would report it. */
export function reportOn(fixture: string): Report {
  const path = join(import.meta.dirname, '../fixtures', fixture, 'tree.json');
  const tree = JSON.parse(readFileSync(path, 'utf8')) as Tree;
  return reportOfTree(tree, fixture);
}

/** The same of a tree that is at hand. */
export function reportOfTree(tree: Tree, label = 'work tree'): Report {
  const judgement = judge({ head: snapshotOf(tree, label), skipped: [] }, rules, '2026-11-20', { drift: true });
  return reportOf('check', judgement, settle({}));
}
