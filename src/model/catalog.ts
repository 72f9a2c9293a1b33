import type { ClientId, Target } from './client.ts';
import type { Document } from './document.ts';
import type { Place, Said } from './place.ts';
import type { DeclaredPath, Plugin } from './plugin.ts';
import type { Publishing } from './publishing.ts';

/** Where the files of an entry are, in one form for all clients. */
export type Source =
  | { readonly kind: 'folder'; readonly path: string } // repository-relative, '' = the repository itself
  | {
      readonly kind: 'git';
      readonly url: string;
      readonly path?: string;
      readonly ref?: string;
      readonly sha?: string;
    }
  | { readonly kind: 'npm'; readonly package: string; readonly version?: string; readonly registry?: string }
  | { readonly kind: 'archive'; readonly url: string; readonly sha256?: string }
  | { readonly kind: 'command'; readonly value: unknown }
  | { readonly kind: 'unknown'; readonly value: unknown };

/** Who made something and where it lives, in an entry's own words. */
export interface About {
  readonly displayName?: string;
  readonly author?: { readonly name: string; readonly email?: string; readonly url?: string };
  readonly homepage?: string;
  readonly repository?: string;
  readonly license?: string;
  readonly keywords?: readonly string[];
  /** Free-form data for programs; claude 2.1.222 and later let it pass. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export interface CatalogEntry {
  /** The name users install, `name@catalog`. */
  readonly name: Said<string>;
  readonly place: Place;
  readonly source: Said<Source>;
  /** The plugin folder it leads to, when the source is a folder that holds one. */
  readonly plugin?: Plugin;
  /** Declared alias: this entry points at the folder of the plugin it names. */
  readonly alias?: Said<string>;
  readonly installation?: Said<string>;
  readonly authentication?: Said<string>;
  readonly products?: Said<readonly string[]>;
  readonly category?: Said<string>;
  readonly tags: readonly string[];
  readonly version?: Said<string>;
  readonly description?: Said<string>;
  /** What the entry itself says of these; a plugin's own manifest fills the gaps. */
  readonly about: About;
  /** Paths to components as a hand-kept entry states them, from the plugin folder down. */
  readonly paths?: readonly DeclaredPath[];
  /** Hand-kept entry, verbatim; `{}` for an entry of a definition. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Targets that list it, where it is not for all. */
  readonly targets?: readonly Target[];
  /** What a definition says for one client alone. */
  readonly fields?: OwnFields;
  /** Says what it says, and nothing that the manifest of its plugin could add. */
  readonly bare?: true;
}

/** Fields of one client's own, written as they stand; null takes away what would be written. */
export type OwnFields = Readonly<Partial<Record<ClientId, Readonly<Record<string, unknown>>>>>;

/** How compiled entries reach the plugins of this repository. */
export type SourceKind =
  | { readonly kind: 'bundle' }
  | { readonly kind: 'local' }
  | { readonly kind: 'git-subdir'; readonly url: string; readonly ref?: string; readonly sha?: string }
  | { readonly kind: 'archive'; readonly url: string };

/** One catalog, whether defined in `catalogs/*.yaml` or kept by hand as a marketplace.json. */
export interface Catalog {
  readonly name: Said<string>;
  readonly origin: 'definition' | 'hand-kept';
  readonly file: string;
  readonly place: Place;
  readonly document: Document;
  readonly title?: string;
  readonly description?: Said<string>;
  readonly owner?: { readonly name: string; readonly email?: string; readonly url?: string };
  readonly version?: string;
  readonly targets: readonly Target[];
  /** `preview`, `stable` or `lts:<range>`. */
  readonly channel: string;
  /** It has what was promoted from another catalog, and takes nothing from a commit by itself. */
  readonly promotion?: { readonly from: string; readonly soakDays: number };
  readonly source: SourceKind;
  readonly order: readonly string[];
  /** Another order for some clients. */
  readonly orders?: Readonly<Partial<Record<ClientId, readonly string[]>>>;
  /** Names in the very order for some clients. */
  readonly sequences?: Readonly<Partial<Record<ClientId, readonly string[]>>>;
  /** What a definition says at the top for one client alone. */
  readonly fields?: OwnFields;
  /** `owner/repo` or a git URL the releases of this catalog are published from; needed for flavours that are added by URL. */
  readonly repository?: string;
  /** The domain under which releases hold an AI Catalog (a draft); without one they hold none. */
  readonly aiCatalogDomain?: string;
  /** Absent for a catalog that is kept by hand: then it is as if nothing were said. */
  readonly publishing?: Publishing;
  readonly entries: readonly CatalogEntry[];
  /** Plugins that it lists no more because a record says so: no entries for new users, and something to tell the others. */
  readonly retired?: readonly CatalogEntry[];
  /** Names of the plugins with a record that it lists or once listed, whether they are still there or not. */
  readonly recorded?: readonly string[];
  /** Names of the plugins with a record that `exclude` leaves out, whether they are still there or not. */
  readonly leftOut?: readonly string[];
  /** Plugins that `exclude` of a definition leaves out on purpose. */
  readonly excluded?: readonly Plugin[];
  /** Names in include, exclude, entries or aliases that match no plugin. */
  readonly unknown: readonly Said<string>[];
  /** Old name -> new name, or null for a removed one. */
  readonly renames: readonly { readonly from: Said<string>; readonly to: Said<string | null> }[];
  /** Hand-kept file, verbatim without `plugins`; `{}` for a definition. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** False when the file is too broken to say what its entries are. */
  readonly readable: boolean;
}
