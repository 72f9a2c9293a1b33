import { readFileSync } from 'node:fs';
import { judge } from '../../src/commands/judge.ts';
import { reportOf } from '../../src/commands/report-of.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import { settle } from '../../src/options.ts';
import { printHuman } from '../../src/report/human.ts';
import { plain } from '../../src/report/style.ts';
import { rules } from '../../src/rules/index.ts';
import type { Generated } from './generated.ts';
import { fenced } from './markdown.ts';
import { pullRequest } from './pull-request.ts';

const block = /(<!-- made: check -->\n)[\s\S]*?(\n<!-- end -->)/;

/** The README with what this version really says about the pull request it shows. */
export function readme(): Generated[] {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  if (!block.test(text)) throw new Error('README.md has no place for the output of check');
  return [{ path: 'README.md', text: text.replace(block, (_, start, end) => start + fenced(said(), 'text') + end) }];
}

function said(): string {
  const judgement = judge({ head: snapshotOf(pullRequest), skipped: [] }, rules, '2026-11-20', { drift: true });
  return printHuman(reportOf('check', judgement, settle({})), plain).trimEnd();
}
