import { rank } from '../check/check.ts';
import type { CompiledCatalog, Output } from '../model/build.ts';
import { type Choice, isPinned, type Pin, pinnedSnapshot } from '../model/pins.ts';
import type { Finding } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Options } from '../options.ts';
import { type Made, makeBuild } from './build.ts';
import type { Judgement, Scope } from './judgement.ts';
import type { Ports } from './ports.ts';
import { excluded, type Trees } from './read-trees.ts';
import { isTolerated } from './report-of.ts';

/** One catalog, judged and compiled with the versions it has instead of those of the commit. */
export interface PinnedBuild {
  readonly made: Made;
  readonly judgement: Judgement;
  readonly catalog: CompiledCatalog;
  /** The tree it is compiled from. */
  readonly snapshot: Snapshot;
  /** What is found about the catalog, and in the plugins it does not take from the commit. */
  readonly findings: readonly Finding[];
  /** Does what is found let it pass? */
  readonly passed: boolean;
}

/** What a build of pinned versions depends on beside the choice. */
export interface PinnedFrom {
  readonly options: Options;
  readonly trees: Trees;
  readonly head: Workspace;
  readonly today: string;
  readonly known: Pick<Scope, 'announced' | 'ledger' | 'renames'>;
}

/**
 * Judges and compiles a catalog as usual, with the policies, records and definitions of the commit, but with the folders of
 * some plugins as they were when they were released. Trouble where one cannot be had, or is another one than it should be.
 */
export async function pinnedBuild(
  name: string,
  choice: Choice,
  { head, known, options, today, trees }: PinnedFrom,
  ports: Pick<Ports, 'releasedTree'>,
): Promise<PinnedBuild> {
  const { evidence: _, base: __, baseFailure: ___, changed: ____, fork: _____, tip: ______, ...same } = trees;
  const snapshot = await pinnedTree(trees.head, choice.pins, head, options, ports);
  const asked = { ...options, catalog: [name] };
  const withheld = new Map([[name, choice.withheld]]);
  const made = makeBuild(asked, { ...same, head: snapshot, skipped: [] }, today, undefined, { ...known, withheld });
  const catalog = made.judgement.build.catalogs.find(each => each.name === name);
  if (catalog === undefined) throw new Error(`${name} is defined, and was not compiled`);
  for (const pin of choice.pins) demandAsReleased(pin, catalog, made.judgement.head);
  const findings = made.report.findings.filter(
    ({ at, catalog: about }) => about === name || isPinned(at.file, choice.pins),
  );
  const { failOn } = made.report;
  const passed = findings.every(finding => isTolerated(finding) || rank(finding.level) > rank(failOn));
  return { made, judgement: made.judgement, catalog, snapshot, findings, passed };
}

/** The tree with the pinned folders as they were. */
export async function pinnedTree(
  head: Snapshot,
  pins: readonly Pin[],
  { plugins }: Pick<Workspace, 'plugins'>,
  options: Options,
  { releasedTree }: Pick<Ports, 'releasedTree'>,
): Promise<Snapshot> {
  const trees = new Map<string, Snapshot>();
  for (const pin of pins) {
    if (trees.has(pin.commit)) continue;
    const tree = await releasedTree(options.dir, excluded(options), pin.commit);
    if (typeof tree === 'string') throw lacking(pin, tree);
    trees.set(pin.commit, tree);
  }
  const roots = new Map(plugins.map(({ name, root }) => [name.value, root]));
  const held = pins.flatMap(pin => {
    const tree = trees.get(pin.commit);
    if (pin.root === '' || roots.get(pin.name) === '') throw wholeTree(pin);
    return tree === undefined ? [] : [{ pin, tree }];
  });
  return pinnedSnapshot(head, held, name => roots.get(name));
}

/** What a catalog lists of a pinned plugin is just what was released. */
function demandAsReleased(pin: Pin, { listed }: CompiledCatalog, { plugins }: Workspace): void {
  const plugin = plugins.find(({ root }) => root === pin.root);
  if (plugin?.version?.value !== pin.version) throw differing(pin);
  const entry = listed().find(({ root }) => root === pin.root);
  const now = entry?.digests().gitTree;
  const isSame = pin.gitTree === undefined ? plugin?.name.value === pin.name : now === undefined || now === pin.gitTree;
  if (!isSame) throw differing(pin);
}

/** Outputs that carry their bytes with them: their tree is not the one that the others are copied from. */
export function carried(outputs: readonly Output[], snapshot: Snapshot, bytesOf: Read): readonly Output[] {
  return outputs.map(output =>
    'copy' in output ? { path: output.path, bytes: bytesOf(output, snapshot), executable: output.executable } : output,
  );
}

type Read = (output: Output, snapshot: Snapshot) => Uint8Array;

function lacking({ commit, name, version }: Pin, because: string): Trouble {
  const message = `${shown(name)} ${shown(version ?? '')} was released from ${commit.slice(0, 7)}, which cannot be had: ${because}`;
  return new Trouble('commit-missing', message, `Bring it here, then try again: git fetch origin ${commit}`);
}

function differing({ commit, name, root, version }: Pin): Trouble {
  const message = `${shown(root, 200)} in ${commit.slice(0, 7)} is not ${shown(name)} ${shown(version ?? '')} as it was released`;
  return new Trouble('pin-differs', message, `Look at it: git show ${commit} -- ${root}`);
}

function wholeTree({ name }: Pin): Trouble {
  const message = `${shown(name)} is the whole repository, so an earlier version of it cannot be told from what belongs to the others`;
  return new Trouble('pin-whole', message, 'Move the plugin into a folder of its own');
}
