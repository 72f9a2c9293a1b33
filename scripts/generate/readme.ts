import { readFileSync } from 'node:fs';
import { judge } from '../../src/commands/judge.ts';
import type { Scope } from '../../src/commands/judgement.ts';
import type { Trees } from '../../src/commands/read-trees.ts';
import { reportOf } from '../../src/commands/report-of.ts';
import { comparisonsOf, misannounced } from '../../src/compare/comparisons.ts';
import { outsideComparisons } from '../../src/compare/outside.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { settle } from '../../src/options.ts';
import { printHuman } from '../../src/report/human.ts';
import { plain } from '../../src/report/style.ts';
import { rules } from '../../src/rules/index.ts';
import type { Generated } from './generated.ts';
import { fenced } from './markdown.ts';
import { pullRequest } from './pull-request.ts';
import { released, updated } from './update.ts';

/** The README with what this version really says about the pull requests it shows. */
export function readme(): Generated[] {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  return [{ path: 'README.md', text: filled(filled(text, 'check', slips()), 'gate', update()) }];
}

function filled(text: string, name: string, said: string): string {
  const block = new RegExp(`(<!-- made: ${name} -->\\n)[\\s\\S]*?(\\n<!-- end -->)`);
  if (!block.test(text)) throw new Error(`README.md has no place for ${name}`);
  return text.replace(block, (_, start: string, end: string) => start + fenced(said, 'text') + end);
}

function slips(): string {
  return told({ head: snapshotOf(pullRequest), skipped: [] }, { drift: true });
}

function update(): string {
  const trees = { head: snapshotOf(updated), base: snapshotOf(released, 'main (8f3c0e1)'), skipped: [] };
  return told(trees, {
    drift: true,
    comparing: {
      compare: comparisonsOf,
      compareOutside: outsideComparisons,
      misannounced,
      released: () => undefined,
      sought: false,
      unknown: [],
    },
  });
}

function told(trees: Trees, scope: Scope): string {
  return printHuman(reportOf('check', judge(trees, rules, '2026-11-20', scope), settle({})), plain).trimEnd();
}
