import type { Catalog } from './catalog.ts';
import type { Chain } from './chain.ts';
import type { ClientId } from './client.ts';
import type { Deprecation } from './deprecation.ts';
import type { Document } from './document.ts';
import type { InForce } from './in-force.ts';
import type { CodeOwners } from './owners.ts';
import type { Said } from './place.ts';
import type { Plugin } from './plugin.ts';
import type { Snapshot } from './snapshot.ts';
import type { States } from './states.ts';
import type { Waiver } from './waiver.ts';

/** Everything we know about one tree. Broken input is in it as documents with faults. */
export interface Workspace extends InForce {
  readonly snapshot: Snapshot;
  /** Who would own a folder by the CODEOWNERS of this tree, where another tree's word counts. */
  proposedOwnersOf?(folder: string, files: readonly string[]): readonly string[];
  /** Sorted by name, then folder. */
  readonly plugins: readonly Plugin[];
  /** Entries that lead elsewhere and say themselves what their plugin brings, in the order of their catalogs. */
  readonly outside: readonly Outside[];
  /** Definitions first, then hand-kept files, each in path order. */
  readonly catalogs: readonly Catalog[];
  readonly deprecations: readonly Deprecation[];
  /** Where plugins stand on the day of the run. */
  readonly states: States;
  /** The waivers that count, in path order. */
  readonly waivers: readonly Waiver[];
  /** Waivers that are only proposed: they say what they would cover, and cover nothing. */
  readonly proposedWaivers?: readonly Waiver[];
  readonly chains: readonly Chain[];
  /** A published `catalog-index.json` found in the tree, if any. */
  readonly published?: PublishedIndex;
  /** The CODEOWNERS file that GitHub reads, if any. */
  readonly codeOwners?: CodeOwners;
  /** Every document read, plugins' included, in path order. */
  readonly documents: readonly Document[];
  /** How plugins were found, for `catalog/empty` and the report. */
  readonly discovery: Discovery;
  /** The one client that everything is judged for, where one was asked for. */
  readonly client?: ClientId;
}

/** An entry of a plugin that lies elsewhere, as far as the entry says what the plugin brings. */
export interface Outside {
  readonly catalog: string;
  /** A plugin without a file; its root is the place of the entry, and leads nowhere. */
  readonly plugin: Plugin;
}

/** Every plugin of which something is known that it brings: those of the tree, and those that an entry alone speaks of. */
export function judgedIn({ outside, plugins }: Workspace): readonly Plugin[] {
  return outside.length === 0 ? plugins : [...plugins, ...outside.map(({ plugin }) => plugin)];
}

export interface Discovery {
  /** `roots`: by `plugins.roots`; `entries`: by the entries of hand-kept catalogs. */
  readonly by: 'roots' | 'entries';
  readonly roots: readonly Said<string>[];
  /** Folders, links and submodules that a root matches but that hold no manifest. */
  readonly bare: readonly string[];
}

export interface PublishedIndex {
  readonly file: string;
  readonly asOf?: Said<string>;
  readonly validUntil?: Said<string>;
}
