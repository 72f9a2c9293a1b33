import { claudePlaces } from '../model/claude-places.ts';
import type { ClientId } from '../model/client.ts';
import { below, isBelow } from '../model/path.ts';
import type { Place } from '../model/place.ts';
import { isForClaude, type Plugin, type Prompt } from '../model/plugin.ts';
import { shippedText } from '../model/shipped-text.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { counted } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { factsOf } from './facts.ts';
import { isMigrated } from './migrated-commands.ts';
import { manifestRead, type Reading, readingsAt } from './readings.ts';

/** Components of one kind, of which a client makes nothing. */
export interface IdleParts {
  /** How many of what: `2 agents`. */
  readonly says: string;
  readonly places: readonly Place[];
}

/**
 * What a plugin brings in vain for a client that loads it; nothing where it does not load the plugin. What the client says
 * itself of a field of the manifest is told as that.
 */
export function idleParts(client: ClientId, plugin: Plugin, workspace: Workspace): readonly IdleParts[] {
  const { components, manifests } = factsOf(client);
  const manifest = manifestRead(client, plugin);
  if (manifest === undefined && manifests.required) return [];
  const only = manifest && manifests.only?.[manifest.shape];
  return kindsIn(plugin).flatMap(({ field, key, noun, places }) => {
    const how = components[key]?.how;
    const isTold = manifest !== undefined && readingsAt(workspace, manifest.file, `/${field}`).some(mindedBy(client));
    if (places.length === 0 || isTold) return [];
    const elsewhere = only === undefined ? [] : places.filter(({ file }) => !isLookedAt(file, plugin.root, only));
    const migrates = how === 'migrated' && only === undefined;
    const idle = how === 'ignored' ? places : migrates ? left(plugin, workspace.snapshot) : elsewhere;
    return idle.length === 0 ? [] : [{ says: counted(idle.length, noun), places: idle }];
  });
}

function mindedBy(client: ClientId): (reading: Reading) => boolean {
  return ({ faults }) => faults.some(fault => fault.client === client);
}

/** What an entry of a catalog says stands in no folder. */
function isLookedAt(file: string, root: string, only: readonly string[]): boolean {
  if (!isBelow(file, new Set([root]))) return true;
  const inner = below(root, file);
  return only.some(place => inner === place || inner.startsWith(`${place}/`));
}

interface Kind {
  /** As facts about clients call it. */
  readonly key: string;
  /** As manifests call it. */
  readonly field: string;
  readonly noun: string;
  readonly places: readonly Place[];
}

function kindsIn(plugin: Plugin): readonly Kind[] {
  const { agents, apps, commands, hooks, languageServers, monitors, servers } = plugin.components;
  const file = ({ file }: Prompt): Place => ({ file });
  const place = (one: { readonly place: Place }): Place => one.place;
  return [
    { key: 'commands', field: 'commands', noun: 'command', places: commands.map(file) },
    { key: 'agents', field: 'agents', noun: 'agent', places: agents.map(file) },
    { key: 'hooks', field: 'hooks', noun: 'hook', places: hooks.map(place) },
    { key: 'mcp', field: 'mcpServers', noun: 'MCP server', places: servers.map(place) },
    { key: 'apps', field: 'apps', noun: 'app', places: apps.map(place) },
    { key: 'lsp', field: 'lspServers', noun: 'language server', places: languageServers.map(place) },
    { key: 'monitors', field: 'monitors', noun: 'monitor', places: monitors.map(place) },
    {
      key: 'outputStyles',
      field: 'outputStyles',
      noun: 'output style',
      places: filesIn(plugin, claudePlaces.outputStyles),
    },
    { key: 'themes', field: 'themes', noun: 'theme', places: filesIn(plugin, claudePlaces.themes) },
    { key: 'workflows', field: 'workflows', noun: 'workflow', places: filesIn(plugin, claudePlaces.workflows) },
  ];
}

/** What is in a folder that Claude Code alone looks into, where it loads the plugin. */
function filesIn(plugin: Plugin, folder: string): Place[] {
  const start = plugin.root === '' ? `${folder}/` : `${plugin.root}/${folder}/`;
  const files = plugin.files.filter(file => file.startsWith(start) && !/\/README\.md$/i.test(file));
  return isForClaude(plugin) ? files.map(file => ({ file })) : [];
}

/** Commands that do not become skills. */
function left({ components: { commands }, root }: Plugin, snapshot: Snapshot): Place[] {
  return commands
    .filter(({ description, file }) => {
      const inner = below(root, file);
      const path = inner.startsWith('commands/') ? inner.slice('commands/'.length) : undefined;
      const { text = '' } = shippedText(snapshot, file) ?? {};
      return path === undefined || !isMigrated(path, description?.value, text);
    })
    .map(({ file }) => ({ file }));
}
