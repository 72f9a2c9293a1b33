import type { ClientId } from './client.ts';
import type { Place } from './place.ts';

/** Something of a file kept by hand that a definition does not say, or says otherwise. */
export interface Uncarried {
  readonly at: Place;
  readonly because: string;
}

/** One file kept by hand beside what the definition compiles to for its client. */
export interface ComparedFile {
  readonly file: string;
  readonly client: ClientId;
  readonly entries: number;
  /** Nothing when the two are semantically equal. */
  readonly differences: readonly Uncarried[];
}

/** A definition that stands for files kept by hand. */
export interface AdoptedCatalog {
  readonly name: string;
  /** Where the definition is, or is to be. */
  readonly file: string;
  /** Its text, where it is to be written; undefined where one is there already and stays. */
  readonly text?: string;
  readonly files: readonly ComparedFile[];
  /** Plugins, or the catalog as a whole (`''`), of which clients are told different things: name to keys. */
  readonly apart: ReadonlyMap<string, readonly string[]>;
}

/** What became of files kept by hand. */
export interface Adoption {
  readonly catalogs: readonly AdoptedCatalog[];
  /** Files of which no definition was made. */
  readonly refused: readonly Uncarried[];
}
