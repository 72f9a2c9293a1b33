import { posix } from 'node:path';
import { unifiedDiff } from '../edit/line-diff.ts';
import { textsIn } from '../edit/snapshot-texts.ts';
import type { FileDiff, Mended } from '../model/mended.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Options } from '../options.ts';
import { printMended, printMendedJson } from '../report/mended.ts';
import { judgingRules } from '../rules/judging.ts';
import { comparing } from './comparing.ts';
import { mendTree } from './mend-tree.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { readTrees } from './read-trees.ts';
import { reportOf } from './report-of.ts';
import type { Outcome } from './run.ts';

/** Mends what a check finds, as far as a machine can, and says what is left; its exit code is that of a check afterwards. */
export async function runFix(options: Options, ports: Ports): Promise<Outcome> {
  const { client, dir, dryRun, format, unsafe } = options;
  demandPlain('fix', format);
  const trees = await readTrees(options, ports.trees, 'all');
  const against = await comparing(options, trees, ports);
  const scope = {
    drift: true,
    unsafe,
    ...(client !== undefined && { client }),
    ...(against && { comparing: against }),
  };
  const { judgement, texts, ...learned } = mendTree(trees, judgingRules, options.asOf ?? ports.today(), scope);
  const paths = dryRun ? [] : await ports.output.writeEdited(dir, texts, trees.head);
  const report = reportOf('check', judgement, options);
  const mended: Mended = {
    ...learned,
    withheld: unsafe
      ? 0
      : report.findings.filter(({ fix, waived }) => fix?.safe === false && waived === undefined).length,
    diffs: diffsOf(texts, trees.head),
    written: paths.map(path => posix.join(dir, path)),
    dry: dryRun,
  };
  return {
    kind: 'text',
    text: style => (format === 'json' ? printMendedJson(mended, report) : printMended(mended, report, style)),
    exitCode: report.passed ? 0 : 1,
  };
}

/** How some files change from what they are in a tree, in the order of their paths. */
export function diffsOf(texts: ReadonlyMap<string, string | undefined>, before: Snapshot): FileDiff[] {
  const textOf = textsIn(before);
  return [...texts.keys()].sort().map(file => {
    const was = textOf(file);
    return { file, diff: unifiedDiff(file, typeof was === 'string' ? was : '', texts.get(file)) };
  });
}
