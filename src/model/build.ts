import type { Source } from './catalog.ts';
import type { Target } from './client.ts';
import type { State } from './deprecation.ts';

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
  | { readonly path: string; readonly bytes: Uint8Array; readonly executable?: boolean }
  | { readonly path: string; readonly copy: string; readonly executable: boolean };

/** What people read of a plugin in a catalog. */
export interface ListedAbout {
  readonly displayName?: string;
  readonly description?: string;
  readonly tags: readonly string[];
}

/** Is it a program? */
export function isExecutable(output: Output): boolean {
  return 'executable' in output && output.executable === true;
}

/** One plugin of a compiled catalog, and where its files are. */
export interface Listed {
  readonly name: string;
  readonly version?: string;
  /** Its folder in the bundle, where it is bundled. */
  readonly path?: string;
  /** Its folder in the repository; where that is elsewhere, the source says how it is reached. */
  readonly root?: string;
  readonly source?: Source;
  readonly state: State;
  /** What people read of it. */
  readonly about?: ListedAbout;
  /** Git tree ids of what it ships; both undefined when its files are elsewhere or cannot be read. */
  digests(): { readonly gitTree?: string; readonly gitTreeSha1?: string };
}

/** Under which name a catalog is published as an AI Catalog. */
export interface AiCatalogHost {
  /** `acme.example`: identifiers of plugins begin with it. */
  readonly domain: string;
  readonly displayName: string;
}

export interface CompiledCatalog {
  readonly name: string;
  readonly targets: readonly Target[];
  readonly entries: number;
  /** Names emitted per target, in order. */
  readonly emitted: Readonly<Partial<Record<Target, readonly string[]>>>;
  readonly outputs: readonly Output[];
  /** `preview`, `stable` or `lts:<range>`: of the first definition of this name. */
  readonly channel: string;
  /** Where its releases are published from, as its definition says. */
  readonly repository?: string;
  /** Who hosts its AI Catalog, where releases have one. */
  readonly aiCatalog?: AiCatalogHost;
  /** Every name of the catalog once. */
  listed(): readonly Listed[];
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
