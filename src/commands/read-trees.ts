import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { SarifFile } from '../load/sarif.ts';
import type { AssertionMaker } from '../model/assertion.ts';
import type { BaseFailure, BaseFound } from '../model/base.ts';
import { withConverted } from '../model/converted.ts';
import type { Skipped } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Options } from '../options.ts';
import { asserting } from './asserting.ts';
import { demandOutput } from './demand-output.ts';
import { type Gaining, gaining } from './gaining.ts';
import type { Trees as TreePort } from './ports.ts';

/** The trees a run looks at, and what of them could not be read. */
export interface Trees {
  readonly head: Snapshot;
  readonly base?: Snapshot;
  /** The newest commit of the base branch, where it is not the base. */
  readonly tip?: Snapshot;
  /** Where the history of the head left the base branch, where that is known and not the base. */
  readonly fork?: Snapshot;
  /** Whose policy and owners hold, where what is judged is a proposal. */
  readonly rulebook?: Snapshot;
  /** What makes the assertions of a policy, where there may be some. */
  readonly assertionsOf?: AssertionMaker;
  /** SARIF files that were handed in; undefined where nobody asks for evidence. */
  readonly evidence?: readonly SarifFile[];
  /** What compares a plugin with its replacement, where there may be one. */
  readonly gaining?: Gaining;
  /** Why there is no base, although there should be one. */
  readonly baseFailure?: BaseFailure;
  /** What had to be fetched to read the base. */
  readonly fetched?: string;
  /** Every path that differs between base and head, as git compares, where that is known. */
  readonly changed?: ReadonlySet<string>;
  /** The commit that a pull request proposes, where `head` is what merging it gives. */
  readonly proposed?: string;
  readonly skipped: readonly Skipped[];
}

/** The same port, whose first question is already on its way: git looks around while our own code is being loaded. */
export function begun(options: Options, port: TreePort, which: 'kept' | 'all'): TreePort {
  const reading = asked(port.readWorkTree(options.dir, excluded(options), which));
  return {
    readWorkTree: () => reading,
    findBase: (...asked) => port.findBase(...asked),
    readBase: (...base) => port.readBase(...base),
    commitReader: (...reader) => port.commitReader(...reader),
    tags: dir => port.tags(dir),
    unkept: (...folders) => port.unkept(...folders),
  };
}

/** Reads the folder, and the commit it is compared with when there is one. */
export async function readTrees(options: Options, port: TreePort, which: 'kept' | 'all'): Promise<Trees> {
  const trees = await treesOf(options, port, which);
  const assertionsOf = await asserting(trees);
  const gains = await gaining(trees);
  return { ...trees, ...(assertionsOf && { assertionsOf }), ...(gains && { gaining: gains }) };
}

async function treesOf(options: Options, port: TreePort, which: 'kept' | 'all'): Promise<Trees> {
  const { dir } = options;
  const exclude = excluded(options);
  const reading = asked(port.readWorkTree(dir, exclude, which));
  const base = await port.findBase(dir, options.base);
  if (base?.kind === 'found') {
    // Git compares the trees while the first of them is being read.
    const comparing = asked(port.readBase(dir, base, exclude));
    const { snapshot: head, skipped } = await reading;
    return await withBase(head, base, await comparing, skipped);
  }
  const { snapshot: head, skipped } = await reading;
  if (base === undefined) return { head, skipped };
  const { because } = base;
  if (base.kind === 'none') return { head, skipped: [...skipped, { what: 'what changed', because }] };
  return { head, baseFailure: { because, hint: base.hint }, skipped };
}

async function withBase(
  head: Snapshot,
  { healed, merged, proposed, skipped: more }: BaseFound,
  read: Awaited<ReturnType<TreePort['readBase']>>,
  skipped: readonly Skipped[],
): Promise<Trees> {
  const changed = read.changed && withConverted(read.changed, head, read.base);
  return {
    head,
    ...read,
    ...(changed && { changed }),
    ...(merged !== true && (await isRuledElsewhere(head, read)) && { rulebook: read.tip ?? read.base }),
    ...(healed !== undefined && { fetched: healed }),
    ...(proposed !== undefined && { proposed }),
    skipped: [...skipped, ...more],
  };
}

/** A question whose failure is said where its answer is wanted. */
function asked<T>(answer: Promise<T>): Promise<T> {
  answer.catch(() => {});
  return answer;
}

/** May the newest base have another policy, or other owners? Where all of that is the same nobody reads it twice. */
async function isRuledElsewhere(
  head: Snapshot,
  { base, changed, tip }: Awaited<ReturnType<TreePort['readBase']>>,
): Promise<boolean> {
  if (tip !== undefined || changed === undefined) return true;
  if ([...changed].some(path => path.startsWith('policies/') || /(?:^|\/)CODEOWNERS$/.test(path))) return true;
  const { mayNamePack, policyFiles } = await import('../load/policy/files.ts');
  // A definition of the base may name a pack that the change no longer names.
  if ([...changed].some(path => mayNamePack(head, path) || mayNamePack(base, path))) return true;
  return [...policyFiles(head)].some(path => changed.has(path));
}

/** The folders below `dir` that we write ourselves: what we wrote is no input. Trouble where that would be what is judged. */
export function excluded({ dir, out, cache }: Options): string[] {
  demandOutput({ dir, out });
  return [...below(dir, resolve(dir, out)), ...(cache === undefined ? [] : below(dir, resolve(cache)))];
}

/** A folder as a path below `dir`; nothing, when it lies elsewhere. */
function below(dir: string, folder: string): string[] {
  const path = relative(resolve(dir), folder).split(sep).join('/');
  return path === '' || path.startsWith('../') || path === '..' || isAbsolute(path) ? [] : [path];
}
