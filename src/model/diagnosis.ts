import type { Level } from './diagnostic.ts';
import type { Place } from './place.ts';
import type { Span } from './report.ts';

/** Something that is missing or unsafe around the catalogs, always with what to do about it. */
export interface Matter {
  /** `script-injection`: what is so, as one word. */
  readonly id: string;
  readonly level: Level;
  readonly message: string;
  /** The next step. */
  readonly hint: string;
  /** Lines to copy, where some have to be written. */
  readonly copy?: string;
  readonly at?: Place;
  readonly span?: Span;
}

/** Somebody who said something: a file and a line, a shipped pack, a scope. */
export type Whose = string;

/** How the repository is set up. */
export interface Setup {
  readonly repository?: Repository;
  readonly owners?: Owners;
  readonly catalogs: readonly CatalogRow[];
  readonly plugins: PluginRows;
  readonly policy: PolicyRow;
  readonly adoption: Adoption;
  readonly waivers: { readonly count: number; readonly expired: number };
  readonly records: number;
  readonly locks: readonly { readonly pattern: string; readonly from: Whose }[];
  readonly scopes: readonly ScopeRow[];
}

/** The clone that was looked at. */
export interface Repository {
  /** Where the folder lies in it; empty for its top. */
  readonly below: string;
  readonly branch?: string;
  readonly defaultBranch?: string;
  readonly isShallow: boolean;
  readonly hasOrigin: boolean;
}

/** The CODEOWNERS file that counts. */
export interface Owners {
  readonly file: string;
  readonly lines: number;
  readonly skipped: readonly SkippedLine[];
}

/** A line of CODEOWNERS that GitHub passes over. */
interface SkippedLine {
  readonly at: Place;
  readonly text: string;
  readonly because: string;
}

/** One catalog, and whether it is written by hand. */
interface CatalogRow {
  readonly name: string;
  readonly file: string;
  readonly kind: 'defined' | 'hand-kept';
  readonly entries: number;
}

/** How plugins are found, and how many each root gives. */
export interface PluginRows {
  readonly count: number;
  readonly by: 'roots' | 'entries';
  readonly roots: readonly { readonly pattern: string; readonly plugins: number; readonly from?: Whose }[];
}

/** The policy and its layers, the most general first. */
export interface PolicyRow {
  readonly file?: string;
  readonly edition: number;
  readonly latestEdition: number;
  readonly layers: readonly { readonly name: string; readonly from: Whose }[];
  /** What is wrong with its files. */
  readonly faults: readonly { readonly at: Place; readonly message: string; readonly hint?: string }[];
  /** Keys that a lock holds back. */
  readonly refused: number;
}

/** Whether old findings pass, and for how long still. */
export interface Adoption {
  readonly mode: 'strict' | 'ratchet';
  readonly until?: string;
  /** Whole days until it is strict; 0 when it is already. */
  readonly daysLeft?: number;
  readonly from?: Whose;
}

/** A scope and how much it matches. */
export interface ScopeRow {
  readonly name: string;
  readonly from: Whose;
  readonly at: Place;
  readonly plugins: number;
}

/** Where one rule stands. */
export interface Standing {
  readonly id: string;
  readonly level: Level | 'off';
  /** What it is where nobody says anything. */
  readonly usual: Level;
  /** Who decided that: the rule itself, the policy, the edition of the policy, or that a core rule cannot be weakened. */
  readonly because: 'rule' | 'policy' | 'edition' | 'core';
  readonly from?: Whose;
  /** Holds only there. */
  readonly scope?: string;
}

/** What the workflows do with catalogc: `file:job` of each. */
export interface WorkflowRows {
  readonly files: readonly string[];
  readonly gate: readonly WorkflowRow[];
  readonly build: readonly WorkflowRow[];
  readonly schedule: readonly WorkflowRow[];
  readonly comment: readonly WorkflowRow[];
}

/** A job and the events it runs on. */
export interface WorkflowRow {
  readonly file: string;
  readonly job: string;
  readonly events: readonly string[];
}

/** Everything that was looked at, and all that matters of it. */
export interface Diagnosis {
  readonly asOf: string;
  readonly setup: Setup;
  readonly rules: { readonly total: number; readonly run: number; readonly standings: readonly Standing[] };
  readonly workflows: WorkflowRows;
  /** The worst first. */
  readonly matters: readonly Matter[];
  readonly passed: boolean;
}
