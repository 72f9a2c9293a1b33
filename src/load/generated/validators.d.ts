// Generated from schemas/ by "npm run generate"; do not edit.
import type { ValidateFunction } from 'ajv';

/** What a schema is for: the role of a document, or the kind of an output. */
export type SchemaKind =
  | "agent-plugins-manifest"
  | "agent"
  | "api-manifest"
  | "apps"
  | "array-manifest"
  | "catalog-index"
  | "catalog-losses"
  | "catalog-status"
  | "catalog"
  | "chain"
  | "claude-manifest"
  | "codex-manifest"
  | "command"
  | "copilot-manifest"
  | "cursor-manifest"
  | "deprecation"
  | "event-manifest"
  | "hooks"
  | "ledger"
  | "lsp"
  | "marketplace"
  | "mcp"
  | "policy"
  | "published-index"
  | "report"
  | "shared-manifest"
  | "skill"
  | "trust"
  | "waiver";

/** By schema path: the keys an object may have, and the words the schema itself has for a failure. */
export interface Notes {
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly says: Readonly<Record<string, string>>;
}

export declare const validators: Readonly<Record<SchemaKind, ValidateFunction>>;
export declare const notes: Readonly<Record<SchemaKind, Notes>>;
