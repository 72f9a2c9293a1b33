import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tried } from './fixtures/plan.ts';

/** What the validator of a client said: `path: message`, sorted. */
export interface Validation {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * What a client did with one fixture; a member is absent where the client was not asked or had nothing to show.
 * `add` and `install` are "ok" or the first line of the refusal. Nothing in it depends on the machine or the moment.
 */
export interface Observation {
  readonly add: string;
  /** Of the catalog. */
  readonly validate?: Validation;
  /** Names of the entries it shows, sorted. */
  readonly list?: readonly string[];
  /** The victim. */
  readonly install?: string;
  readonly version?: string | null;
  /** Of the folder of the victim. */
  readonly validatePlugin?: Validation;
  /** Skills, commands, agents, hooks and servers of the victim, sorted. */
  readonly loads?: readonly string[];
  /** Everything it complained about without being asked. */
  readonly warnings?: readonly string[];
}

/** All that was observed of one version of a client. */
export interface Recorded {
  readonly client: Tried;
  /** How it calls itself. */
  readonly title: string;
  readonly version: string;
  readonly fixtures: Readonly<Record<string, Observation>>;
}

/** Where what was observed of a client is kept, from the root of the repository. */
export function recordFile(client: Tried): string {
  return `observations/${client}.json`;
}

function fileOf(client: Tried): string {
  return join(import.meta.dirname, '..', recordFile(client));
}

/** What is recorded of a client. */
export function readRecord(client: Tried): Recorded {
  return JSON.parse(readFileSync(fileOf(client), 'utf8')) as Recorded;
}

/** Records anew what a client did. */
export function writeRecord(record: Recorded): void {
  writeFileSync(fileOf(record.client), `${JSON.stringify(record, null, 2)}\n`);
}
