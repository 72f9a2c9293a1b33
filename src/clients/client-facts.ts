import type { ClientId, Effect } from '../model/client.ts';
import type { FaultKind } from '../model/document.ts';
import type { Shape } from '../model/plugin.ts';
import type { Check, Table } from './table.ts';

/** A place where a client looks for a file. */
export interface Location {
  /** Path from the catalog root or the plugin folder. */
  readonly path: string;
  /** Is it the client's own place, or one it reads for the sake of another client's files? */
  readonly native?: boolean;
  readonly since?: string;
  /** Is it read without a word about what is odd in it? */
  readonly silent?: boolean;
  readonly note?: string;
}

/** Names that are taken, and by whom. */
export interface Reserved {
  readonly source: string;
  readonly names: readonly string[];
  readonly anyCase?: boolean;
  /** Are other spellings with ".", "_" and "-" or other letter case taken too? */
  readonly respelled?: boolean;
  readonly note?: string;
  /** Organisation whose own repositories may use them. */
  readonly owner?: string;
}

/** One kind of source object; `like` is the name of its table in parts.json. */
type SourceKindFacts = (Table | { readonly like: string }) & { readonly since?: string };

/** What a client makes of the `source` of an entry. */
export interface SourceFacts {
  readonly source: string;
  readonly missing: Effect;
  /** Effect of anything that is no usable source. */
  readonly effect: Effect;
  /** A folder of the catalog that is a symbolic link, where that was seen. */
  readonly linked?: Effect;
  /** The kinds of object that are understood. */
  readonly kinds: Readonly<Record<string, SourceKindFacts>>;
  /** Demands on a plain string, or the name of a list of them. */
  readonly text?: readonly Check[];
  readonly form?: string;
  /** What to write instead of a kind that is not understood. */
  readonly hints: Readonly<Record<string, string>>;
  /** A text without a slash, where it needs something at the top of the file. */
  readonly bare?: { readonly needs: string; readonly effect: Effect; readonly says: string };
}

/** What a client does when two entries have one name. */
interface DuplicateFacts {
  readonly source: string;
  readonly effect: Effect;
  /** Which entries suffer. */
  readonly on: 'all' | 'later';
  readonly says: string;
  /** Entries already dropped for another reason do not count. */
  readonly ignoresDropped: boolean;
}

/** What the entries of a catalog may ask of each other. */
export interface DependencyFacts {
  readonly source: string;
  readonly field: string;
  readonly unlisted: Effect;
  readonly foreign: Effect;
  /** A range that is none, and one that what is there does not lie in. */
  readonly badRange: Effect;
  readonly unmet: Effect;
  /** An entry that needs itself, at once or by way of others. */
  readonly circle: Effect;
  /** Top-level list of the catalogs that may be depended on. */
  readonly allowlist: string;
}

/** What becomes of a Markdown file for what is wrong with its front matter. */
interface FrontMatterFacts {
  readonly source: string;
  /** There is none. */
  readonly absent: Effect;
  /** It has no end, it is no YAML, it begins with a byte order mark, it is no mapping; as `absent` unless told. */
  readonly unclosed?: Effect;
  readonly broken?: Effect;
  readonly marked?: Effect;
  readonly notMapping?: Effect;
  /** A skill without a description. */
  readonly undescribed: Effect;
  /** What it wants of the values. */
  readonly table: Table;
}

/** What a client wants of the values of servers or hooks, by their `type`: "none" without one, "any" whatever it is. */
export interface PartValues {
  readonly source: string;
  readonly types: Readonly<Record<string, Table>>;
  /** A type that is none of those. */
  readonly unknown?: Effect;
  /** Is a member that is null the same as none? */
  readonly nulls?: 'absent';
  /** A matcher with its hooks. */
  readonly group?: Table;
  /** Events whose hooks may guard something: what is only warned of elsewhere is refused there. */
  readonly guards?: readonly string[];
}

