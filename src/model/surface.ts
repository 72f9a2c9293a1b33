import type { Bump } from './bump.ts';
import type { Place } from './place.ts';
import type { Plugin } from './plugin.ts';
import type { Snapshot } from './snapshot.ts';

/** One side of a comparison: a plugin with all its documents, in the tree it is read from. */
export interface Side {
  readonly plugin: Plugin;
  readonly snapshot: Snapshot;
}

/**
 * What a plugin can newly do without being asked (`exec`), where data can newly go (`egress`), what it is newly allowed
 * (`grants`), or what it newly asks its user for (`secrets`).
 */
export interface Gain {
  readonly kind: 'exec' | 'egress' | 'grants' | 'secrets';
  /** Completes "After this update the plugin will additionally": `run hooks/start.sh at every session start`. */
  readonly says: string;
}

/** One difference between two versions of a plugin. */
export interface SurfaceChange {
  /** What kind of difference: `skill.removed`, `mcp.url.host.changed`, `file.changed`. */
  readonly id: string;
  /** What it is about, as its author calls it: `skills/merge-contacts`, `crm`, `hooks/start.sh`. */
  readonly subject: string;
  readonly from?: string;
  readonly to?: string;
  /** The bump it asks for by itself, before what a policy says. */
  readonly level: Bump;
  /** What the plugin gains by it: then the profile of the policy decides whether that asks for more. */
  readonly gain?: Gain;
  /** What else there is to say of it: `formatting only, the values are equal`. */
  readonly note?: string;
  /** Where to look. */
  readonly at: Place;
  /** Is `at` a place of the earlier version, because there is none in the later one? */
  readonly inBase?: boolean;
}

/** `api`: a gain asks for minor; `consent`: for major; `any-change`: whatever changed asks for patch, and for nothing more. */
export type Profile = 'api' | 'consent' | 'any-change';
