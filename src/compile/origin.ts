import type { Feeds } from '../model/feed.ts';

/** On which day and with what something is compiled. */
export interface Origin {
  readonly today: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** Writes calendars and news, where they are wanted. */
  readonly feeds?: Feeds;
}
