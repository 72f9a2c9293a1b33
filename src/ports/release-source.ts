import type { Offered, SeenPage } from '../model/fetched.ts';
import type { Received } from './receive.ts';

/** A file of a release that can be had. */
export interface OfferedFile {
  readonly name: string;
  readonly size: number;
  /** Puts it into a folder, under its name. */
  receive(folder: string, most: number): Promise<Received>;
}

/** Where releases are found. Nothing that it says is to be believed. */
export interface ReleaseSource {
  readonly label: string;
  /** All that is offered; pages that did not change since they were seen are not sent again. */
  list(
    seen: readonly SeenPage[],
  ): Promise<{ readonly offered: readonly Offered[]; readonly pages: readonly SeenPage[] }>;
  /** The files of one release; undefined where it is not there any more. */
  filesOf(release: Offered): Promise<readonly OfferedFile[] | undefined>;
  /** The address of the repository and its default branch; undefined where it is none. */
  origin(): Promise<{ readonly repository: string; readonly branch: string } | undefined>;
}
