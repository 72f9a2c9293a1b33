import type { Target } from './client.ts';

/** Something a target cannot carry; shown and written, never silent. */
export interface Loss {
  readonly catalog: string;
  readonly target: Target;
  readonly plugin?: string;
  /** The neutral field, or `entry` when the whole entry is left out. */
  readonly what: string;
  readonly because: string;
  /** Is the entry left out altogether? */
  readonly entry: boolean;
}

/** One file to write, relative to the output folder. `copy` names a path of the snapshot whose bytes are taken as they are. */
export type Output =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly copy: string; readonly executable: boolean };

export interface CompiledCatalog {
  readonly name: string;
  readonly targets: readonly Target[];
  readonly entries: number;
  /** Names emitted per target, in order. */
  readonly emitted: Readonly<Partial<Record<Target, readonly string[]>>>;
  readonly outputs: readonly Output[];
}

/** What compiling gives: everything to write, nothing written. */
export interface Build {
  readonly catalogs: readonly CompiledCatalog[];
  /** Files beside the catalog folders: index, flat flavours, status feeds. */
  readonly outputs: readonly Output[];
  /** Files for the repository itself, for catalogs whose source is `local`: repository-relative. */
  readonly committed: readonly Output[];
  readonly losses: readonly Loss[];
}
