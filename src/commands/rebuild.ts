import { readLedger } from '../load/ledger.ts';
import { recordOf } from '../load/values.ts';
import { aiCatalogFile } from '../model/ai-catalog.ts';
import { isChoosing } from '../model/choose-versions.ts';
import type { Ledger } from '../model/ledger.ts';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import { releaseNames } from '../model/release.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { type Lock, limits, type SignedRelease } from '../model/verification.ts';
import { counted, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { bytesOf } from '../ports/staging.ts';
import { type AiCatalog, canonicalText } from '../sign/ai-catalog.ts';
import { releaseFiles, type Unsigned } from '../sign/files.ts';
import { filesIn } from '../verify/archive.ts';
import { differentArchive, differentRelease } from '../verify/not-rebuilt.ts';
import { asserting } from './asserting.ts';
import { makeBuild } from './build.ts';
import { gaining } from './gaining.ts';
import { lockFactsOf } from './lock-facts.ts';
import { look } from './look.ts';
import { pinnedTree } from './pinned-build.ts';
import type { Ports } from './ports.ts';
import { onlyPins, pinsOf } from './promoted.ts';
import { excluded } from './read-trees.ts';
import { tool } from './tool.ts';
import type { Further, Good } from './verify.ts';

/**
 * Compiles a release again from git's objects, at its commit and day, and compares every file of it but the signatures: the
 * archive, what lies beside it, the lock and the sums. Its ledger says what was released before; the work tree plays no part.
 */
export function rebuilding(options: Options, ports: Pick<Ports, 'releasedTree' | 'trees'>): Further {
  return async good => {
    const { folder, lock, release } = good;
    const head = await committedTree(release.source.commit, options, ports);
    const made = await releaseMade(head, release, { lock, ledger: ledgerIn(folder) }, options, ports);
    const difference = made === undefined ? noCatalog(release) : await firstDifference(made, good);
    if (difference !== undefined) return { refusals: [difference], notes: [] };
    const versions = tool.version === release.compiler.version ? '' : `, though by catalogc ${tool.version}`;
    const count = made === undefined ? 0 : [...allOf(made).keys()].filter(name => name !== releaseNames.ledger).length;
    const same = `Compiled again from its commit as of ${lock.asOf}${versions}: ${counted(count, 'file')} are the same`;
    return { refusals: [], notes: [same] };
  };
}

async function committedTree(commit: string, options: Options, { trees }: Pick<Ports, 'trees'>): Promise<Snapshot> {
  const read = await trees.commitReader(options.dir, excluded(options));
  const head = read(commit);
  if (head !== undefined) return head;
  const message = `The commit ${commit} is not in the repository ${shown(options.dir, 200)}`;
  throw new Trouble(
    'commit-missing',
    message,
    `Fetch it, or name another clone with --dir: git fetch origin ${commit}`,
  );
}

/** What the release knows of renames and of the days of records: bytes depend on both. */
function ledgerIn(folder: Good['folder']): Ledger | undefined {
  const bytes = folder.read(releaseNames.ledger, limits.file);
  const ledger = bytes && readLedger(new TextDecoder().decode(bytes), releaseNames.ledger);
  return ledger === undefined || 'fault' in ledger ? undefined : ledger;
}

/** The release anew, its lock by the tool that it names; undefined where the commit has no such catalog. */
async function releaseMade(
  head: Snapshot,
  { compiler, name, source }: SignedRelease,
  { ledger, lock }: { readonly lock: Lock; readonly ledger: Ledger | undefined },
  options: Options,
  ports: Pick<Ports, 'releasedTree'>,
) {
  const { workspace } = look(head, lock.asOf);
  const gains = await gaining({ head });
  const pins = pinsOf(lock).filter(({ commit }) => commit !== lock.commit);
  const tree = await pinnedTree({ ...head, commit: source.commit }, pins, workspace, options, ports);
  const isChosen = workspace.catalogs.some(each => each.name.value === lock.catalog && isChoosing(each));
  const withheld = new Map(isChosen ? [[lock.catalog, onlyPins(pinsOf(lock), lock, workspace).withheld]] : []);
  const trees = { head: tree, skipped: [], ...(gains && { gaining: gains }) };
  const assertionsOf = await asserting(trees);
  const known = ledger && { announced: ledger.records, renames: ledger.renames ?? new Map() };
  const { judgement } = makeBuild(
    { ...options, catalog: [] },
    { ...trees, ...(assertionsOf && { assertionsOf }) },
    lock.asOf,
    undefined,
    { ...known, withheld },
  );
  const catalog = judgement.build.catalogs.find(each => each.name === name);
  if (catalog === undefined) return undefined;
  const facts = { lock: lockFactsOf(catalog, judgement, compiler), ...(ledger && { ledger }) };
  return releaseFiles(catalog, judgement.build.outputs, facts, output => bytesOf(output, tree));
}

async function firstDifference(made: Unsigned, { folder, lock, release }: Good): Promise<Refusal | undefined> {
  const read = (name: string) => folder.read(name, limits.file);
  const [ours, theirs] = [made.files.get('bundle.tar.gz'), read('bundle.tar.gz')];
  if (ours !== undefined && theirs !== undefined && Buffer.compare(ours, theirs) !== 0) {
    const [mine, there] = [await filesIn(ours, limits), await filesIn(theirs, limits)];
    if (isRefusal(there)) return there;
    const difference = isRefusal(mine) ? undefined : differentArchive(mine, there);
    if (difference !== undefined) return difference;
  }
  const names = [...release.subjects.map(({ name }) => name), ...(lock.aiCatalogSha256 ? [aiCatalogFile] : [])];
  const bare = (name: string) => (name === aiCatalogFile ? unsignedIn(read(name)) : read(name));
  return differentRelease(allOf(made), names, bare);
}

function allOf({ aiCatalog, files }: Unsigned): ReadonlyMap<string, Uint8Array> {
  return aiCatalog === undefined ? files : new Map([...files, [aiCatalogFile, bytesOfCatalog(aiCatalog)]]);
}

/** An AI Catalog without the signature in it; what it is has been verified. */
function unsignedIn(bytes: Uint8Array | undefined): Uint8Array | undefined {
  if (bytes === undefined) return undefined;
  const { signature: _, ...document } = recordOf(JSON.parse(new TextDecoder().decode(bytes)));
  return bytesOfCatalog(document);
}

function bytesOfCatalog(document: AiCatalog): Uint8Array {
  return new TextEncoder().encode(canonicalText(document));
}

function noCatalog({ name }: SignedRelease): Refusal {
  return refused('verify/not-rebuilt', `The commit has no catalog ${shown(name)}`);
}
