import { releaseFolder } from '../compile/layout.ts';
import { announcedIn } from '../load/announced.ts';
import type { Output } from '../model/build.ts';
import { nextRecords } from '../model/next-records.ts';
import type { Released } from '../model/release.ts';
import type { Skipped } from '../model/report.ts';
import { Trouble } from '../model/trouble.ts';
import { counted } from '../model/words.ts';
import type { Options } from '../options.ts';
import { bytesOf } from '../ports/staging.ts';
import { demandSense, type Made, makeBuild } from './build.ts';
import { type Choosing, chosenCatalogs } from './chosen-catalogs.ts';
import { committedTrees } from './committed-trees.ts';
import { handedEvidence } from './handed-evidence.ts';
import { lockIn } from './issued.ts';
import { comparingRelease, previousLock } from './ledger-before.ts';
import { outputFolder, placeBuild } from './place-build.ts';
import type { Ports } from './ports.ts';
import { readTrees } from './read-trees.ts';
import { demandRelease } from './release-demands.ts';
import { type Circumstances, releaseOf } from './release-of.ts';
import type { Outcome } from './run.ts';
import { signerFor } from './signer-for.ts';
import { withFindings } from './with-findings.ts';

/** Builds what is committed, and when nothing fails adds each catalog as a release: archive, lock and sums, signed if asked. */
export async function runBuildRelease(options: Options, outside: Ports): Promise<Outcome> {
  demandSense(options);
  demandCommitted(options);
  const signing = await outside.signing();
  const ports = { ...outside, trees: committedTrees(outside.trees, options, signing) };
  const { signer, skipped } = await signerFor(options, signing);
  const issuedAt = options.issuedAt ?? signing.now();
  ports.progress.step('Reading what is committed');
  const trees = { ...(await readTrees(options, ports.trees, 'kept')), evidence: await handedEvidence(options, ports) };
  const today = options.asOf ?? issuedAt.slice(0, 10);
  const { deprecations, names } = announcedIn(trees.head);
  const against = await comparingRelease(options, trees, names, ports);
  const known = against?.ledger;
  const announced = nextRecords(known?.records, deprecations, today);
  const made = makeBuild(options, trees, today, against, { announced, progress: ports.progress });
  const run = signing.run();
  const { verifying } = ports;
  const circumstances = { options, signer, issuedAt, run, verifying, known };
  const choosing = {
    ...{ options, trees, today, head: made.judgement.head, ledger: known },
    known: { announced, ...(known && { ledger: known }), ...(known?.renames && { renames: known.renames }) },
    lockOf: (name: string) => previousLock(options, name, ports),
  };
  const whole = made.report.passed ? await released(made, choosing, circumstances, ports) : made;
  const report = { ...whole.report, skipped: [...whole.report.skipped, ...skipped, ...uncached(options)] };
  const { dir } = options;
  return placeBuild({ ...whole, report }, options, {
    unkept: () => ports.trees.unkept(dir, made.around, trees.head),
    writeCommitted: async () => [],
    writeBuild: out => {
      ports.progress.step(`Writing ${counted(whole.outputs.length, 'file')}`);
      return ports.output.writeBuild(out, whole.outputs, trees.head, dir);
    },
  });
}

function demandCommitted({ check, write }: Options): void {
  if (!check && !write) return;
  const message = `${check ? '--check' : '--write'} and a release exclude each other`;
  const hint = check
    ? 'Compare first, then release: catalogc build --check && catalogc build --release'
    : 'A release is made of what is committed: catalogc build --write, commit, then catalogc build --release';
  throw new Trouble('options-clash', message, hint);
}

/** The same build with a release of each catalog in it, with the versions of its channel. */
async function released(made: Made, choosing: Choosing, circumstances: Circumstances, ports: Ports): Promise<Made> {
  const { options } = circumstances;
  const chosen = await chosenCatalogs(made, choosing, ports);
  const report = withFindings(made.report, chosen);
  if (!report.passed) return { ...made, report };
  const outputs: Output[] = [...chosen.outputs];
  const told: Released[] = [];
  const left: Skipped[] = [];
  for (const { catalog, judgement, snapshot } of chosen.catalogs) {
    const read = (output: Output) => bytesOf(output, snapshot);
    const { files, skipped, ...about } = await releaseOf(catalog, judgement, read, circumstances);
    const before = await choosing.lockOf(catalog.name);
    demandRelease({ lock: lockIn(files), before, ledger: choosing.ledger, head: judgement.head, options });
    const folder = releaseFolder(catalog.name);
    for (const [name, bytes] of files) outputs.push({ path: `${folder}/${name}`, bytes });
    left.push(...skipped);
    told.push({ catalog: catalog.name, folder: `${outputFolder(options)}/${folder}`, ...about });
  }
  const skipped = [...report.skipped, ...left];
  return { ...made, outputs, report: { ...report, skipped, released: told } };
}

function uncached({ cache }: Options) {
  if (cache === undefined) return [];
  return [{ what: 'keeping the result', because: 'a release is always made anew' }];
}
