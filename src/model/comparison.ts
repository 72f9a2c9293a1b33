import type { Bump } from './bump.ts';
import type { Release } from './ledger.ts';
import type { Place } from './place.ts';
import type { ChangeRow, PluginChange } from './report.ts';
import type { Gain } from './surface.ts';

/** What can be said of a version; the rule `version/<code>` tells it. */
export type VersionCode =
  | 'baseline-adopted'
  | 'build-metadata-only'
  | 'bump-too-small'
  | 'change-file'
  | 'claimed'
  | 'content-changed'
  | 'decreased'
  | 'final-differs'
  | 'not-bumped-in-pr'
  | 'release-unreadable'
  | 'revert-detected'
  | 'rollback'
  | 'skipped'
  | 'starts-high'
  | 'unreleased'
  | 'unreleased-reverted';

/** One thing to say of a version, with the one to use and the one it is measured from, where there are such. */
export interface VersionFault {
  readonly code: VersionCode;
  readonly next?: string;
  readonly from?: string;
  readonly required?: Bump;
  /** The release that it is, goes back to, or was to become. */
  readonly again?: Release;
}

/** One difference, where it is, and what the plugin gains by it. */
export interface ComparedRow extends ChangeRow {
  readonly at: Place;
  readonly inBase?: boolean;
  readonly gain?: Gain;
}

/** Who publishes a plugin, where it is somebody else than in what it was compared with. */
export interface PublisherMove {
  readonly what: 'author' | 'repository';
  /** Name of the author, or host and owner of the repository: `github.com/acme`. */
  readonly from: string;
  /** Undefined where nothing is said any more. */
  readonly to?: string;
  readonly at: Place;
}

/** One plugin that differs between two trees, or from what was released, and what that means for its version. */
export interface Comparison extends Omit<PluginChange, 'rows'> {
  readonly rows: readonly ComparedRow[];
  readonly faults: readonly VersionFault[];
  readonly publisher?: readonly PublisherMove[];
  /** Where the version stands, or should; and where it stood in the base. */
  readonly at: Place;
  readonly before?: Place;
}
