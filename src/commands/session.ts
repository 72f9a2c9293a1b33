import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Base } from '../model/base.ts';
import type { Output } from '../model/build.ts';
import type { LedgerSearch } from '../model/ledger.ts';
import type { Skipped } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Options } from '../options.ts';
import type { PortionShelf } from './portion-shelf.ts';
import type { KnownTree, Ports, Store, Trees } from './ports.ts';
import { excluded } from './read-trees.ts';

const placed = 'placed';

type Text = readonly [kind: string, text: string];

/** One run beside what was kept of earlier ones under the same key. */
export interface Session {
  readonly tree: KnownTree;
  readonly today: string;
  /** Reads the very tree that the key speaks of. */
  readonly trees: Trees;
  /** Gives the very ledger that the key speaks of. */
  readonly publishedLedger: Ports['publishedLedger'];
  read(kind: string): string | undefined;
  /** What was made of plugins in earlier runs, whatever else was different then. */
  shelf(): Promise<PortionShelf>;
  /** Keeps texts, first to last, and what a shelf has, unless the tree has changed since; tells when they cannot be kept. */
  keep(texts: readonly Text[], shelf: PortionShelf): Promise<readonly Skipped[]>;
  /** Paths of what lies directly in some folders. */
  membersOf(folders: readonly string[]): readonly string[];
  /** Is the build of this key in a folder, just as we wrote it? */
  isPlaced(out: string): boolean;
  /** Remembers that it is there now. */
  notePlaced(out: string, outputs: readonly Output[], snapshot: Snapshot): void;
}

/**
 * Begins a run with a cache. Its key names everything that a result follows from: the code, the command with all options that
 * change what is learned, the day, the tree, the commit and the ledger it is compared with, and what scanners said of it.
 */
export async function beginSession(
  command: 'check' | 'build',
  options: Options,
  folder: string,
  ports: Ports,
): Promise<Session> {
  const cache = await ports.cache();
  const store = cache.openStore(folder, options.dir);
  const which = command === 'check' || options.check ? 'all' : 'kept';
  // Our own files are read while git looks around.
  const tree = await cache.identify(options.dir, excluded(options), which, store, () => void cache.codeId());
  const code = cache.codeId();
  const today = options.asOf ?? ports.today();
  const base = await ports.trees.findBase(options.dir, options.base);
  const { ledger, publishedLedger } = await ledgerFor(options, base, ports);
  const evidence = await Promise.all(options.evidence.map(file => ports.readText(file)));
  const key = keyOf(command, options, today, tree, { base, evidence, ledger }, code);
  return {
    tree,
    today,
    publishedLedger,
    trees: treesOf(tree, base, ports.trees),
    read: kind => store.read(key, kind),
    // Another folder has other plugins, be its policies the same.
    shelf: async () =>
      (await import('./portion-shelf.ts')).portionShelf(
        store,
        JSON.stringify([code, resolve(options.dir), excluded(options)]),
        tree.digest,
      ),
    keep: async (texts, shelf) => ((await tree.holds()) ? keepAll(store, key, folder, texts, shelf) : []),
    membersOf: folders => cache.membersOf(options.dir, folders),
    isPlaced: out => {
      const note = store.read(key, placed);
      const same = note === undefined ? undefined : cache.stillPlaced(out, note, options.dir);
      if (same !== undefined && same !== note) store.write(key, placed, same);
      return same !== undefined;
    },
    notePlaced: (...build) => {
      store.write(key, placed, cache.notePlaced(...build));
    },
  };
}

/** The trees of a session: git is not asked again what it said to know the tree. */
function treesOf(tree: KnownTree, base: Base | undefined, port: Trees): Trees {
  return {
    ...port,
    readWorkTree: () => tree.read(),
    findBase: async () => base,
    readBase: (dir, found, exclude) => port.readBase(dir, found, exclude, tree.told),
  };
}

/** What the ledger says, or why there is none; a published one is looked for once. */
async function ledgerFor({ dir, ledger: named }: Options, base: Base | undefined, ports: Ports) {
  const { publishedLedger } = ports;
  if (named !== undefined && named !== 'none' && named !== 'releases')
    return { ledger: await ports.readText(named), publishedLedger };
  const asked = named === 'releases';
  if (named === 'none' || (!asked && base?.kind !== 'found')) return { ledger: undefined, publishedLedger };
  const ledger = await publishedLedger(dir, asked);
  return { ledger, publishedLedger: async () => ledger };
}

function keyOf(
  command: string,
  options: Options,
  today: string,
  tree: KnownTree,
  against: {
    readonly base: Base | undefined;
    readonly evidence: readonly (string | undefined)[];
    readonly ledger: string | LedgerSearch | undefined;
  },
  codeId: string,
): string {
  // What only changes how things are told is left out; whatever option there will be counts.
  const { cache: _, color, debug, format, quiet, reports, verbose, vscode, words, ...asked } = options;
  const { base, evidence, ledger } = against;
  const compared = base?.kind === 'found' ? { ...base, healed: undefined } : base; // fetched or not, it is the same
  const sorted = Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify([codeId, command, sorted, today, tree.id, compared, ledger, evidence]));
}

function keepAll(
  store: Store,
  key: string,
  folder: string,
  texts: readonly Text[],
  shelf: PortionShelf,
): readonly Skipped[] {
  const all = [...texts.map(text => [key, ...text] as const), ...shelf.texts()];
  for (const each of all) {
    const why = store.write(...each);
    if (why === undefined) continue;
    return [{ what: 'keeping the result', because: `the cache folder ${folder} cannot be written (${why})` }];
  }
  return [];
}
