import type { Publisher, PublishOutcome } from '../model/publication.ts';
import { Trouble } from '../model/trouble.ts';
import type { Options } from '../options.ts';
import { bytesOf } from '../ports/staging.ts';
import { publisherAt } from '../publish/publisher.ts';
import { publishedJson, publishedSummary, publishedText } from '../report/published.ts';
import { demandSense, type Made, makeBuild } from './build.ts';
import { committedTrees } from './committed-trees.ts';
import { type Comparing, comparing } from './comparing.ts';
import { handedEvidence } from './handed-evidence.ts';
import { demandKnown } from './known-releases.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { keepBeside } from './publish-beside.ts';
import { type Candidate, publishCatalog } from './publish-catalog.ts';
import { noting } from './publish-notes.ts';
import { type Publishable, publishable } from './publishable.ts';
import { readTrees, type Trees } from './read-trees.ts';
import { type Circumstances, releaseOf } from './release-of.ts';
import type { Outcome } from './run.ts';
import { signerFor } from './signer-for.ts';

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
  const ports = { ...outside, trees: committedTrees(outside.trees, options, signing) };
  await (await outside.forge()).releases(options.dir, undefined, !options.dryRun); // who may not write need not wait
  const { signer, skipped } = await signerFor(options, signing);
  if (signer === undefined && !options.dryRun) throw unsigned(skipped[0]?.because);
  const issuedAt = options.issuedAt ?? signing.now();
  const trees = { ...(await readTrees(options, ports.trees, 'kept')), evidence: await handedEvidence(options, ports) };
  const against = await comparing(options, trees, ports);
  demandKnown(against?.ledgerFailure);
  const made = makeBuild(options, trees, options.asOf ?? issuedAt.slice(0, 10), against);
  if (!made.report.passed) return { kind: 'report', report: made.report, exitCode: 1 };
  const { wanted, skipped: kept } = publishable(made.judgement.head, made.judgement.build.catalogs);
  const circumstances = { options, signer, issuedAt, run: signing.run(), readText: ports.readText };
  const done = await publishAll(wanted, made, { trees, against, circumstances, ports });
  return told({ asOf: made.judgement.today, done, skipped: [...made.report.skipped, ...kept] }, options);
}

interface Around {
  readonly trees: Trees;
  readonly against: Comparing | undefined;
  readonly circumstances: Circumstances;
  readonly ports: Ports;
}

async function publishAll(wanted: readonly Publishable[], made: Made, around: Around): Promise<PublishOutcome[]> {
  const { circumstances, ports } = around;
  const { dir, dryRun } = circumstances.options;
  const forge = await ports.forge();
  const done: PublishOutcome[] = [];
  const failures: unknown[] = [];
  for (const one of wanted) {
    try {
      const releases = await forge.releases(dir, one.publishing.repository, !dryRun);
      const publisher = publisherAt(releases);
      const candidate = await candidateOf(one, made, {
        ...around,
        circumstances: publishedAt(circumstances, publisher),
      });
      const now = Date.parse(circumstances.issuedAt);
      const outcome = await publishCatalog(publisher, candidate, { now, dry: dryRun });
      done.push(outcome); // what fails beside it takes nothing back
      const beside = dryRun ? [] : await keepBeside(one, outcome, releases, made.judgement);
      done.splice(-1, 1, { ...outcome, beside });
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw afterAll(failures[0], done);
  return done;
}

/** Who gets a release knows the catalog by where it is published, on whichever machine that was done. */
function publishedAt(circumstances: Circumstances, { repository }: Pick<Publisher, 'repository'>): Circumstances {
  return { ...circumstances, run: { ...circumstances.run, repository } };
}

async function candidateOf({ compiled }: Publishable, made: Made, around: Around): Promise<Candidate> {
  const { circumstances, trees } = around;
  const { judgement } = made;
  const read = (output: Parameters<typeof bytesOf>[0]) => bytesOf(output, trees.head);
  const { files } = await releaseOf(compiled, judgement, read, { ...circumstances, signer: undefined });
  return {
    catalog: compiled.name,
    channel: compiled.channel,
    asOf: judgement.today,
    commit: judgement.head.snapshot.commit ?? '',
    files,
    ...(circumstances.options.serial !== undefined && { least: circumstances.options.serial }),
    notes: noting(judgement, around, files),
    sign: async (serial, before) => {
      const { previous: _, ...plain } = circumstances.options;
      const options = { ...plain, serial, ...(before && { previous: before.release.tag }) };
      // What is published stands for the folder of the release before.
      const readText = async (file: string) =>
        before !== undefined && file === `${before.release.tag}/release.sigstore.json` ? before.bundle : undefined;
      return (await releaseOf(compiled, judgement, read, { ...circumstances, options, readText })).files;
    },
  };
}

function due(done: readonly PublishOutcome[]): string[] {
  return done.filter(({ plan }) => plan.kind !== 'keep').map(({ catalog }) => catalog);
}

function unsigned(because = 'nobody signs'): Trouble {
  const message = `Nothing is published without a signature: ${because}`;
  return new Trouble(
    'publish-unsigned',
    message,
    'permissions: { contents: write, id-token: write }; or --sign key --key FILE',
  );
}

function afterAll(first: unknown, done: readonly PublishOutcome[]): unknown {
  const tags = newTags(done);
  if (!(first instanceof Trouble) || tags.length === 0) return first;
  const message = `${first.message} (published all the same: ${tags.join(', ')})`;
  return new Trouble(first.code, message, first.hint, { cause: first });
}

function newTags(done: readonly PublishOutcome[]): string[] {
  return done.flatMap(({ published }) => (published?.isNew ? [published.release.tag] : []));
}

function told(learned: Omit<Parameters<typeof publishedText>[0], 'dryRun'>, { dryRun, format }: Options): Outcome {
  const all = { ...learned, dryRun };
  return {
    kind: 'text',
    text: style => (format === 'json' ? publishedJson(all) : publishedText(all, style)),
    summary: publishedSummary(all),
    exitCode: 0,
    outputs: { published: JSON.stringify(newTags(all.done)), due: JSON.stringify(dryRun ? due(all.done) : []) },
  };
}
