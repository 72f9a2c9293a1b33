import type { Move } from '../../edit/record.ts';
import type { Deprecation } from '../../model/deprecation.ts';
import type { PublishedRecord } from '../../model/ledger.ts';
import type { Plugin } from '../../model/plugin.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Told } from '../../options.ts';
import type { Limits } from './limits.ts';

/** What a command is about, with all that decides what it may write. */
export interface Subject {
  readonly name: string;
  readonly plugin?: Plugin;
  readonly workspace: Workspace;
  readonly today: string;
  readonly limits: Limits;
  /** The record of the plugin, or of the part that was named, where there is one. */
  readonly record?: Deprecation;
  /** The same as the newest release carries it. */
  readonly published?: PublishedRecord;
}

/** What was asked for. */
export interface Wish {
  readonly told: Told;
  readonly catalogs: readonly string[];
  /** The new name of a rename. */
  readonly to?: string;
}

/** What a record is to say. */
export interface Draft {
  /** In the order in which a new record has them. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Keys to take away. */
  readonly dropped?: readonly string[];
  /** Dates that are moved. */
  readonly moves?: readonly Move[];
}
