import type { Loss } from './build.ts';
import type { Bump } from './bump.ts';
import type { SourceKind } from './catalog.ts';
import type { Target } from './client.ts';
import type { Diagnostic, Level } from './diagnostic.ts';
import type { Impact } from './impact.ts';
import type { Released } from './release.ts';
import type { Waived } from './waiver.ts';

/** Lines and columns of a place, one-based; columns count UTF-16 code units. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The line's own text, cut at 4000 characters; secrets in it cannot be read. */
  readonly text: string;
}

/** A diagnostic with its lines: what reporters print. */
export interface Finding extends Diagnostic {
  readonly span?: Span;
  readonly beforeSpan?: Span;
  /** Label of the tree that `before` is in, where it is not the judged one. */
  readonly beforeIn?: string;
  readonly becauseSpan?: Span;
  /** The waiver that covers it: it is told, and fails nothing. */
  readonly waived?: Waived;
  /** Was it found in the base, too? Then this change did not bring it. */
  readonly known?: true;
  /** Does the policy let it pass until a day, because it is an old one? */
  readonly toleratedUntil?: string;
  /** 12 hex digits that survive moves and reformatting. */
  readonly fingerprint: string;
}

/** Something that nobody could look at, and the reason; whatever is not listed was checked. */
export interface Skipped {
  readonly what: string;
  readonly because: string;
}

export interface CatalogSummary {
  readonly name: string;
  readonly file: string;
  readonly targets: readonly Target[];
  /** How its entries reach the plugins of this repository. */
  readonly source: SourceKind['kind'];
  readonly entries: number;
  /** Entries emitted per target, when compiled. */
  readonly emitted?: Readonly<Partial<Record<Target, number>>>;
}

/** One difference between two versions of a plugin, with the bump it asks for under the policy. */
export interface ChangeRow {
  readonly id: string;
  readonly subject: string;
  readonly from?: string;
  readonly to?: string;
  readonly level: Bump;
}

/** What happened to one plugin between the base and the judged tree. */
export interface PluginChange {
  readonly name: string;
  /** Its folder in the judged tree, or in the base when it is gone; of one that lies elsewhere the place of its entry. */
  readonly root: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Version text on either side, where there is one. */
  readonly from?: string;
  readonly to?: string;
  /** The bump its changes since `since` ask for, and the smallest version that gives it. */
  readonly required: Bump;
  readonly next?: string;
  /** What it was compared with: `released 1.4.2`, `main (a1b2c3d)`. */
  readonly since?: string;
  readonly rows: readonly ChangeRow[];
  /** Each completes "After this update the plugin will additionally". */
  readonly gains: readonly string[];
}

/** A finding of the base that is gone. */
export interface Healed {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly plugin?: string;
}

/** What the base was found to have: fingerprint -> finding. */
export type Before = ReadonlyMap<string, Healed>;

/** Everything a command learned. */
export interface Report {
  readonly command: string;
  readonly tool: { readonly name: 'catalogc'; readonly version: string };
  readonly asOf: string;
  readonly failOn: Level;
  /** Address of the repository's own pages: the id of a rule goes behind it. */
  readonly docs?: string;
  /** What was judged; `proposed` is the commit of a pull request whose merge that is. */
  readonly snapshot: { readonly label: string; readonly commit?: string; readonly proposed?: string };
  /** What it was compared with. */
  readonly base?: {
    readonly label: string;
    readonly commit?: string;
    /** What was not in the clone and had to be fetched. */
    readonly fetched?: string;
  };
  readonly findings: readonly Finding[];
  readonly totals: Readonly<Record<Level, number>>;
  readonly rules: { readonly run: number; readonly off: readonly string[] };
  readonly skipped: readonly Skipped[];
  readonly plugins: number;
  readonly catalogs: readonly CatalogSummary[];
  readonly losses: readonly Loss[];
  /** Plugins that differ from the base, by name, where there is a base. */
  readonly changes?: readonly PluginChange[];
  /** What was found in the base and is gone, where there is a base. */
  readonly healed?: readonly Healed[];
  /** Whom a change of policies and catalogs hits, where there is a base and it hits somebody. */
  readonly impact?: Impact;
  /** Paths written, relative to where the command ran; empty when nothing was. */
  readonly written: readonly string[];
  /** Releases that were written, where some were. */
  readonly released?: readonly Released[];
  /** Does the content pass at the level the policy fails on? */
  readonly passed: boolean;
}
