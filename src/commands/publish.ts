import { announcedIn } from '../load/announced.ts';
import type { Ledger } from '../model/ledger.ts';
import { nextRecords } from '../model/next-records.ts';
import type { PublishOutcome } from '../model/publication.ts';
import { releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Options } from '../options.ts';
import { bytesOf } from '../ports/staging.ts';
import { readBefore } from '../publish/before.ts';
import { publishedJson, publishedSummary, publishedText } from '../report/published.ts';
import { demandSense, makeBuild } from './build.ts';
import { type ChosenCatalog, chosenCatalogs } from './chosen-catalogs.ts';
import { committedTrees } from './committed-trees.ts';
import { comparing } from './comparing.ts';
import { handedEvidence } from './handed-evidence.ts';
import { issued } from './issued.ts';
import { demandKnown } from './known-releases.ts';
import { type LedgersElsewhere, ledgersElsewhere } from './ledgers-elsewhere.ts';
import { placeFor, publishedAt, publishingPorts } from './open-publishing.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { keepBeside } from './publish-beside.ts';
import { publishCatalog } from './publish-catalog.ts';
import { afterAll, publishOutputs } from './publish-outputs.ts';
import { type Publishable, publishable } from './publishable.ts';
import { readTrees, type Trees } from './read-trees.ts';
import type { Circumstances } from './release-of.ts';
import type { Outcome } from './run.ts';
import { signerFor } from './signer-for.ts';
import { withFindings } from './with-findings.ts';

/**
 * Builds what is committed, and publishes each catalog whose newest release is something else or is not good for much longer.
 * What one catalog is refused keeps no other from being published.
 */
export async function runPublish(given: Options, outside: Ports): Promise<Outcome> {
  demandPlain('publish', given.format);
  const options: Options = {
    ...given,
    sign: given.sign === 'none' ? 'auto' : given.sign,
    ledger: given.ledger ?? 'releases',
  };
  demandSense(options);
  const signing = await outside.signing();
  const ports = publishingPorts({ ...outside, trees: committedTrees(outside.trees, options, signing) }, options);
  await placeFor(undefined, options, ports); // who may not write need not wait
  const { signer, skipped } = await signerFor(options, signing);
  if (signer === undefined && !options.dryRun) throw unsigned(skipped[0]?.because);
  const issuedAt = options.issuedAt ?? signing.now();
  ports.progress.step('Reading what is committed');
  const trees = { ...(await readTrees(options, ports.trees, 'kept')), evidence: await handedEvidence(options, ports) };
  ports.progress.step('Reading what was released');
  const ledgers = ledgersElsewhere(ports, options, trees.head, options.catalog);
  const against = await comparing(options, trees, ledgers.ports);
  const today = options.asOf ?? issuedAt.slice(0, 10);
  const known = against?.ledger;
  const announced = nextRecords(known?.records, announcedIn(trees.head).deprecations, today);
  demandKnown(against?.ledgerFailure);
  const made = makeBuild(options, trees, today, against, { announced, progress: ports.progress });
  if (!made.report.passed) return { kind: 'report', report: made.report, exitCode: 1 };
  const { head } = made.judgement;
  const choosing = {
    ...{ options, trees, today, head, ledger: known ?? nothingReleased },
    known: { announced, ...(known && { ledger: known, renames: known.renames ?? new Map() }) },
    lockOf: (name: string) => lockOf(name, head, options, ports),
  };
  ports.progress.step('Choosing versions');
  const chosen = await chosenCatalogs(made, choosing, ports);
  const report = withFindings(made.report, chosen);
  if (!report.passed) return { kind: 'report', report, exitCode: 1 };
  const compiled = chosen.catalogs.map(({ catalog }) => catalog);
  const { wanted, skipped: kept } = publishable(head, compiled);
  const circumstances = { options, signer, issuedAt, run: signing.run(), verifying: ports.verifying, known };
  const done = await publishAll(wanted, chosen.catalogs, { trees, circumstances, ports, ledgers });
  return told({ asOf: made.judgement.today, done, skipped: [...report.skipped, ...kept] }, options);
}

// Whoever publishes looked: where there is no ledger, nothing was released.
const nothingReleased: Ledger = { label: releaseNames.ledger, releases: new Map(), records: new Map() };

interface Around {
  readonly trees: Trees;
  readonly circumstances: Circumstances;
  readonly ports: Ports;
  readonly ledgers: Pick<LedgersElsewhere, 'at'>;
}

async function publishAll(
  wanted: readonly Publishable[],
  chosen: readonly ChosenCatalog[],
  around: Around,
): Promise<PublishOutcome[]> {
  const { circumstances, ports } = around;
  const { options } = circumstances;
  const done: PublishOutcome[] = [];
  const failures: unknown[] = [];
  for (const one of wanted) {
    try {
      const place = await placeFor(one.publishing.repository, options, ports);
      const made = chosen.find(({ catalog }) => catalog === one.compiled);
      if (made === undefined) throw new Error(`${one.compiled.name} is wanted, and was not compiled`);
      const read = (output: Parameters<typeof bytesOf>[0]) => bytesOf(output, made.snapshot);
      const known = around.ledgers.at(one.publishing.repository, circumstances.known);
      const own = { ...publishedAt(circumstances, place), known };
      const candidate = await issued(made, read, { ...around, circumstances: own });
      const now = Date.parse(circumstances.issuedAt);
      const outcome = await publishCatalog(place.publisher, candidate, { now, dry: options.dryRun }, ports.progress);
      done.push(outcome); // what fails beside it takes nothing back
      const { releases } = place;
      const beside = options.dryRun || !releases ? [] : await keepBeside(one, outcome, releases, made.judgement);
      done.splice(-1, 1, { ...outcome, beside });
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw afterAll(failures[0], done);
  return done;
}

/** What the newest release of a catalog is made of. */
async function lockOf(name: string, head: Workspace, options: Options, ports: Ports) {
  const catalog = head.catalogs.find(each => each.name.value === name);
  if (catalog === undefined) return undefined;
  const { publisher } = await placeFor(catalog.repository, options, ports);
  return (await readBefore(publisher, name, catalog.channel))?.lock;
}

function unsigned(because = 'nobody signs'): Trouble {
  const message = `Nothing is published without a signature: ${because}`;
  return new Trouble(
    'publish-unsigned',
    message,
    'permissions: { contents: write, id-token: write }; or --sign key --key FILE',
  );
}

function told(learned: Omit<Parameters<typeof publishedText>[0], 'dryRun'>, { dryRun, format }: Options): Outcome {
  const all = { ...learned, dryRun };
  return {
    kind: 'text',
    text: style => (format === 'json' ? publishedJson(all) : publishedText(all, style)),
    summary: publishedSummary(all),
    exitCode: 0,
    outputs: publishOutputs(all.done, dryRun),
  };
}
