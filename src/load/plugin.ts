import { copilotFolder } from '../model/copilot-places.ts';
import { type Document, documentPlace } from '../model/document.ts';
import { baseName } from '../model/path.ts';
import type { Place, Said } from '../model/place.ts';
import { type Components, type Manifest, type Plugin, sayersOf } from '../model/plugin.ts';
import type { Folder } from './folder.ts';
import { eventsOf, hooksOf } from './hooks.ts';
import { readManifests } from './manifests.ts';
import { readMonitors } from './monitors.ts';
import type { Owners } from './owners.ts';
import { type FoundParts, type PartKind, readParts } from './part-files.ts';
import { readPrompts, readSkills } from './prompts.ts';
import { agentServersOf, appsOf, languageServersOf, serversOf } from './servers.ts';
import { dependenciesOf, servicesOf } from './services.ts';
import { plainText, plainTexts, recordOf, textAt } from './values.ts';
import { writtenCommands } from './written-commands.ts';

const kinds = {
  mcp: {
    ...{ role: 'mcp', field: 'mcpServers', defaults: ['.mcp.json'] },
    shapeDefaults: { 'agent-plugins': ['mcp.json'], cursor: ['mcp.json'] },
    inTurn: ['.mcp.json', '.github/mcp.json'],
  },
  hooks: {
    ...{ role: 'hooks', field: 'hooks', defaults: ['hooks/hooks.json'] },
    shapeDefaults: { 'agent-plugins': [`${copilotFolder}/hooks/hooks.json`] },
    inTurn: ['hooks.json', 'hooks/hooks.json'],
  },
  apps: { role: 'apps', field: 'apps', defaults: ['.app.json'] },
  lsp: {
    ...{ role: 'lsp', field: 'lspServers', defaults: ['.lsp.json'] },
    shapeDefaults: { 'agent-plugins': [`${copilotFolder}/lsp.json`] },
    inTurn: ['.lsp.json', 'lsp.json', '.github/lsp.json'],
  },
} as const satisfies Record<string, PartKind>;

/** What entries of catalogs say of the plugin in a folder that is called so. */
type SaidByEntries = (root: string, name: string) => readonly Manifest[];

/** One plugin folder as a neutral record: manifests, components, files, all with places. */
export function readPlugin(folder: Folder, { ownersOf }: Pick<Owners, 'ownersOf'>, saidOf: SaidByEntries): Plugin {
  const { root } = folder;
  const manifests = readManifests(folder);
  const name = nameOf(manifests, root);
  const entries = saidOf(root, name.value);
  const sayers = sayersOf({ entries, manifests });
  const parts = partsIn(folder, sayers);
  const prompts = promptsIn(folder, sayers);
  const components = componentsOf(folder, { entries, manifests }, parts, prompts);
  return {
    ...describe(manifests),
    name,
    root,
    manifests,
    entries,
    owners: ownersOf(root, folder.files),
    components,
    documents: documentsOf(manifests, parts, prompts),
    files: folder.files,
    ...(folder.offeredTo.length > 0 && { offeredTo: folder.offeredTo }),
  };
}

type Parts = Readonly<Record<keyof typeof kinds, FoundParts>>;

// The api shape has a key `hooks` of its own meaning; it is not a hooks file.
function partsIn(folder: Folder, all: readonly Manifest[]): Parts {
  const manifests = all.filter(manifest => manifest.shape !== 'api');
  return {
    mcp: readParts(folder, manifests, kinds.mcp),
    hooks: readParts(folder, manifests, kinds.hooks),
    apps: readParts(folder, manifests, kinds.apps),
    lsp: readParts(folder, manifests, kinds.lsp),
  };
}

function nameOf(manifests: readonly Manifest[], root: string): Said<string> {
  const said = manifests.find(manifest => manifest.name !== undefined)?.name;
  if (said !== undefined) return said;
  const first = manifests[0];
  const place: Place = first === undefined ? { file: root === '' ? '.' : root } : documentPlace(first.document);
  return { value: baseName(root), place };
}

type Described = Omit<
  Plugin,
  'name' | 'root' | 'manifests' | 'entries' | 'owners' | 'components' | 'documents' | 'files' | 'offeredTo'
>;

