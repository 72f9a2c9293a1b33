import type { ClientId, Effect } from '../model/client.ts';
import { clientIds } from '../model/client.ts';
import type { FaultKind } from '../model/document.ts';
import type { Shape } from '../model/plugin.ts';
import claude from './claude.json' with { type: 'json' };
import codex from './codex.json' with { type: 'json' };
import copilot from './copilot.json' with { type: 'json' };
import cursor from './cursor.json' with { type: 'json' };
import type { Check, Table } from './table.ts';

/** A place where a client looks for a file. */
export interface Location {
  /** Path from the catalog root or the plugin folder. */
  readonly path: string;
  /** Is it the client's own place, or one it reads for the sake of another client's files? */
  readonly native?: boolean;
  readonly since?: string;
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

/** One kind of source object. */
export interface SourceKindFacts extends Table {
  readonly since?: string;
}

/** What a client makes of the `source` of an entry. */
export interface SourceFacts {
  readonly source: string;
  readonly missing: Effect;
  /** Effect of anything that is no usable source. */
  readonly effect: Effect;
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
export interface DuplicateFacts {
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
  /** Top-level list of the catalogs that may be depended on. */
  readonly allowlist: string;
}

/** Support for one kind of component. */
export interface ComponentFacts {
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
  /** The only keys a hooks file may have. */
  readonly topLevel?: readonly string[];
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
    /** Which table a manifest of a shape is held to; a shape that is absent is not read. */
    readonly shapes: Readonly<Partial<Record<Shape, string>>>;
    readonly tables: Readonly<Record<string, Table>>;
    readonly nameMismatch: Effect;
  };
  readonly components: Readonly<Record<string, ComponentFacts>>;
  readonly limits: Readonly<Record<string, number>>;
  readonly lifecycle: Readonly<Record<string, string>>;
}

// The one place where JSON becomes types; test/clients/facts.test.ts holds the files to it.
const facts: Readonly<Record<ClientId, ClientFacts>> = {
  codex: codex as unknown as ClientFacts,
  claude: claude as unknown as ClientFacts,
  copilot: copilot as unknown as ClientFacts,
  cursor: cursor as unknown as ClientFacts,
};

/** All we know about a client. */
export function factsOf(client: ClientId): ClientFacts {
  return facts[client];
}

/** The clients whose own place for a catalog this file stands at. */
export function clientsReading(file: string): ClientId[] {
  return clientIds.filter(client => locationOf(client, file)?.native === true);
}

/** The clients that read a catalog at this place only because they know other clients' places too. */
export function fallbackReaders(file: string): ClientId[] {
  return clientIds.filter(client => locationOf(client, file)?.native === false);
}

/** Which of the files of a catalog root a client reads: the first of its places that is there. */
export function catalogRead(client: ClientId, paths: Iterable<string>): string | undefined {
  const there = new Set(paths);
  return facts[client].marketplaces.locations.find(location => there.has(location.path))?.path;
}

function locationOf(client: ClientId, file: string): Location | undefined {
  return facts[client].marketplaces.locations.find(({ path }) => {
    if (file === path) return true;
    // A bare file name is a place of its own only where no other client's folder holds it.
    return (
      file.endsWith(`/${path}`) &&
      (path.includes('/') || !/(^|\/)(\.[^/]*|\.agents\/plugins|\.github\/plugin)\/[^/]*$/.test(file))
    );
  });
}

/** The table a manifest of this shape is held to by a client; undefined where the client does not read it. */
export function manifestTable(client: ClientId, shape: Shape): Table | undefined {
  const { shapes, tables } = facts[client].manifests;
  const name = shapes[shape];
  return name === undefined ? undefined : tables[name];
}

/** Does any client know this key in a catalog, an entry or a manifest? Then it is no slip of the finger. */
export function knownAnywhere(where: 'catalog' | 'entry' | 'manifest', key: string): boolean {
  return knownKeys[where].has(key);
}

const everything = Object.values(facts);

const knownKeys = {
  catalog: keysOf(everything.map(({ catalog }) => catalog)),
  entry: keysOf(everything.map(({ entry }) => entry)),
  manifest: keysOf(everything.flatMap(({ manifests }) => Object.values(manifests.tables))),
};

function keysOf(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(tables.flatMap(({ fields, quiet }) => [...Object.keys(fields), ...(quiet ?? [])]));
}
