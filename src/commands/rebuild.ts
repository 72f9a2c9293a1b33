import { hash } from 'node:crypto';
import { flatFile, statusFile } from '../compile/layout.ts';
import { readLedger } from '../load/ledger.ts';
import { isExecutable, type Output } from '../model/build.ts';
import { isChoosing } from '../model/choose-versions.ts';
import { clientIds } from '../model/client.ts';
import type { Ledger } from '../model/ledger.ts';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import { releaseNames } from '../model/release.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { type Lock, limits, type SignedRelease } from '../model/verification.ts';
import { counted, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { bytesOf } from '../ports/staging.ts';
import { type ArchivedFile, filesIn } from '../verify/archive.ts';
import { asserting } from './asserting.ts';
import { makeBuild } from './build.ts';
import { gaining } from './gaining.ts';
import { look } from './look.ts';
import { pinnedTree } from './pinned-build.ts';
import type { Ports } from './ports.ts';
import { onlyPins, pinsOf } from './promoted.ts';
import { excluded } from './read-trees.ts';
import { tool } from './tool.ts';
import type { Further, Good } from './verify.ts';

/** Compiles a release again from git's objects, at its commit and day, and compares every file; the work tree plays no part. */
export function rebuilding(options: Options, ports: Pick<Ports, 'releasedTree' | 'trees'>): Further {
  return async ({ release, lock, folder }) => {
    const head = await committedTree(release.source.commit, options, ports);
    const packed = folder.read('bundle.tar.gz', limits.file);
    const files = packed === undefined ? [] : await filesIn(packed, limits);
    if (isRefusal(files)) return { refusals: [files], notes: [] };
    const ledger = ledgerIn(folder);
    const { outputs, tree } = await outputsOf(head, release, { lock, ledger }, options, ports);
    const difference = archiveDifference(outputs, files, release.name, tree) ?? flatDifference(outputs, release, tree);
    const versions = tool.version === release.compiler.version ? '' : `, though by catalogc ${tool.version}`;
    const same = `Compiled again from its commit as of ${lock.asOf}${versions}: ${counted(files.length, 'file')} are the same`;
    return difference === undefined ? { refusals: [], notes: [same] } : { refusals: [difference], notes: [] };
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

async function outputsOf(
  head: Snapshot,
  release: SignedRelease,
  { ledger, lock }: { readonly lock: Lock; readonly ledger: Ledger | undefined },
  options: Options,
  ports: Pick<Ports, 'releasedTree'>,
) {
  const gains = await gaining({ head });
  const { workspace } = look(head, lock.asOf);
  const pins = pinsOf(lock).filter(({ commit }) => commit !== lock.commit);
  const tree = await pinnedTree(head, pins, workspace, options, ports);
  const isChosen = workspace.catalogs.some(each => each.name.value === lock.catalog && isChoosing(each));
  const withheld = new Map(isChosen ? [[lock.catalog, onlyPins(pinsOf(lock), lock, workspace).withheld]] : []);
  const trees = { head: tree, skipped: [], ...(gains && { gaining: gains }) };
  const assertionsOf = await asserting(trees);
  const asked = { ...options, catalog: [release.name] };
  const more = ledger && { announced: ledger.records, renames: ledger.renames ?? new Map(), withheld };
  const all = { ...trees, ...(assertionsOf && { assertionsOf }) };
  const { outputs } = makeBuild(asked, all, lock.asOf, undefined, more ?? { withheld });
  return { outputs: new Map(outputs.map(output => [output.path, output])), tree };
}

type Outputs = ReadonlyMap<string, Output>;

function archiveDifference(
  outputs: Outputs,
  files: readonly ArchivedFile[],
  name: string,
  head: Snapshot,
): Refusal | undefined {
  const top = `${name}/`;
  const made = [...outputs.values()]
    .filter(({ path }) => path.startsWith(top))
    .map(({ path }) => path.slice(top.length));
  const archived = new Map(files.map(file => [file.path, file]));
  for (const path of [...new Set([...made, ...archived.keys()])].sort()) {
    const fault = faultOf(archived.get(path), outputs.get(top + path), head);
    if (fault !== undefined) return refused('verify/not-rebuilt', `${shown(path, 200)} ${fault}`, 'bundle.tar.gz');
  }
  return undefined;
}

function faultOf(file: ArchivedFile | undefined, output: Output | undefined, head: Snapshot): string | undefined {
  if (output === undefined) return 'is in the archive, and does not come of the commit';
  if (file === undefined) return 'comes of the commit, and is not in the archive';
  const bytes = bytesOf(output, head);
  if (isExecutable(output) !== file.executable)
    return `is ${file.executable ? '' : 'not '}executable in the archive alone`;
  if (Buffer.compare(bytes, file.bytes) === 0) return undefined;
  const at = bytes.findIndex((byte, index) => byte !== file.bytes[index]);
  return `differs from what the commit gives, from byte ${at < 0 ? bytes.length : at} on`;
}

function flatDifference(outputs: Outputs, { name, subjects }: SignedRelease, head: Snapshot): Refusal | undefined {
  const pairs = [
    ...clientIds.map(client => [`${client}.marketplace.json`, flatFile(name, client)] as const),
    ['status.json', statusFile(name)] as const,
  ];
  for (const [file, path] of pairs) {
    const subject = subjects.find(each => each.name === file);
    const output = outputs.get(path);
    if (subject === undefined) continue;
    if (output === undefined || hash('sha256', bytesOf(output, head), 'hex') !== subject.sha256)
      return refused('verify/not-rebuilt', `${file} is not what the commit gives`, file);
  }
  return undefined;
}