/** Support for one kind of component. */
interface ComponentFacts {
  readonly source?: string;
  readonly how: 'loaded' | 'migrated' | 'ignored';
  readonly default: readonly string[];
  /** Does a path in the manifest replace the default place, or add to it? */
  readonly field?: { readonly name: string; readonly to: 'replaces' | 'adds' | 'merges' };
  readonly since?: string;
  /** Hook events the client knows; absent where we have not seen the list. */
  readonly events?: readonly string[];
  readonly unknownEvent?: Effect;
  readonly handlers?: readonly string[];
  /** Handlers that are read and then never run. */
  readonly unusedHandlers?: readonly string[];
  readonly unknownHandler?: Effect;
  readonly values?: PartValues;
  /** What becomes of a fault that stands in an entry or in a manifest itself, where that is more than in a file of its own. */
  readonly inline?: { readonly entry?: Effect; readonly manifest?: Effect };
  /** The only keys a hooks file may have. */
  readonly topLevel?: readonly string[];
  readonly frontMatter?: FrontMatterFacts;
  /** A path to the file of a skill, where its folder is wanted. */
  readonly file?: Effect;
  /** A command that names the plugin folder outside of quotes. */
  readonly unquotedRoot?: Effect;
  /** An address without encryption. */
  readonly unencrypted?: Effect;
  /** Who passes over a skill whose name is not the one of its folder. */
  readonly namedAsFolder?: string;
  readonly note?: string;
}

/** What one client reads, wants, refuses and ignores: facts of one version, from running it or from its published schemas. */
export interface ClientFacts {
  readonly client: ClientId;
  readonly title: string;
  readonly version: string;
  readonly source: string;
  readonly marketplaces: {
    readonly source: string;
    /** In the order of search; the first that exists is read, broken or not. */
    readonly locations: readonly Location[];
    readonly writes: string;
    /** Which relative sources `metadata.pluginRoot` is put in front of: none, bare names only, or all of them. */
    readonly pluginRoot: 'never' | 'bare' | 'all';
    /** Can a lone file be added by URL? */
    readonly byUrl: boolean;
    readonly byUrlNote?: string;
    readonly maxBytes?: { readonly bytes: number; readonly effect: Effect; readonly note: string };
  };
  /** What the client does about faults of the bytes; absent: it does not mind. */
  readonly bytes: Readonly<Partial<Record<FaultKind, Effect>>>;
  /** A top-level array that is read as an object with these keys, in order. */
  readonly arrayForm?: readonly string[];
  /** Lists of demands that several fields share. */
  readonly forms: Readonly<Record<string, readonly Check[]>>;
  readonly catalog: Table;
  readonly entry: Table;
  /** An entry that is not an object. */
  readonly badEntry: Effect;
  readonly sources: SourceFacts;
  readonly reserved: Readonly<Record<string, Reserved>>;
  readonly duplicates: DuplicateFacts;
  readonly renames?: {
    readonly source: string;
    readonly field: string;
    readonly effect: Effect;
    readonly since: string;
  };
  readonly dependencies?: DependencyFacts;
  readonly manifests: {
    readonly source: string;
    readonly locations: readonly Location[];
    readonly required: boolean;
    /** The places of a plugin that are looked at where its manifest is of a shape, and no others. */
    readonly only?: Readonly<Partial<Record<Shape, readonly string[]>>>;
    /** What the client does about faults of the bytes; absent: it does not mind, or was not seen. */
    readonly bytes?: Readonly<Partial<Record<FaultKind, Effect>>>;
    /** What the client does about a missing manifest, where we have seen it. */
    readonly missing?: Effect;
    /** What it does where the manifest is missing and the entry says anything but these fields; `version`: of one without. */
    readonly standIn?: { readonly not: readonly string[]; readonly says: string; readonly version: string };
    /** Which table a manifest of a shape is held to; a shape that is absent is not read. */
    readonly shapes: Readonly<Partial<Record<Shape, string>>>;
    readonly tables: Readonly<Record<string, Table>>;
    readonly nameMismatch: Effect;
    /** What becomes of fields of an entry whose plugin has a manifest of its own. */
    readonly besideEntry?: {
      readonly source: string;
      /** With "strict": false, one of these leaves the plugin with a load error. */
      readonly conflicting: readonly string[];
      /** These count for nothing, whatever "strict" says. */
      readonly ignored: readonly string[];
    };
  };
  readonly components: Readonly<Record<string, ComponentFacts>>;
  /** Files at the top of a plugin folder that the client does not load, and what it says to them. */
  readonly strays?: Readonly<Record<string, Effect>>;
  /** What becomes of an installed plugin whose entry is gone. */
  readonly removed?: Effect;
  /** What becomes of a symbolic link inside a plugin; absent where it survives, or where nobody looked. */
  readonly links?: Effect;
  readonly limits: Readonly<Record<string, number>>;
  readonly lifecycle: Readonly<Record<string, string>>;
}
