import type { Output } from '../model/build.ts';
import type { Skipped } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Help } from './judge.ts';

/** The outside, as the commands see it; the real ones are in `ports/`, fakes in tests. */
export interface Ports {
  readonly trees: Trees;
  readonly output: OutputPort;
  readonly schemas: Schemas;
  /** Today as a UTC day. */
  today(): string;
  /** A second thread for large trees, where there can be one. */
  readonly helper?: Help;
}

/** Reads a folder or a commit, without the folders to exclude. */
export interface Trees {
  /** `kept`: what git tracks. `all`: also what it would add. Without a repository, or while git tracks nothing yet, both are all files. */
  readWorkTree(
    dir: string,
    exclude: readonly string[],
    which: 'kept' | 'all',
  ): Promise<{ readonly snapshot: Snapshot; readonly skipped: readonly Skipped[] }>;
  readCommit(dir: string, ref: string, exclude: readonly string[]): Promise<Snapshot>;
  /** Those of some folders' direct members that git does not track and would add, in order. */
  unkept(dir: string, folders: readonly string[], snapshot: Snapshot): Promise<readonly string[]>;
}

/** Writes what was compiled; each gives the paths it wrote, relative to the folder it was given. */
export interface OutputPort {
  /** Fills the output folder; `root` is the repository around it. */
  writeBuild(dir: string, outputs: readonly Output[], snapshot: Snapshot, root: string): Promise<readonly string[]>;
  /** Replaces files of the repository that differ. */
  writeCommitted(root: string, outputs: readonly Output[], snapshot: Snapshot): Promise<readonly string[]>;
}

/** The JSON Schemas shipped with the tool. */
export interface Schemas {
  /** `policy.v1`, `catalog.v1`, ... in order. */
  kinds(): Promise<readonly string[]>;
  read(kind: string): Promise<string>;
}
