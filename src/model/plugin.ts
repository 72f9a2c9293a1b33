import type { ClientId } from './client.ts';
import type { Document } from './document.ts';
import type { Place, Said } from './place.ts';

/**
 * The shape of a manifest. `codex`, `claude`, `cursor`, `copilot` and `agent-plugins` are read by real clients;
 * `shared` (endpoints, authentication, scopes), `event` (pluginId, entryPoints), `api` (api_endpoints, hooks) and
 * `array` (skills, mcpServers, apps as arrays) are loaded by none and live in the neutral target only.
 */
export type Shape = 'codex' | 'claude' | 'cursor' | 'copilot' | 'agent-plugins' | 'shared' | 'event' | 'api' | 'array';

/** Shapes that no client loads (they are validated, versioned and listed in the neutral target). */
export const neutralShapes: ReadonlySet<Shape> = new Set(['shared', 'event', 'api', 'array']);

/** One manifest file of a plugin folder. Values are there only where they have the right type. */
export interface Manifest {
  readonly shape: Shape;
  readonly file: string;
  readonly document: Document;
  /** The whole object, `{}` when unreadable. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly name?: Said<string>;
  readonly version?: Said<string>;
  readonly description?: Said<string>;
  /** Paths to components as the manifest states them, to be held against the tree. */
  readonly paths: readonly DeclaredPath[];
}

/** A path written in a manifest, a hooks file or an MCP file. */
export interface DeclaredPath {
  /** The field it stands in: `skills`, `hooks`, `mcpServers`, `interface.logo`, `entryPoints.handlers`. */
  readonly field: string;
  readonly said: Said<string>;
}

export interface Skill {
  /** Folder name; what the component is called when the front matter has no name. */
  readonly id: string;
  readonly file: string;
  readonly document: Document;
  readonly name?: Said<string>;
  readonly description?: Said<string>;
  readonly allowedTools: readonly Said<string>[];
  readonly userInvocable: boolean;
  readonly modelInvocable: boolean;
  readonly argumentHint?: Said<string>;
}

/** A command or an agent: a Markdown file with front matter. */
export interface Prompt {
  readonly id: string;
  readonly file: string;
  readonly document: Document;
  readonly description?: Said<string>;
  readonly tools: readonly Said<string>[];
  readonly model?: Said<string>;
}

/** A command as a manifest or an entry names it in a map. */
export interface WrittenCommand {
  readonly name: string;
  readonly place: Place;
  /** What it may use without a question by what stands there, in the text that it may hold as well. */
  readonly tools: readonly Said<string>[];
}

export interface Server {
  readonly key: string;
  readonly place: Place;
  /** `unknown` when neither a command nor a URL is given. */
  readonly transport: 'stdio' | 'http' | 'streamable-http' | 'sse' | 'ws' | 'unknown';
  readonly command?: Said<string>;
  readonly args: readonly string[];
  readonly url?: Said<string>;
  readonly host?: string;
  readonly env: readonly string[];
  readonly headers: readonly string[];
}

export interface Hook {
  readonly event: string;
  readonly matcher?: string;
  readonly type: string;
  readonly command?: Said<string>;
  readonly place: Place;
}

/** A command that Claude Code runs all the time. */
export interface Monitor {
  readonly name: string;
  readonly command?: Said<string>;
  /** The whole object, verbatim. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

export interface App {
  readonly key: string;
  readonly id?: string;
  readonly place: Place;
}

export interface LanguageServer {
  readonly key: string;
  readonly command?: Said<string>;
  readonly args: readonly string[];
  readonly extensions: readonly string[];
  readonly place: Place;
}

/** An event handler of the event or api shape: code that runs when something happens. */
export interface Handler {
  readonly event: string;
  readonly languages: readonly string[];
  /** Script path (event shape) or function name (api shape). */
  readonly script: Said<string>;
}

export interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly description?: string;
  readonly place: Place;
}

export interface Authentication {
  readonly type: string;
  readonly tokenUrl?: Said<string>;
  readonly header?: string;
  readonly scopes: readonly Said<string>[];
  readonly place: Place;
}

export interface Dependency {
  readonly name: string;
  readonly marketplace?: string;
  readonly range?: Said<string>;
  readonly place: Place;
}

