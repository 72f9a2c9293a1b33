import { documentPlace } from '../model/document.ts';
import { inside } from '../model/place.ts';
import type { App, LanguageServer, Prompt, Server } from '../model/plugin.ts';
import type { Part } from './part-files.ts';
import { isRecord, membersOf, plainText, plainTexts, recordOf, textAt } from './values.ts';

/** The MCP servers of a part: under `mcpServers`, or the flat map codex-cli 0.169.0 also takes. */
export function serversOf(part: Part): Server[] {
  return members(part, 'mcpServers').map(serverOf);
}

/** The MCP servers in the front matter of an agent, which copilot 1.0.102 starts with it; claude 2.1.329 passes them over in a plugin. */
export function agentServersOf({ document }: Prompt): Server[] {
  const servers = membersOf(recordOf(document.value)['mcp-servers'], inside(documentPlace(document), 'mcp-servers'));
  return servers.filter(({ value }) => isRecord(value)).map(serverOf);
}

function serverOf({ key, value, place }: Member): Server {
  const command = textAt(value, place, 'command');
  const url = textAt(value, place, 'url');
  const host = url === undefined ? undefined : hostOf(url.value);
  return {
    key,
    place,
    transport: transportOf(value, command !== undefined, url !== undefined),
    args: plainTexts(recordOf(value).args),
    env: Object.keys(recordOf(recordOf(value).env)),
    headers: Object.keys(recordOf(recordOf(value).headers)),
    ...(command !== undefined && { command }),
    ...(url !== undefined && { url }),
    ...(host !== undefined && { host }),
  };
}

type Member = ReturnType<typeof membersOf>[number];

function members(part: Part, key: string): Member[] {
  const inner = recordOf(part.value)[key];
  const all = inner === undefined ? membersOf(part.value, part.place) : membersOf(inner, inside(part.place, key));
  return all.filter(member => isRecord(member.value));
}

function transportOf(value: unknown, command: boolean, url: boolean): Server['transport'] {
  const said = plainText(value, 'type') ?? plainText(value, 'transport');
  if (said === 'stdio' || said === 'http' || said === 'sse' || said === 'streamable-http' || said === 'ws') return said;
  if (command) return 'stdio';
  return url ? 'http' : 'unknown';
}

/** The host of a URL, lower case; undefined when it has none or holds variables. */
function hostOf(url: string): string | undefined {
  try {
    const host = new URL(url).hostname;
    return host === '' || host.includes('$') || host.includes('%7b') ? undefined : host;
  } catch {
    return undefined;
  }
}

/** The connectors of an `.app.json`. */
export function appsOf(part: Part): App[] {
  return membersOf(recordOf(part.value).apps, inside(part.place, 'apps')).map(({ key, value, place }) => {
    const id = plainText(value, 'id');
    return { key, place, ...(id !== undefined && { id }) };
  });
}

/** The language servers of an `.lsp.json` or an inline `lspServers`. */
export function languageServersOf(part: Part): LanguageServer[] {
  return members(part, 'lspServers').map(({ key, value, place }) => {
    const command = textAt(value, place, 'command');
    const extensions = Object.keys(recordOf(recordOf(value).extensionToLanguage));
    const args = plainTexts(recordOf(value).args);
    return { key, place, args, extensions, ...(command !== undefined && { command }) };
  });
}
