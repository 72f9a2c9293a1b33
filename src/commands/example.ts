import { load } from '../load/load.ts';
import type { Finding } from '../model/report.ts';
import { snapshotOf, type Tree } from '../model/snapshot.ts';
import { findingText } from '../report/finding.ts';
import { type Style, say } from '../report/style.ts';
import { visible } from '../report/visible.ts';
import type { Example, Rule } from '../rules/rule.ts';
import { find } from './find.ts';

/** What the rule says about an example, through the very stages of a run. */
export function findingsOf(rule: Rule, example: Example): readonly Finding[] {
  const { baseFailure, client, today = '2026-11-20', drift = [], losses = [] } = example;
  const base = example.base && load(snapshotOf(example.base, 'base'), today, client);
  const head = load(snapshotOf(example.head), today, client);
  const compared = { ...(base && { base }), ...(baseFailure && { baseFailure }) };
  return find({ head, ...compared, today, losses, drift }, [rule]).findings;
}

/** One example as a person reads it: the tree, and what is found in it. */
export function exampleText(rule: Rule, name: string, example: Example, style: Style): string {
  const lines = [say(style, 'strong', `Example: ${name}`)];
  if (example.today !== undefined) lines.push(`  on ${example.today}`);
  if (example.client !== undefined) lines.push(`  for ${example.client}`);
  if (example.baseFailure !== undefined) lines.push(`  ${example.baseFailure.because}`);
  if (example.base !== undefined) lines.push('  before', ...treeLines(example.base), '  after');
  lines.push(...treeLines(example.head), '');
  const found = findingsOf(rule, example);
  if (found.length === 0) lines.push(say(style, 'good', '  finds nothing'));
  else lines.push(found.map(finding => indented(findingText(finding, style))).join('\n\n'));
  return lines.join('\n');
}

function treeLines(tree: Tree): string[] {
  return Object.keys(tree)
    .sort()
    .map(path => `    ${visible(path)}`);
}

function indented(text: string): string {
  return text
    .split('\n')
    .map(each => (each === '' ? '' : `  ${each}`))
    .join('\n');
}
