import {
  evidenceLines,
  findingsOf,
  ledgerLines,
  publishedLines,
  releasedLines,
  renamedLines,
} from '../../src/commands/example.ts';
import { veiled } from '../../src/model/secrets.ts';
import { snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { findingText } from '../../src/report/finding.ts';
import { plain } from '../../src/report/style.ts';
import { visible } from '../../src/report/visible.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';

const most = 40; // lines of a file that are shown

/** An example as plain text: the files with what is in them, then what the terminal prints. */
export function exampleBlock(rule: Rule, example: Example): string {
  const {
    base,
    baseFailure,
    client,
    evidence,
    head,
    ledger,
    published,
    released,
    renamed,
    ledgerFailure,
    tip,
    today,
    drift = [],
  } = example;
  const found = findingsOf(rule, example).map(finding => findingText(finding, plain));
  const parts = [
    ...(today === undefined ? [] : [`on ${today}`]),
    ...(client === undefined ? [] : [`for ${client}`]),
    ...(baseFailure === undefined ? [] : [baseFailure.because]),
    ...(ledgerFailure === undefined ? [] : [ledgerFailure.because]),
    ...(base === undefined ? [] : [`before\n\n${treeText(base)}`, 'after']),
    treeText(head),
    ...(tip === undefined ? [] : [`meanwhile, on the branch it goes to\n\n${treeText(tip)}`]),
    ...(ledger === undefined ? [] : [`released so far\n\n${ledgerLines(ledger).join('\n')}`]),
    ...(evidence === undefined ? [] : [`handed in\n\n${evidenceLines(evidence).join('\n')}`]),
    ...(published === undefined ? [] : [`published so far\n\n${publishedLines(published).join('\n')}`]),
    ...(released === undefined ? [] : [`in catalogs so far\n\n${releasedLines(released).join('\n')}`]),
    ...(renamed === undefined ? [] : [`renamed so far\n\n${renamedLines(renamed).join('\n')}`]),
    ...drift.map(({ file, catalog, how }) => `compiling ${catalog}: ${visible(file)} ${drifted[how]}`),
    found.length === 0 ? 'finds nothing' : found.join('\n\n'),
  ];
  return parts.join('\n\n');
}

const drifted = { missing: 'is missing', differs: 'differs', 'left-over': 'is left over' } as const;

function treeText(tree: Tree): string {
  const snapshot = snapshotOf(tree);
  return snapshot.paths
    .map(path => {
      const { mode } = snapshot.entries.get(path) ?? { mode: 'file' };
      const kind = mode === 'file' ? '' : ` (${mode})`;
      return [`${visible(path)}${kind}`, ...linesOf(snapshot.bytes(path))].join('\n');
    })
    .join('\n');
}

function linesOf(bytes: Uint8Array | undefined): string[] {
  // A page must not hold what a scanner would take for a secret that leaked.
  const text = veiled(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).trimEnd());
  if (text === '') return [];
  const lines = text.split('\n');
  const rest = lines.length - most;
  const shown = lines.slice(0, most).map(line => `    ${visible(line)}`.trimEnd());
  return rest > 0 ? [...shown, `    ... and ${rest} more lines`] : shown;
}
