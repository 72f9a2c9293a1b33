import type { InstalledFolder } from '../ports/installed-folder.ts';

/** The outside, as far as looking at a release needs it: files, keys, the clock; no network and no git. */
export interface VerifyPorts {
  /** Opens the folder of a release; Trouble where there is none. */
  openRelease(path: string): Promise<ReleaseFiles>;
  /** The text of a file that is handed in; undefined when it cannot be read, is no UTF-8 or is too large. */
  readText(file: string): Promise<string | undefined>;
  /** Writes a file anew, as a whole or not at all. */
  writeText(file: string, text: string): Promise<void>;
  /** The same path seen from beside another file. */
  beside(file: string, path: string): string;
  /** Holds a file for itself while it is read and given a new text; undefined leaves it as it is. */
  updateState<T>(
    file: string,
    step: (text: string | undefined) => Promise<{ readonly text: string | undefined; readonly result: T }>,
  ): Promise<T>;
  /** A folder that releases were fetched into; undefined where it is none. */
  openInstalled(dir: string): Promise<InstalledFolder | undefined>;
  /** Milliseconds now; no variable of the environment can move it. */
  now(): number;
}

/** The files of a release folder, read without following links. */
export interface ReleaseFiles {
  members(): readonly {
    readonly name: string;
    readonly size: number;
    readonly isFile: boolean;
    readonly isFolder?: boolean;
  }[];
  /** Undefined where it is no plain file, or has more bytes than that. */
  read(name: string, most: number): Uint8Array | undefined;
  digest(name: string, most: number): string | undefined;
}
