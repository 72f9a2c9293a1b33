import { isRecord, plainText, recordOf, textsAt, type Values } from '../load/values.ts';
import { documentPlace } from '../model/document.ts';
import type { Program } from '../model/packages.ts';
import { baseName } from '../model/path.ts';
import type { Place } from '../model/place.ts';
import { type Server, sayersOf } from '../model/plugin.ts';
import { programsOf } from '../model/programs.ts';
import { urlParts } from '../model/urls.ts';
import { commandsIn } from '../model/words-of.ts';
import { canonical } from './canonical.ts';
import type { Reading } from './reading.ts';

/** An MCP server with what it runs, where it sends data, and what it needs. */
export interface ServerFacts {
  readonly key: string;
  readonly at: Place;
  readonly raw: Values;
  readonly content: string;
  readonly transport: Server['transport'];
  readonly url?: string;
  /** The command with its arguments; empty for a remote server. */
  readonly words: readonly string[];
  readonly programs: readonly Program[];
  readonly required: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
  readonly headers: ReadonlyMap<string, Header>;
}

/** A header that goes out with each call. */
interface Header {
  readonly value: string;
  readonly secret: boolean;
  /** The variables and settings that are put into it: `TOKEN`, `user_config.token`. */
  readonly names: readonly string[];
}

/** The MCP servers of a plugin, whatever file or manifest names them. */
export function serversIn(side: Reading): ServerFacts[] {
  const servers = side.plugin.components.servers.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return [...servers.map(server => factsOf(side, server)), ...bundlesIn(side)];
}

function factsOf(side: Reading, server: Server): ServerFacts {
  const raw = recordOf(side.valueAt(server.place));
  const command = server.command === undefined ? [] : (commandsIn(server.command.value)[0] ?? []);
  const words = server.command === undefined ? [] : [...command, ...server.args];
  return {
    ...{ key: server.key, at: server.place, raw, content: canonical(raw), transport: server.transport, words },
    ...(server.url !== undefined && { url: server.url.value }),
    programs: programsOf(words),
    ...variablesOf(raw),
    headers: headersOf(raw),
  };
}

// Claude Code takes packed servers by path or URL; what is in them is not looked at.
function bundlesIn({ plugin }: Reading): ServerFacts[] {
  const claude = sayersOf(plugin).filter(({ shape }) => shape === 'claude');
  return claude.flatMap(({ value, document }) =>
    textsAt(value, documentPlace(document), 'mcpServers')
      .filter(said => /^https?:|\.(?:mcpb|dxt)$/i.test(said.value))
      .map(({ value: path, place: at }) => ({
        ...{
          key: baseName(path).replace(/\.(?:mcpb|dxt)$/i, ''),
          at,
          raw: {},
          content: path,
          transport: 'stdio' as const,
        },
        ...{ words: [path], programs: [{ name: path }] },
        ...{ required: new Set<string>(), optional: new Set<string>(), headers: new Map() },
      })),
  );
}

const given =
  /^(?:CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR|PLUGIN_ROOT|PLUGIN_DATA|HOME|PWD|user_config\..*)$/;

// What a server needs from outside: variables in its text, and those that codex-cli passes on by name.
function variablesOf(raw: Values): Pick<ServerFacts, 'required' | 'optional'> {
  const required = new Set<string>();
  const optional = new Set<string>();
  for (const text of textsOf([raw.command, raw.args, raw.url, raw.env, raw.headers, raw.http_headers])) {
    for (const { name, hasDefault } of variablesIn(text)) {
      if (!given.test(name)) (hasDefault ? optional : required).add(name);
    }
  }
  for (const [key, value] of Object.entries(recordOf(raw.env))) {
    if (typeof value !== 'string' || !value.includes('${')) optional.add(key);
  }
  const passed = Array.isArray(raw.env_vars) ? raw.env_vars : [];
  for (const item of passed) {
    const name = typeof item === 'string' ? item : plainText(item, 'name');
    if (name !== undefined) required.add(name);
  }
  const token = plainText(raw, 'bearer_token_env_var');
  for (const name of [token, ...textsOf(raw.env_http_headers)]) if (name !== undefined) required.add(name);
  for (const name of required) optional.delete(name);
  return { required, optional };
}

function variablesIn(text: string): { readonly name: string; readonly hasDefault: boolean }[] {
  const found = text.matchAll(/\$\{([A-Za-z_][\w.]*)(:-[^}]*)?\}/g);
  return [...found].map(([, name = '', fallback]) => ({ name, hasDefault: fallback !== undefined }));
}

const secretName = /auth|cookie|token|secret|key|password|credential/i;

function headersOf(raw: Values): Map<string, Header> {
  const headers = new Map<string, Header>();
  for (const field of ['headers', 'http_headers']) {
    for (const [name, value] of Object.entries(recordOf(raw[field]))) {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      const names = variablesIn(text).map(variable => variable.name);
      headers.set(name.toLowerCase(), { value: text, secret: text.includes('${') || secretName.test(name), names });
    }
  }
  for (const [name, value] of Object.entries(recordOf(raw.env_http_headers))) {
    headers.set(name.toLowerCase(), { value: `\${${String(value)}}`, secret: true, names: [String(value)] });
  }
  return headers;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isRecord(value) ? Object.values(value).flatMap(textsOf) : [];
}

/** Every host that a value names in a URL, wherever it stands in a text. */
export function hostsIn(value: unknown): string[] {
  const urls = textsOf(value).flatMap(text => text.match(/[a-z][\w+.-]*:\/\/[^\s"'`|;,()<>]+/gi) ?? []);
  return urls
    .map(url => urlParts(url).host)
    .filter(host => host !== '')
    .sort();
}

/** How people write the command of a server: `npx @acme/crm`. */
export function commandText(server: ServerFacts): string {
  return server.words.join(' ');
}

/** What asks for a sign-in or makes the headers of one. */
export function signInOf(raw: Values): Values {
  const found: Record<string, unknown> = {};
  for (const key of ['oauth', 'auth', 'authentication', 'authorization', 'headersHelper', 'headers_helper']) {
    if (raw[key] !== undefined) found[key] = raw[key];
  }
  return found;
}