/** What a plugin brings, in one shape for all clients. Each list is in the order of its files and keys. */
export interface Components {
  readonly skills: readonly Skill[];
  readonly commands: readonly Prompt[];
  readonly agents: readonly Prompt[];
  /** Commands as maps name them; those that lead to files are among `commands`, too. */
  readonly writtenCommands: readonly WrittenCommand[];
  readonly servers: readonly Server[];
  readonly hooks: readonly Hook[];
  /** Every event that hooks are written for, with handlers or without; the place is that of the event. */
  readonly events: readonly Said<string>[];
  readonly monitors: readonly Monitor[];
  readonly apps: readonly App[];
  readonly languageServers: readonly LanguageServer[];
  readonly handlers: readonly Handler[];
  readonly endpoints: readonly Endpoint[];
  readonly permissions: readonly Said<string>[];
  readonly scopes: readonly Said<string>[];
  readonly dependencies: readonly Dependency[];
  readonly authentication?: Authentication;
  /** Files the manifests point to as pictures. */
  readonly assets: readonly Said<string>[];
}

/** A plugin folder, as one neutral record with places. */
export interface Plugin {
  /** The name users install: the first manifest that gives one, else the folder's name. */
  readonly name: Said<string>;
  /** Folder, repository-relative; `''` is the repository itself. */
  readonly root: string;
  /** Every manifest found, in the order `codex, claude, cursor, copilot, agent-plugins, shared, event, api, array`. */
  readonly manifests: readonly Manifest[];
  /**
   * What entries of catalogs say that the plugin brings, beside its manifests: each as if it were one more manifest, with
   * nothing in it but what a client would load, start or ask for. Clients add it to what is in the folder.
   */
  readonly entries: readonly Manifest[];
  readonly version?: Said<string>;
  readonly description?: Said<string>;
  readonly title?: Said<string>;
  readonly category?: Said<string>;
  readonly license?: Said<string>;
  readonly keywords: readonly string[];
  readonly author?: { readonly name: string; readonly email?: string; readonly url?: string };
  readonly homepage?: string;
  readonly repository?: string;
  /** Owners by CODEOWNERS: of all its files where they agree, else of its folder as a whole. */
  readonly owners: readonly string[];
  readonly components: Components;
  /** Documents read for this plugin: manifests and components. */
  readonly documents: readonly Document[];
  /** Paths below `root`, repository-relative, in order. */
  readonly files: readonly string[];
  /** Clients to which catalogs offer it though no manifest of it is for them: those that load a plugin without one. */
  readonly offeredTo?: readonly ClientId[];
}

/** All that says what a plugin brings: its manifests, then what entries of catalogs add. */
export function sayersOf({ entries, manifests }: Pick<Plugin, 'entries' | 'manifests'>): readonly Manifest[] {
  return entries.length === 0 ? manifests : [...manifests, ...entries];
}

/** Does Claude Code load a plugin, with the files that only it looks for? It needs no manifest: claude 2.1.329 was seen to load one of codex. */
export function isForClaude(plugin: Pick<Plugin, 'entries' | 'manifests' | 'offeredTo'>): boolean {
  if (plugin.manifests.length === 0 || plugin.offeredTo?.includes('claude') === true) return true;
  return sayersOf(plugin).some(({ shape }) => shape === 'claude');
}

/** What a plugin brings that has nothing. */
export const noComponents: Components = {
  ...{
    skills: [],
    commands: [],
    agents: [],
    writtenCommands: [],
    servers: [],
    hooks: [],
    events: [],
    monitors: [],
    apps: [],
  },
  ...{ languageServers: [], handlers: [], endpoints: [], permissions: [], scopes: [], dependencies: [], assets: [] },
};

/** What `has` selectors and the neutral feed call the parts of a plugin. */
export function partsOf(plugin: Plugin): string[] {
  const c = plugin.components;
  const parts: [string, number][] = [
    ['skills', c.skills.length],
    ['commands', c.commands.length],
    ['agents', c.agents.length],
    ['mcp', c.servers.length],
    ['hooks', c.hooks.length],
    ['apps', c.apps.length],
    ['lsp', c.languageServers.length],
    ['handlers', c.handlers.length],
    ['endpoints', c.endpoints.length],
    ['bin', plugin.files.filter(file => file.startsWith(`${plugin.root}/bin/`)).length],
  ];
  return parts.filter(([, count]) => count > 0).map(([part]) => part);
}
