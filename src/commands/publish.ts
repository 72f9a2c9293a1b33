import type { Ledger } from '../model/ledger.ts';
import type { PublishOutcome } from '../model/publication.ts';
import { releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Options } from '../options.ts';
import { bytesOf } from '../ports/staging.ts';
import { readBefore } from '../publish/before.ts';
import { publishedJson, publishedSummary, publishedText } from '../report/published.ts';
import { makeBuild } from './build.ts';
import { type ChosenCatalog, chosenCatalogs } from './chosen-catalogs.ts';
import { handedEvidence } from './handed-evidence.ts';
import { issued } from './issued.ts';
import { leftBehind } from './left-behind.ts';
import { type Opened, openToPublish, placeFor, publishedAt } from './open-publishing.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { keepBeside } from './publish-beside.ts';
import { publishCatalog } from './publish-catalog.ts';
import { afterAll, publishOutputs } from './publish-outputs.ts';
import { type Publishable, publishable } from './publishable.ts';
import type { Outcome } from './run.ts';
import { withFindings } from './with-findings.ts';

/**
 * Builds what is committed, and publishes each catalog whose newest release is something else or is not good for much longer.
 * What one catalog is refused keeps no other from being published.
 */
export async function runPublish(given: Options, outside: Ports): Promise<Outcome> {
  demandPlain('publish', given.format);
  await placeFor(undefined, given, outside); // who may not write need not wait
  const { against, announced, ...run } = await openToPublish(given, outside, given.catalog);
  const { circumstances, options, ports, today } = run;
  const { known } = circumstances;
  const trees = { ...run.trees, evidence: await handedEvidence(options, ports) };
  const made = makeBuild(options, trees, today, against, { announced, progress: ports.progress });
  if (!made.report.passed) return { kind: 'report', report: made.report, exitCode: 1 };
  const { head } = made.judgement;
  const choosing = {
    ...{ options, trees, today, head, ledger: known ?? nothingReleased },
    known: { announced, ...(known && { ledger: known, renames: known.renames ?? new Map() }) },
    lockOf: (name: string) => lockOf(name, head, run),
  };
  ports.progress.step('Choosing versions');
  const chosen = await chosenCatalogs(made, choosing, ports);
  const report = withFindings(made.report, chosen);
  if (!report.passed) return { kind: 'report', report, exitCode: 1 };
  const compiled = chosen.catalogs.map(({ catalog }) => catalog);
  const { wanted, skipped: kept } = publishable(head, compiled);
  const done = await publishAll(wanted, chosen.catalogs, { ...run, trees });
  return told(
    { asOf: made.judgement.today, done, skipped: [...report.skipped, ...kept, ...leftBehind(known, head)] },
    options,
  );
}

// Whoever publishes looked: where there is no ledger, nothing was released.
const nothingReleased: Ledger = { label: releaseNames.ledger, releases: new Map(), records: new Map() };

type Around = Pick<Opened, 'circumstances' | 'knownAt' | 'placeOf' | 'ports' | 'trees'>;

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
      const place = await around.placeOf(one.publishing.repository);
      const made = chosen.find(({ catalog }) => catalog === one.compiled);
      if (made === undefined) throw new Error(`${one.compiled.name} is wanted, and was not compiled`);
      const read = (output: Parameters<typeof bytesOf>[0]) => bytesOf(output, made.snapshot);
      const known = around.knownAt(one.publishing.repository);
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
async function lockOf(name: string, head: Workspace, { placeOf }: Pick<Opened, 'placeOf'>) {
  const catalog = head.catalogs.find(each => each.name.value === name);
  if (catalog === undefined) return undefined;
  const { publisher } = await placeOf(catalog.repository);
  return (await readBefore(publisher, name, catalog.channel))?.lock;
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
