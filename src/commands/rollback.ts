import type { Catalog } from '../model/catalog.ts';
import { type State, states } from '../model/deprecation.ts';
import type { Releases } from '../model/hosting.ts';
import type { Ledger, Rollback, TakenBack } from '../model/ledger.ts';
import { nextLedger } from '../model/next-ledger.ts';
import type { Progress } from '../model/progress.ts';
import { type PublishedRelease, type Publisher, type PublishOutcome, releaseTag } from '../model/publication.ts';
import { isRefusal } from '../model/refusals.ts';
import { type ReleaseFiles, releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import { type Lock, limits, type SignedRelease } from '../model/verification.ts';
import { allOf, shown } from '../model/words.ts';
import { isYankedIn } from '../model/yanked.ts';
import type { Options } from '../options.ts';
import { type Before, readBefore } from '../publish/before.ts';
import { rolledBackJson, rolledBackNotes, rolledBackSummary, rolledBackText } from '../report/rolled-back.ts';
import { ledgerText } from '../sign/ledger-text.ts';
import { sha256, sumsText } from '../sign/sums.ts';
import { filesIn } from '../verify/archive.ts';
import { claimedRelease } from '../verify/signed.ts';
import { lockIn } from './issued.ts';
import { openPublishing, type Publishing } from './open-publishing.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { keepUnpacked } from './publish-beside.ts';
import { publishCatalog } from './publish-catalog.ts';
import { besides, publishOutputs } from './publish-outputs.ts';
import { publishingOf } from './publishable.ts';
import type { Outcome } from './run.ts';
import { signedAgain } from './sign-again.ts';

/** An earlier release, as it was signed. */
interface Earlier {
  readonly signed: SignedRelease;
  readonly lock: Lock;
  /** Its files but the ledger, the sums and the signatures: these say what is new. */
  readonly content: ReleaseFiles;
}

/**
 * Gives the users of a catalog what an earlier release had: its very bytes under a higher serial, because nobody who saw the
 * newest release takes an older one. What is taken back is not released again by itself.
 */
export async function runRollback(given: Options, outside: Ports): Promise<Outcome> {
  demandPlain('rollback', given.format);
  const { because, catalogName, to } = askedIn(given);
  const run = await openPublishing(given, outside, [catalogName]);
  const catalog = definedIn(run.head.catalogs, catalogName);
  const { publishing } = publishingOf(run.head, { name: catalogName });
  const { publisher, releases } = await run.placeOf(publishing.repository);
  const before = await newest(publisher, catalog);
  const earlier = await earlierAt(publisher, catalog, to, before.release, outside.progress);
  const warnings = warningsOf(earlier.lock, catalogName, run);
  const rollback = rollbackOf(catalogName, to, because, before, earlier, run.today);
  const files = withLedger(earlier.content, rollback, run.knownAt(publishing.repository), run.today);
  const told = { rollback, warnings, newest: before.lock, again: earlier.lock };
  const candidate = {
    ...{ catalog: catalogName, channel: catalog.channel, asOf: run.today, commit: earlier.signed.source.commit, files },
    asked: !isThereAgain(before, earlier), // else a run was here before, and is made up for
    notes: async () => rolledBackNotes(told),
    sign: (serial: number, last: Before | undefined) =>
      signedAgain(files, earlier.lock, earlier.signed, { serial, last, run }),
  };
  const now = Date.parse(run.circumstances.issuedAt);
  const outcome = await publishCatalog(publisher, candidate, { now, dry: run.options.dryRun }, outside.progress);
  const { dryRun, format } = run.options;
  const keep = { branch: publishing.branch, outcome, content: earlier.content };
  const beside = dryRun || !releases ? [] : await besides(outcome, () => keptAgain(keep, releases));
  const all = { ...told, outcome: { ...outcome, beside }, asOf: run.today, dryRun };
  return {
    kind: 'text',
    text: style => (format === 'json' ? rolledBackJson(all) : rolledBackText(all, style)),
    summary: rolledBackSummary(all),
    exitCode: 0,
    outputs: publishOutputs([outcome], dryRun),
  };
}

/** Is the newest release that very release already? */
function isThereAgain({ signed: { subjects } }: Before, { content }: Earlier): boolean {
  const newest = new Map(subjects.map(({ name, sha256: digest }) => [name, digest]));
  return [...content].every(([name, bytes]) => newest.get(name) === sha256(bytes));
}

interface Again {
  readonly branch: string | undefined;
  readonly outcome: PublishOutcome;
  readonly content: ReleaseFiles;
}

/** The branch of the catalog goes forward to what its archive holds; tags of versions are there since they were first released. */
async function keptAgain({ branch, content, outcome }: Again, releases: Releases): Promise<readonly string[]> {
  const archive = content.get(releaseNames.bundle);
  if (branch === undefined || archive === undefined) return [];
  const unpacked = await filesIn(archive, limits);
  if (isRefusal(unpacked)) throw new Trouble('release-unreadable', unpacked.message, 'Name another release');
  const files = new Map(unpacked.map(({ path, ...file }) => [path, file]));
  const { catalog, plan, published, tag } = outcome;
  const serial = published?.release.serial ?? plan.serial;
  return keepUnpacked({ branch, catalog, serial, tag, files }, releases);
}

function askedIn({ because, catalog, to, words: [catalogName = catalog[0]] }: Options) {
  const example = 'catalogc rollback acme-stable --to 7 --because "crm 2.0.0 loses contacts"';
  if (catalogName === undefined)
    throw new Trouble('catalog-unnamed', 'rollback does not know which catalog', `Name it: ${example}`);
  if (to === undefined || !/^[1-9]\d{0,14}$/.test(to))
    throw new Trouble('serial-unnamed', 'rollback does not know to which release', `Say its number: ${example}`);
  if (because === undefined)
    throw new Trouble('because-missing', 'Users will ask why they are taken back', `Say why: ${example}`);
  return { because, catalogName, to: Number(to) };
}

function definedIn(catalogs: readonly Catalog[], name: string): Catalog {
  const found = catalogs.find(each => each.name.value === name);
  if (found !== undefined) return found;
  const names = allOf(catalogs.map(each => shown(each.name.value)));
  throw new Trouble('catalog-unknown', `No catalog is called ${shown(name)}`, `There are: ${names}`);
}

async function newest(publisher: Publisher, { channel, name }: Catalog): Promise<Before> {
  const before = await readBefore(publisher, name.value, channel);
  if (before !== undefined) return before;
  const message = `${shown(name.value)} was never published, so there is nothing to go back from`;
  throw new Trouble('rollback-empty', message, `Publish it: catalogc publish --catalog ${name.value}`);
}

async function earlierAt(
  publisher: Publisher,
  { name }: Catalog,
  to: number,
  last: PublishedRelease,
  progress: Progress,
): Promise<Earlier> {
  const tag = releaseTag(name.value, to);
  if (to >= last.serial) {
    const message = `${tag} does not come before ${last.tag}, the newest release`;
    const hint =
      last.serial > 1
        ? `Name an earlier one: --to ${last.serial - 1}`
        : `There is none before it; mend the plugins, and publish: catalogc publish --catalog ${name.value}`;
    throw new Trouble('rollback-newest', message, hint);
  }
  const release = await publisher.find(name.value, to);
  if (release === undefined)
    throw new Trouble('release-unknown', `There is no release ${tag}`, 'Name one that is still there');
  const signed = claimedRelease(await publisher.asset(release, releaseNames.release));
  if (isRefusal(signed)) throw new Trouble('release-unreadable', `${tag}: ${signed.message}`, 'Name another release');
  const content = new Map<string, Uint8Array>();
  for (const [at, { name: file, sha256: wanted }] of signed.subjects.entries()) {
    progress.step(`Downloading ${file}`, at + 1, signed.subjects.length);
    const bytes = await publisher.asset(release, file);
    if (sha256(bytes) !== wanted) throw changed(tag, file);
    if (file !== releaseNames.ledger && file !== releaseNames.sums) content.set(file, bytes);
  }
  return { signed, lock: lockIn(content), content };
}

function changed(tag: string, file: string): Trouble {
  const message = `${shown(file)} of ${tag} is not what was signed`;
  return new Trouble('release-damaged', message, 'Use it no more, and name another release');
}

/** What people should know before they get it again; Trouble where nobody may get it. */
function warningsOf({ plugins }: Lock, catalog: string, { head, options }: Publishing): readonly string[] {
  const quarantined = plugins.filter(({ name }) => head.states.of(name, catalog).state === 'quarantined');
  const [first] = quarantined;
  if (first !== undefined && !options.allowQuarantined) {
    const message = `The release has ${shown(first.name)}, which is quarantined now`;
    throw new Trouble('rollback-quarantined', message, 'Name another release, or say --allow-quarantined');
  }
  const yanked = plugins.filter(({ name, version = '' }) => isYankedIn(catalog, { name, version }, head.states.yanks));
  return [
    ...quarantined.map(({ name }) => `${shown(name)} is quarantined now`),
    ...yanked.map(({ name, version }) => `${shown(name)} ${shown(version ?? '')} was yanked`),
    ...plugins.flatMap(plugin => broughtBack(plugin, head.states.of(plugin.name, catalog).state) ?? []),
  ];
}

/** Said where a plugin went further on its way out since: its users are told of another state until the next release. */
function broughtBack({ gitTree, name, state }: Lock['plugins'][number], now: State): string | undefined {
  const order: readonly string[] = states;
  const isFurther = now !== 'quarantined' && order.indexOf(now) > Math.max(1, order.indexOf(state));
  if (gitTree === undefined || !isFurther) return undefined;
  return `${shown(name)} is ${now} now, and ${state} in it: publish anew when the tree is right again`;
}

function rollbackOf(
  catalog: string,
  to: number,
  because: string,
  { lock, release }: Before,
  earlier: Earlier,
  on: string,
): Rollback {
  const then = new Map(earlier.lock.plugins.map(({ gitTree, name }) => [name, gitTree]));
  const taken = (lock?.plugins ?? []).flatMap(({ gitTree, name, version }): [string, TakenBack][] => {
    if (gitTree === undefined || then.get(name) === gitTree) return [];
    return [[name, { ...(version !== undefined && { version }), gitTree }]];
  });
  return { catalog, on, from: release.serial, to, taken: new Map(taken), because };
}

/** The same content with a ledger that knows everything that was released since, and what was taken back. */
function withLedger(content: ReleaseFiles, rollback: Rollback, known: Ledger | undefined, day: string): ReleaseFiles {
  const nothing = { versions: [], records: [], renames: new Map() };
  const ledger = nextLedger(known, { ...nothing, catalog: rollback.catalog, day, rollback });
  const files = new Map(content);
  files.set(releaseNames.ledger, new TextEncoder().encode(ledgerText(ledger)));
  files.set(releaseNames.sums, new TextEncoder().encode(sumsText(files)));
  return files;
}
