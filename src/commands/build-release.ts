import { releaseFolder } from '../compile/layout.ts';
import type { Output } from '../model/build.ts';
import type { Released } from '../model/release.ts';
import type { Skipped } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import type { Options } from '../options.ts';
import { bytesOf } from '../ports/staging.ts';
import { demandSense, type Made, makeBuild } from './build.ts';
import { committedTrees } from './committed-trees.ts';
import { comparing } from './comparing.ts';
import { handedEvidence } from './handed-evidence.ts';
import { outputFolder, placeBuild } from './place-build.ts';
import type { Ports } from './ports.ts';
import { readTrees } from './read-trees.ts';
import { type Circumstances, releaseOf } from './release-of.ts';
import type { Outcome } from './run.ts';
import { signerFor } from './signer-for.ts';

/** Builds what is committed, and when nothing fails adds each catalog as a release: archive, lock and sums, signed if asked. */
export async function runBuildRelease(options: Options, outside: Ports): Promise<Outcome> {
  demandSense(options);
  demandRelease(options);
  const signing = await outside.signing();
  const ports = { ...outside, trees: committedTrees(outside.trees, options, signing) };
  const { signer, skipped } = await signerFor(options, signing);
  const issuedAt = options.issuedAt ?? signing.now();
  const trees = { ...(await readTrees(options, ports.trees, 'kept')), evidence: await handedEvidence(options, ports) };
  const against = await comparing(options, trees, ports);
  const made = makeBuild(options, trees, options.asOf ?? issuedAt.slice(0, 10), against);
  const run = signing.run();
  const { verifying } = ports;
  const whole = made.report.passed
    ? await released(made, trees.head, { options, signer, issuedAt, run, verifying })
    : made;
  const report = { ...whole.report, skipped: [...whole.report.skipped, ...skipped, ...uncached(options)] };
  const { dir } = options;
  return placeBuild({ ...whole, report }, options, {
    unkept: () => ports.trees.unkept(dir, made.around, trees.head),
    writeCommitted: async () => [],
    writeBuild: out => ports.output.writeBuild(out, whole.outputs, trees.head, dir),
  });
}

function demandRelease({ check, write }: Options): void {
  if (!check && !write) return;
  const message = `${check ? '--check' : '--write'} and a release exclude each other`;
  const hint = check
    ? 'Compare first, then release: catalogc build --check && catalogc build --release'
    : 'A release is made of what is committed: catalogc build --write, commit, then catalogc build --release';
  throw new Trouble('options-clash', message, hint);
}

/** The same build with a release of each catalog in it. */
async function released(made: Made, snapshot: Snapshot, circumstances: Circumstances): Promise<Made> {
  const outputs: Output[] = [...made.outputs];
  const told: Released[] = [];
  const left: Skipped[] = [];
  const { options } = circumstances;
  for (const catalog of made.judgement.build.catalogs) {
    const read = (output: Output) => bytesOf(output, snapshot);
    const { files, skipped, ...about } = await releaseOf(catalog, made.judgement, read, circumstances);
    const folder = releaseFolder(catalog.name);
    for (const [name, bytes] of files) outputs.push({ path: `${folder}/${name}`, bytes });
    left.push(...skipped);
    told.push({ catalog: catalog.name, folder: `${outputFolder(options)}/${folder}`, ...about });
  }
  const skipped = [...made.report.skipped, ...left];
  return { ...made, outputs, report: { ...made.report, skipped, released: told } };
}

function uncached({ cache }: Options) {
  if (cache === undefined) return [];
  return [{ what: 'keeping the result', because: 'a release is always made anew' }];
}
