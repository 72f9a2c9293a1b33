import type { Catalog } from '../model/catalog.ts';
import type { Rollback, TakenBack } from '../model/ledger.ts';
import { nextLedger } from '../model/next-ledger.ts';
import type { Progress } from '../model/progress.ts';
import { type PublishedRelease, type Publisher, releaseTag } from '../model/publication.ts';
import { isRefusal } from '../model/refusals.ts';
import { type ReleaseFiles, releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import type { Lock, SignedRelease } from '../model/verification.ts';
import { allOf, shown } from '../model/words.ts';
import { isYankedIn } from '../model/yanked.ts';
import type { Options } from '../options.ts';
import { type Before, readBefore } from '../publish/before.ts';
import { rolledBackJson, rolledBackNotes, rolledBackText } from '../report/rolled-back.ts';
import { ledgerText } from '../sign/ledger-text.ts';
import { sha256, sumsText } from '../sign/sums.ts';
import { claimedRelease } from '../verify/signed.ts';
import { lockIn } from './issued.ts';
import { openPublishing, type Publishing } from './open-publishing.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { publishCatalog } from './publish-catalog.ts';
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
  const run = await openPublishing(given, outside);
  const catalog = definedIn(run.head.catalogs, catalogName);
  const { publisher } = await run.placeOf(catalog.repository);
  const before = await newest(publisher, catalog);
  const earlier = await earlierAt(publisher, catalog, to, before.release, outside.progress);
  const warnings = warningsOf(earlier.lock, catalogName, run);
  const rollback = rollbackOf(catalogName, to, because, before, earlier, run.today);
  const files = withLedger(earlier.content, rollback, run);
  const told = { rollback, warnings, newest: before.lock, again: earlier.lock };
  const candidate = {
    ...{ catalog: catalogName, channel: catalog.channel, asOf: run.today, commit: earlier.signed.source.commit, files },
    asked: true,
    notes: async () => rolledBackNotes(told),
    sign: (serial: number, last: Before | undefined) =>
      signedAgain(files, earlier.lock, earlier.signed, { serial, last, run }),
  };
  const now = Date.parse(run.circumstances.issuedAt);
  const outcome = await publishCatalog(publisher, candidate, { now, dry: run.options.dryRun }, outside.progress);
  const all = { ...told, outcome, asOf: run.today, dryRun: run.options.dryRun };
  const { format } = run.options;
  return {
    kind: 'text',
    text: style => (format === 'json' ? rolledBackJson(all) : rolledBackText(all, style)),
    exitCode: 0,
  };
}

function askedIn({ because, to, words: [catalogName] }: Options) {
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
    throw new Trouble('rollback-newest', message, `Name an earlier one: --to ${Math.max(1, last.serial - 1)}`);
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
  const yanked = plugins.filter(({ name, version = '' }) => isYankedIn(catalog, { name, version }, head.deprecations));
  return [
    ...quarantined.map(({ name }) => `${shown(name)} is quarantined now`),
    ...yanked.map(({ name, version }) => `${shown(name)} ${shown(version ?? '')} was yanked`),
  ];
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
function withLedger(content: ReleaseFiles, rollback: Rollback, { circumstances, today }: Publishing): ReleaseFiles {
  const nothing = { versions: [], records: [], renames: new Map() };
  const ledger = nextLedger(circumstances.known, { ...nothing, catalog: rollback.catalog, day: today, rollback });
  const files = new Map(content);
  files.set(releaseNames.ledger, new TextEncoder().encode(ledgerText(ledger)));
  files.set(releaseNames.sums, new TextEncoder().encode(sumsText(files)));
  return files;
}