function describe(manifests: readonly Manifest[]): Described {
  const version = manifests.find(manifest => manifest.version !== undefined)?.version;
  const description = manifests.find(manifest => manifest.description !== undefined)?.description;
  const title = firstSaid(manifests, 'displayName') ?? firstTitle(manifests);
  const category = firstSaid(manifests, 'category');
  const license = firstSaid(manifests, 'license');
  const author = manifests.map(authorOf).find(found => found !== undefined);
  const homepage = firstText(manifests, 'homepage');
  const repository = firstText(manifests, 'repository');
  return {
    keywords: manifests.map(manifest => plainTexts(manifest.value.keywords)).find(list => list.length > 0) ?? [],
    ...(version !== undefined && { version }),
    ...(description !== undefined && { description }),
    ...(title !== undefined && { title }),
    ...(category !== undefined && { category }),
    ...(license !== undefined && { license }),
    ...(author !== undefined && { author }),
    ...(homepage !== undefined && { homepage }),
    ...(repository !== undefined && { repository }),
  };
}

// `displayName`, `category` may stand at the top or in Codex's `interface`.
function firstSaid(manifests: readonly Manifest[], key: string): Said<string> | undefined {
  for (const { value, document } of manifests) {
    const place = documentPlace(document);
    const said =
      textAt(value, place, key) ??
      textAt(value.interface, { ...place, pointer: `${place.pointer ?? ''}/interface` }, key);
    if (said !== undefined) return said;
  }
  return undefined;
}

// The event shape's `name` is the title; its identity is the pluginId.
function firstTitle(manifests: readonly Manifest[]): Said<string> | undefined {
  const event = manifests.find(manifest => manifest.shape === 'event');
  return event === undefined ? undefined : textAt(event.value, documentPlace(event.document), 'name');
}

function firstText(manifests: readonly Manifest[], key: string): string | undefined {
  return manifests.map(manifest => plainText(manifest.value, key)).find(text => text !== undefined);
}

function authorOf(manifest: Manifest): Plugin['author'] | undefined {
  const author = recordOf(manifest.value.author);
  const name = plainText(author, 'name') ?? plainText(manifest.value, 'author');
  if (name === undefined || name === '') return undefined;
  const email = plainText(author, 'email');
  const url = plainText(author, 'url');
  return { name, ...(email !== undefined && { email }), ...(url !== undefined && { url }) };
}

function promptsIn(folder: Folder, manifests: readonly Manifest[]) {
  return {
    skills: readSkills(folder, manifests),
    commands: readPrompts(folder, manifests, 'command'),
    agents: readPrompts(folder, manifests, 'agent'),
  };
}

type Prompts = ReturnType<typeof promptsIn>;
type Sayers = Pick<Plugin, 'entries' | 'manifests'>;

function componentsOf(folder: Folder, { entries, manifests }: Sayers, parts: Parts, prompts: Prompts): Components {
  // What other clients pass over in an entry.
  const claude = entries.filter(({ shape }) => shape === 'claude');
  return {
    skills: prompts.skills.loaded,
    commands: prompts.commands.loaded,
    agents: prompts.agents.loaded,
    writtenCommands: writtenCommands([...manifests, ...claude]),
    servers: [...parts.mcp.parts.flatMap(serversOf), ...prompts.agents.loaded.flatMap(agentServersOf)],
    hooks: parts.hooks.parts.flatMap(hooksOf),
    events: parts.hooks.parts.flatMap(eventsOf),
    monitors: readMonitors(folder, [...manifests, ...claude]),
    apps: parts.apps.parts.flatMap(appsOf),
    languageServers: parts.lsp.parts.flatMap(languageServersOf),
    ...servicesOf(manifests),
    dependencies: [...manifests, ...claude].flatMap(({ document, value }) =>
      dependenciesOf(value, documentPlace(document)),
    ),
    assets: manifests.flatMap(manifest =>
      manifest.paths
        .filter(path => path.field.startsWith('interface.') || path.field === 'logo')
        .map(path => path.said),
    ),
  };
}

// What no client loads is judged as a file, and wakes when the manifest no longer names another.
function documentsOf(manifests: readonly Manifest[], parts: Parts, prompts: Prompts): Document[] {
  const own = Object.values(parts).flatMap(({ parts: loaded, dormant }) => [
    ...loaded.flatMap(({ document }) => document ?? []),
    ...dormant,
  ]);
  const texts = Object.values(prompts).flatMap(({ loaded, dormant }) => [...loaded, ...dormant]);
  return [...manifests.map(({ document }) => document), ...own, ...texts.map(({ document }) => document)];
}
