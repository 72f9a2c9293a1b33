import type { ClientId } from '../model/client.ts';

/** What a plugin can begin with. */
export const partKinds = ['skill', 'command', 'agent', 'hook', 'mcp'] as const;

/** One of them. */
export type PartKind = (typeof partKinds)[number];

/** A plugin that is to be. */
export interface Wish {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly license: string;
  readonly category: string;
  readonly clients: readonly ClientId[];
  readonly parts: readonly PartKind[];
  /** Where the sources are, an https address. */
  readonly repository?: string;
}
