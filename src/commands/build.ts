import type { Output } from '../model/build.ts';
import type { Report } from '../model/report.ts';
import { Trouble } from '../model/trouble.ts';
import { counted, didYouMean, inShell, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { judgingRules } from '../rules/judging.ts';
import { type Comparing, comparing } from './comparing.ts';
import { feeding } from './feeding.ts';
import { foldersAround } from './folders-around.ts';
import { handedEvidence } from './handed-evidence.ts';
import { judge } from './judge.ts';
import type { Judgement, Scope } from './judgement.ts';
import { placeBuild } from './place-build.ts';
import type { Ports } from './ports.ts';
import { readTrees, type Trees } from './read-trees.ts';
import { reportOf } from './report-of.ts';
import type { Outcome } from './run.ts';

/** A build before anything is written. */
export interface Made {
  readonly report: Report;
  readonly outputs: readonly Output[];
  readonly committed: readonly Output[];
  /** Folders in which somebody may have forgotten to add a member. */
  readonly around: readonly string[];
  readonly judgement: Judgement;
}

/** Checks, and when nothing fails writes the compiled catalogs; with `--check` it compares instead of writing. */
export async function runBuild(options: Options, ports: Ports): Promise<Outcome> {
  demandSense(options);
  const { progress } = ports;
  progress.step('Reading files');
  const trees = {
    ...(await readTrees(options, ports.trees, options.check ? 'all' : 'kept')),
    evidence: await handedEvidence(options, ports),
  };
  const against = await comparing(options, trees, ports);
  const feeds = await feeding(trees);
  const made = makeBuild(options, trees, options.asOf ?? ports.today(), against, { ...(feeds && { feeds }), progress });
  const { dir } = options;
  return placeBuild(made, options, {
    unkept: () => ports.trees.unkept(dir, made.around, trees.head),
    writeCommitted: () => ports.output.writeCommitted(dir, made.committed, trees.head),
    writeBuild: out => {
      progress.step(`Writing ${counted(made.outputs.length, 'file')}`);
      return ports.output.writeBuild(out, made.outputs, trees.head, dir);
    },
  });
}

/** Refuses options that exclude each other, and those that say how to sign where nobody signs. */
export function demandSense({ write, check, sign, key, previous, serial }: Options): void {
  const said = { '--key': key, '--previous': previous, '--serial': serial };
  const idle = Object.entries(said).find(([, value]) => value !== undefined && sign === 'none');
  if (idle !== undefined)
    throw new Trouble('options-clash', `${idle[0]} is about a signature, and nobody signs`, 'Say who: --sign key');
  if (!write || !check) return;
  throw new Trouble('options-clash', '--write and --check exclude each other', 'Write first: catalogc build --write');
}

/** Judges and compiles. */
export function makeBuild(
  options: Options,
  trees: Trees,
  today: string,
  against: Comparing | undefined,
  more: Pick<Scope, 'announced' | 'feeds' | 'ledger' | 'memory' | 'progress' | 'renames' | 'withheld'> = {},
): Made {
  const scope = {
    only: options.catalog,
    drift: options.check,
    digests: !options.check,
    ...(against && { comparing: against }),
    ...more,
  };
  const judgement = judge(trees, judgingRules, today, scope);
  demandCatalogs(options.catalog, judgement);
  const { build, head } = judgement;
  return {
    report: reportOf('build', judgement, options),
    outputs: [...build.catalogs.flatMap(catalog => catalog.outputs), ...build.outputs],
    committed: build.committed,
    around: foldersAround(head),
    judgement,
  };
}

function demandCatalogs(asked: readonly string[], { head }: Judgement): void {
  const known = head.catalogs.map(({ name }) => name.value);
  const unknown = asked.find(name => !known.includes(name));
  if (unknown === undefined) return;
  const near = didYouMean(unknown, known) ?? known[0];
  const hint =
    near === undefined
      ? 'There is no catalog here; define one in catalogs/.'
      : `catalogc build --catalog ${inShell(near)}`;
  throw new Trouble('catalog-unknown', `No catalog is called ${shown(unknown)}`, hint);
}
