import type { Finding } from '../model/report.ts';
import type { Tree } from '../model/snapshot.ts';
import { findingText } from '../report/finding.ts';
import { type Style, say } from '../report/style.ts';
import { visible } from '../report/visible.ts';
import type { Example, Rule } from '../rules/rule.ts';
import { changeOf } from './change-of.ts';
import { find } from './find.ts';

/** What the rule says about an example, through the very stages of a run. */
export function findingsOf(rule: Rule, example: Example): readonly Finding[] {
  return find(changeOf(example), [rule]).findings;
}

/** One example as a person reads it: the tree, and what is found in it. */
export function exampleText(rule: Rule, name: string, example: Example, style: Style): string {
  const lines = [say(style, 'strong', `Example: ${name}`)];
  if (example.today !== undefined) lines.push(`  on ${example.today}`);
  if (example.client !== undefined) lines.push(`  for ${example.client}`);
  if (example.baseFailure !== undefined) lines.push(`  ${example.baseFailure.because}`);
  if (example.ledgerFailure !== undefined) lines.push(`  ${example.ledgerFailure.because}`);
  if (example.base !== undefined) lines.push('  before', ...treeLines(example.base), '  after');
  lines.push(...treeLines(example.head));
  if (example.tip !== undefined) lines.push('  meanwhile, where it goes', ...treeLines(example.tip));
  if (example.ledger !== undefined) lines.push('  released so far', ...ledgerLines(example.ledger));
  if (example.evidence !== undefined) lines.push('  handed in', ...evidenceLines(example.evidence));
  if (example.published !== undefined) lines.push('  published so far', ...publishedLines(example.published));
  if (example.released !== undefined) lines.push('  in catalogs so far', ...releasedLines(example.released));
  if (example.renamed !== undefined) lines.push('  renamed so far', ...renamedLines(example.renamed));
  lines.push('');
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

/** What was handed in, one line each. */
export function evidenceLines(evidence: NonNullable<Example['evidence']>): string[] {
  return Object.entries(evidence).map(([file, log]) => `    ${visible(file)}: ${visible(JSON.stringify(log))}`);
}

/** What was released, one line each. */
export function ledgerLines(ledger: NonNullable<Example['ledger']>): string[] {
  return Object.entries(ledger).flatMap(([name, versions]) => {
    return Object.entries(versions).map(([version, words]) => `    ${name} ${version}: ${contentOf(words)}`);
  });
}

function contentOf(words: string): string {
  const [whose = '', date] = words.split(' ');
  const content = { base: 'the content before', head: 'the content after' }[whose] ?? 'other content';
  return date === undefined ? content : `${content}, on ${date}`;
}

/** Since when catalogs have versions, one line each. */
export function releasedLines(released: NonNullable<Example['released']>): string[] {
  const lines = Object.entries(released).flatMap(([name, versions]) =>
    Object.entries(versions).map(([version, days]) => `    ${name} ${version}, ${days.replaceAll('=', ' since ')}`),
  );
  return lines.length === 0 ? ['    nothing'] : lines;
}

/** Which renames were published, one line each. */
export function renamedLines(renamed: NonNullable<Example['renamed']>): string[] {
  return Object.entries(renamed).flatMap(([catalog, lines]) =>
    Object.entries(lines).map(([from, to]) => `    ${from} in ${catalog} to ${to ?? 'nothing'}`),
  );
}

/** Which records were published, one line each. */
export function publishedLines(published: NonNullable<Example['published']>): string[] {
  const lines = Object.entries(published).map(([key, { firstPublished, ...record }]) => {
    const days = ['announced', 'deprecated', 'sunset', 'remove', 'effective', 'withdrawn'] as const;
    const said = days.flatMap(day => (record[day] === undefined ? [] : [`${day} ${record[day]}`]));
    const moved = record.history?.length ?? 0;
    return `    ${[`the record of ${key} on ${firstPublished}`, ...said, ...(moved > 0 ? [`moved ${moved}x`] : [])].join(', ')}`;
  });
  return lines.length === 0 ? ['    no record'] : lines;
}
