import type { ClientId } from './client.ts';
import type { Fix } from './edit.ts';
import type { Place } from './place.ts';

/** What a document is for; decides the schema it is held to. */
export type Role =
  | 'policy'
  | 'catalog'
  | 'deprecation'
  | 'waiver'
  | 'marketplace'
  | 'index'
  | 'codex-manifest'
  | 'claude-manifest'
  | 'cursor-manifest'
  | 'copilot-manifest'
  | 'agent-plugins-manifest'
  | 'shared-manifest'
  | 'event-manifest'
  | 'api-manifest'
  | 'array-manifest'
  | 'chain'
  | 'mcp'
  | 'hooks'
  | 'apps'
  | 'lsp'
  | 'skill'
  | 'command'
  | 'agent';

/** Components that are Markdown files with front matter. */
export type PromptKind = 'skills' | 'commands' | 'agents';

/** What a document of this role is in a plugin, where it is one of those. */
export function promptKind(role: Role): PromptKind | undefined {
  return role === 'skill' || role === 'command' || role === 'agent' ? `${role}s` : undefined;
}

/** Is a document of this role a catalog: written for its clients, or the definition of one? */
export function isCatalog(role: Role): boolean {
  return role === 'marketplace' || role === 'catalog';
}

/** Everything that can be wrong with a file before anybody asks what it means. */
export type FaultKind =
  | 'syntax' // not JSON, not YAML
  | 'bom' // starts with a byte order mark
  | 'encoding' // not UTF-8
  | 'duplicate-key'
  | 'half-character' // JSON with the escape of half a UTF-16 pair
  | 'too-large'
  | 'too-deep'
  | 'lfs-pointer' // a Git LFS pointer where content is wanted
  | 'link' // a symbolic link where a regular file is wanted
  | 'missing' // listed, but cannot be read
  | 'unread' // written to hold, where nobody reads it
  | 'schema' // readable, but of the wrong shape
  | 'unknown-key' // a key no reader knows
  | 'day' // a date in a deprecation record that is no day
  | 'scalar' // YAML read a number, boolean or null where text is meant
  | 'merge-key' // a YAML merge key, which not every client resolves
  | 'front-matter'; // missing or unusable front matter

/** One thing wrong with one document: data that a rule reports. */
export interface Fault {
  readonly kind: FaultKind;
  readonly place: Place;
  readonly message: string;
  readonly hint?: string;
  /** How to mend it, where what was meant is plain. */
  readonly fix?: Fix;
  /** The JSON Schema keyword that failed, for `schema` faults. */
  readonly keyword?: string;
  /** The key that stands twice, and its first place, for `duplicate-key`. */
  readonly key?: string;
  readonly before?: Place;
  /** For `front-matter`: is it not there, without an end, or no YAML? */
  readonly lack?: 'absent' | 'unclosed' | 'broken';
  /** The clients that read the file all the same, for `front-matter`. */
  readonly readBy?: readonly ClientId[];
}

/** A file that was read and parsed; `value` is undefined when nothing could be made of it. */
export interface Document {
  readonly file: string;
  readonly role: Role;
  readonly format: 'json' | 'yaml' | 'front-matter';
  /** Which of several YAML documents in the file, zero-based; absent where there is one. */
  readonly index?: number;
  /** Where in the file it begins, for a document that is a part of another one; absent where it is a whole. */
  readonly pointer?: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** The place of a whole document. */
export function documentPlace({ file, index, pointer = '' }: Document): Place {
  return index === undefined ? { file, pointer } : { file, document: index, pointer };
}
