import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Skipped } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Options } from '../options.ts';
import type { Trees as TreePort } from './ports.ts';

/** The trees a run looks at, and what of them could not be read. */
export interface Trees {
  readonly head: Snapshot;
  readonly base?: Snapshot;
  /** Where the change began, and the newest state of the branch it goes to, where they are known and others than the base. */
  readonly fork?: Snapshot;
  readonly tip?: Snapshot;
  readonly skipped: readonly Skipped[];
}

/** The same port, whose first question is already on its way: git looks around while our own code is being loaded. */
export function begun(options: Options, port: TreePort, which: 'kept' | 'all'): TreePort {
  const reading = port.readWorkTree(options.dir, excluded(options), which);
  reading.catch(() => {}); // said to whoever asks
  return {
    readWorkTree: () => reading,
    readCommit: (...commit) => port.readCommit(...commit),
    commitReader: (...reader) => port.commitReader(...reader),
    unkept: (...folders) => port.unkept(...folders),
  };
}

/** Reads the folder, and the commit it is compared with when one is named. */
export async function readTrees(options: Options, port: TreePort, which: 'kept' | 'all'): Promise<Trees> {
  const { dir, base } = options;
  const exclude = excluded(options);
  const { snapshot, skipped } = await port.readWorkTree(dir, exclude, which);
  if (base === undefined) return { head: snapshot, skipped };
  return { head: snapshot, base: await port.readCommit(dir, base, exclude), skipped };
}

/** The folders below `dir` that we write ourselves: what we wrote is no input. */
export function excluded({ dir, out, cache }: Options): string[] {
  return [...below(dir, resolve(dir, out)), ...(cache === undefined ? [] : below(dir, resolve(cache)))];
}

/** A folder as a path below `dir`; nothing, when it lies elsewhere. */
function below(dir: string, folder: string): string[] {
  const path = relative(resolve(dir), folder).split(sep).join('/');
  return path === '' || path.startsWith('../') || path === '..' || isAbsolute(path) ? [] : [path];
}
