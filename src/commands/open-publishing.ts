import { announcedIn } from '../load/announced.ts';
import type { Releases } from '../model/hosting.ts';
import type { Ledger, PublishedRecord } from '../model/ledger.ts';
import { nextRecords } from '../model/next-records.ts';
import type { Publisher } from '../model/publication.ts';
import type { Skipped } from '../model/report.ts';
import { Trouble } from '../model/trouble.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Options } from '../options.ts';
import { publisherAt } from '../publish/publisher.ts';
import { demandSense } from './build.ts';
import { committedTrees } from './committed-trees.ts';
import { type Comparing, comparing } from './comparing.ts';
import { demandKnown } from './known-releases.ts';
import { ledgersElsewhere } from './ledgers-elsewhere.ts';
import { look } from './look.ts';
import type { Ports } from './ports.ts';
import { readTrees, type Trees } from './read-trees.ts';
import type { Circumstances } from './release-of.ts';
import { signerFor } from './signer-for.ts';

/** What every run that publishes has at hand. */
export interface Opened {
  readonly options: Options;
  readonly ports: Ports;
  readonly circumstances: Circumstances;
  readonly trees: Trees;
  /** Absent where nobody asks what was released. */
  readonly against?: Comparing;
  readonly today: string;
  /** Records as they are published once this is. */
  readonly announced: ReadonlyMap<string, PublishedRecord>;
  readonly skipped: readonly Skipped[];
  /** The releases that a catalog is published among. */
  placeOf(repository: string | undefined): Promise<ReleasePlace>;
  /** What a release among those may tell of what was released. */
  knownAt(repository: string | undefined): Ledger | undefined;
}

/** The same, for runs that take catalogs as they are defined and compile only what they move. */
export interface Publishing extends Opened {
  readonly head: Workspace;
}

/** What `openToPublish` opens, and the tree with all its plugins. */
export async function openPublishing(given: Options, outside: Ports, asked: readonly string[]): Promise<Publishing> {
  const opened = await openToPublish(given, outside, asked);
  const { announced, today, trees } = opened;
  return { ...opened, head: look(trees.head, today, { published: announced }).workspace };
}

/** Opens what publishing of the catalogs that are asked for needs: the commit, whoever signs, and what was released. Trouble where one of them is not to be had. */
export async function openToPublish(given: Options, outside: Ports, asked: readonly string[]): Promise<Opened> {
  const options: Options = {
    ...given,
    sign: given.sign === 'none' ? 'auto' : given.sign,
    ledger: given.ledger ?? 'releases',
  };
  demandSense(options);
  const signing = await outside.signing();
  const ports = publishingPorts({ ...outside, trees: committedTrees(outside.trees, options, signing) }, options);
  const { signer, skipped } = await signerFor(options, signing);
  if (signer === undefined && !options.dryRun) throw unsigned(options, skipped[0]?.because);
  const issuedAt = options.issuedAt ?? signing.now();
  ports.progress.step('Reading what is committed');
  const trees = await readTrees(options, ports.trees, 'kept');
  ports.progress.step('Reading what was released');
  const ledgers = ledgersElsewhere(ports, options, trees.head, asked);
  const against = await comparing(options, trees, ledgers.ports);
  demandKnown(against?.ledgerFailure);
  const today = options.asOf ?? issuedAt.slice(0, 10);
  const known = against?.ledger;
  const announced = nextRecords(known?.records, announcedIn(trees.head).deprecations, today);
  const circumstances = { options, signer, issuedAt, run: signing.run(), verifying: ports.verifying, known };
  return {
    ...{ options, ports, circumstances, trees, today, announced, skipped },
    ...(against && { against }),
    placeOf: repository => placeFor(repository, options, ports),
    knownAt: repository => ledgers.at(repository, known),
  };
}

/** Where the releases of a catalog are. */
export interface ReleasePlace {
  readonly publisher: Publisher;
  /** What else a forge can keep beside them. */
  readonly releases?: Releases;
}

/** Where releases are: in the folder that is named, else at the forge. */
export async function placeFor(
  repository: string | undefined,
  { dir, dryRun, releases: folder }: Options,
  { forge, progress, shelf }: Pick<Ports, 'forge' | 'progress' | 'shelf'>,
): Promise<ReleasePlace> {
  if (folder !== undefined) return { publisher: await shelf(folder, dir) };
  const releases = await (await forge()).releases(dir, repository, !dryRun);
  const uploading = (name: string, ...count: [number, number]) => progress.step(`Uploading ${name}`, ...count);
  return { publisher: publisherAt(releases, uploading), releases };
}

/** Who gets a release knows the catalog by where it is published, on whichever machine that was done. A folder has no name that all know. */
export function publishedAt(circumstances: Circumstances, { publisher, releases }: ReleasePlace): Circumstances {
  if (releases === undefined) return circumstances;
  return { ...circumstances, run: { ...circumstances.run, repository: publisher.repository } };
}

/** The same ports, whose published ledger is that of the folder with the releases, where one is named. */
function publishingPorts(ports: Ports, { dir, releases }: Options): Ports {
  if (releases === undefined) return ports;
  return { ...ports, publishedLedger: async () => (await ports.shelf(releases, dir)).ledgers() };
}

function unsigned({ releases }: Options, because = 'nobody signs'): Trouble {
  const message = `Nothing is published without a signature: ${because}`;
  const hint =
    releases === undefined
      ? 'permissions: { contents: write, id-token: write }; or --sign key --key FILE'
      : 'Sign with a key: --sign key --key FILE';
  return new Trouble('publish-unsigned', message, hint);
}
