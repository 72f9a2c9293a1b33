import type { Bump } from '../model/bump.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Versioning } from '../model/versioning.ts';
import type { Announced } from './change-files.ts';
import type { Looked } from './looked.ts';

/** What a tree is compared with. */
export interface Against {
  readonly base?: Looked;
  /** Where the change began, and the newest state of the branch it goes to, where they are known and others than the base. */
  readonly fork?: Looked;
  readonly tip?: Looked;
  readonly ledger?: Ledger;
  /** The tree of a commit that something was released from; undefined when it is not here. */
  readonly released?: (commit: string) => Looked | undefined;
  readonly versioning: Versioning;
  /** What holds for one plugin, where scopes say something of their own. */
  readonly versioningFor?: (plugin: Plugin) => Versioning;
  /** What change files of this change announce, by plugin. */
  readonly announced?: ReadonlyMap<string, Announced>;
  /**
   * Where a release is made: plugin -> what is announced for it. Everything is looked at that waits, also what a change leaves
   * alone; what was released counts in every mode; and an announcement asks for as much as a change does.
   */
  readonly releasing?: ReadonlyMap<string, Bump>;
  /** UTC day. */
  readonly today: string;
}
