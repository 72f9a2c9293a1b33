import type { Level } from './diagnostic.ts';
import type { Place } from './place.ts';

/** What an assertion is held against. */
export const assertedKinds = ['manifest', 'skill', 'mcp', 'hooks', 'catalog-entry'] as const;

type AssertedKind = (typeof assertedKinds)[number];

/** One thing in a value that an assertion does not allow. */
export interface Failure {
  /** JSON pointer into the value; of the mapping, where a key is missing. */
  readonly pointer: string;
  /** `must have required property 'homepage'`. */
  readonly detail: string;
}

/** A rule of an organisation, as a JSON Schema in its policy, ready to be asked. */
export interface Assertion {
  /** `acme/support-url`. */
  readonly id: string;
  readonly on: AssertedKind;
  readonly level: Level;
  readonly message: string;
  /** Where the policy has it. */
  readonly place: Place;
  /** Why it cannot be asked, where its schema is none. */
  readonly fault?: string;
  /** JSON pointer to that in its schema, and what to write, where that is known. */
  readonly faultAt?: string;
  readonly faultHint?: string;
  failures(value: unknown): readonly Failure[];
}

/** Makes the assertions of a policy. */
export type AssertionMaker = (policy: {
  readonly value: Readonly<Record<string, unknown>>;
  readonly origins: ReadonlyMap<string, { readonly place: Place }>;
}) => readonly Assertion[];
