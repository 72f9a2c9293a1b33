import type { ClientId, Target } from '../model/client.ts';
import type { State } from '../model/deprecation.ts';
import type { Turn } from '../model/turns.ts';
import type { Graph } from './graph.ts';

/** Everything a website tells, as plain data. */
export interface SiteView {
  readonly title: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly today: string;
  readonly commit?: string;
  /** The https address it will have, ending in a slash. */
  readonly baseUrl?: string;
  readonly catalogs: readonly CatalogView[];
  readonly plugins: readonly PluginView[];
  /** Days on which something turns, past and to come, in order. */
  readonly turns: readonly Turn[];
  readonly graph: Graph;
  /** Name of a plugin -> its page. */
  readonly pageOf: ReadonlyMap<string, string>;
  /** What nobody knows, and why. */
  readonly unknown: readonly string[];
}

/** A catalog and what it lists. */
export interface CatalogView {
  readonly name: string;
  readonly slug: string;
  readonly title: string;
  readonly description?: string;
  readonly owner?: string;
  readonly channel: string;
  readonly targets: readonly Target[];
  readonly repository?: string;
  /** How each client gets to know it. */
  readonly adds: readonly Step[];
  /** How a release of it is verified; empty where there are none. */
  readonly verifies: readonly string[];
  readonly listings: readonly ListingView[];
}

/** A command of one client. */
export interface Step {
  readonly client: ClientId;
  readonly command: string;
}

/** How the version of a listing stands to the newest one that is known. */
export type Standing = 'newest' | 'behind' | 'unreleased' | 'unknown';

/** One plugin as a catalog lists it. */
export interface ListingView {
  /** The name users install. */
  readonly name: string;
  readonly plugin: PluginView;
  readonly version?: string;
  readonly state: State;
  readonly standing: Standing;
  readonly category?: string;
  /** Can nobody install it anew? */
  readonly isClosed: boolean;
  readonly installs: readonly Step[];
  /** Why clients do not get it, or not all of it. */
  readonly losses: readonly string[];
}

/** A plugin, as its page tells of it. */
export interface PluginView {
  readonly name: string;
  readonly slug: string;
  readonly title?: string;
  readonly version?: string;
  readonly description?: string;
  readonly license?: string;
  readonly author?: string;
  readonly owners: readonly string[];
  readonly keywords: readonly string[];
  readonly homepage?: string;
  readonly repository?: string;
  /** Are its files in this repository? */
  readonly isHere: boolean;
  /** Where its files are: a folder, or another place in words. */
  readonly from: string;
  readonly newest?: string;
  readonly parts: readonly PartView[];
  /** What it can do, as filters name it. */
  readonly abilities: readonly string[];
  /** What it does unasked, talks to, or asks for. */
  readonly touches: readonly Touch[];
  readonly needs: readonly { readonly name: string; readonly range?: string }[];
  readonly history: HistoryView;
  readonly records: readonly RecordView[];
  readonly state: State;
}

/** A skill, a command, a server and so on. */
export interface PartView {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
}

/** Something people should know before they install: `runs`, `talks to`, `asks for`, `may use`. */
export interface Touch {
  readonly kind: 'runs' | 'talks to' | 'asks for' | 'may use';
  readonly what: string;
  readonly note?: string;
}

/** The versions of a plugin, the newest first. */
export interface HistoryView {
  readonly versions: readonly VersionView[];
  /** Who says so: a ledger, tags, or nobody. */
  readonly source: string;
}

/** One version; `gains` is undefined where nobody can tell. */
export interface VersionView {
  readonly version: string;
  readonly day?: string;
  readonly commit?: string;
  readonly isCurrent: boolean;
  readonly isYanked: boolean;
  /** What it newly could do beside the version before it. */
  readonly gains?: readonly string[];
  /** The version it is compared with. */
  readonly since?: string;
  /** Why nobody can tell what it gained. */
  readonly because?: string;
}

/** A record about a plugin or a part of it. */
export interface RecordView {
  readonly what: string;
  readonly state: State;
  readonly days: readonly RecordDay[];
  readonly message?: string;
  readonly because?: string;
  readonly replacement?: string;
  /** The marketplace that has the replacement, where it is another one. */
  readonly elsewhere?: string;
  readonly migration?: string;
  readonly advisory?: string;
  readonly owner?: string;
  readonly withdrawnReason?: string;
  readonly versions?: string;
  readonly moves: readonly string[];
}

/** A day of a record, and whether it has come. */
export interface RecordDay {
  readonly day: string;
  readonly says: string;
  readonly state: State | 'yanked' | 'withdrawn';
  readonly isPast: boolean;
}
