import type { ClientId } from '../model/client.ts';
import retirement from './retirement.json' with { type: 'json' };

/**
 * What a client's catalog does with a plugin: lists it as it is; marks it; lists it for those who have it (`blocked`), with
 * a folder or without (`tombstone`); marks it and goes on offering it; moves its users; tells them that it is gone; cannot
 * take back what it told them (`given-up`); or says nothing.
 */
export type Treatment =
  | 'as-defined'
  | 'marked'
  | 'blocked'
  | 'tombstone'
  | 'offered'
  | 'moved'
  | 'ended'
  | 'given-up'
  | 'dropped';

/** What one client can do for a plugin that goes. */
export interface RetirementFacts {
  /** Client, version and day the facts were learnt from. */
  readonly source: string;
  /** The fields of an entry in which its users see that a plugin is deprecated. */
  readonly marks: readonly ('category' | 'description' | 'tags')[];
  /**
   * An entry that nobody may install anew: the client is told so (`said`), it goes on offering it (`offered`), or the
   * entry has to be left out.
   */
  readonly unavailable: 'said' | 'offered' | 'left-out';
  /** Why it cannot be told, as a clause. */
  readonly because?: string;
  /** Does it take an unavailable entry whose folder does not exist? */
  readonly tombstone: boolean;
  /** Where it looks for the new name of a plugin, and since which version. */
  readonly renames: { readonly field: string; readonly since: string } | null;
  /** What becomes of an installed copy whose entry is gone. */
  readonly dropped: string;
  /** What it does not do for its users, however they are treated. */
  readonly limits: Readonly<Partial<Record<Treatment, readonly string[]>>>;
}

// JSON becomes a type here; test/clients/retirement.test.ts holds the file to it.
const facts = retirement as unknown as Readonly<Record<ClientId, RetirementFacts>>;

/** The capability matrix of retiring plugins, one client at a time. */
export function retirementIn(client: ClientId): RetirementFacts {
  return facts[client];
}
