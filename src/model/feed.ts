import type { Deprecation, State } from './deprecation.ts';
import type { Timeline } from './timeline.ts';
import type { Turn } from './turns.ts';

/** A plugin of a catalog that goes, or is gone, as its users are told. */
export interface Leaving {
  readonly name: string;
  readonly state: State;
  readonly record: Deprecation;
  /** Its days, as they take effect. */
  readonly timeline: Timeline;
  /** What clients do not do for its users, each as `client: what`. */
  readonly limitations: readonly string[];
}

/** Everything that the feeds of one catalog tell on a day. */
export interface CatalogFeed {
  readonly catalog: string;
  readonly title: string;
  /** What tells catalogs of one name apart: where they are published. */
  readonly home: string;
  readonly today: string;
  readonly leaving: readonly Leaving[];
  /** The days of its plugins, past and to come, in order. */
  readonly turns: readonly Turn[];
}

/** Writes what is to be read outside of catalogs: a calendar, news, and a page for people. */
export interface Feeds {
  calendar(feed: CatalogFeed): string;
  news(feed: CatalogFeed): string;
  page(feed: CatalogFeed): string;
}
