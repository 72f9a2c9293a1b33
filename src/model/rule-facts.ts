import type { Level } from './diagnostic.ts';

/** What a reader of a report wants to know of a rule; without its examples and its search. */
export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly why: string;
  readonly source?: string;
}
