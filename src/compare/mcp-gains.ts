import type { Gain } from '../model/surface.ts';
import { urlParts } from '../model/urls.ts';
import { brief, gain } from './change.ts';
import type { Held } from './held.ts';
import { commandText, hostsIn, type ServerFacts } from './servers.ts';

/** `start the program npx @acme/crm as the MCP server crm`. */
export function starts(server: ServerFacts): Gain {
  const program = `\`${brief(commandText(server), 100)}\``;
  return gain('exec', `start the program ${program} as the MCP server ${brief(server.key, 40)}`);
}

/** `contact crm2.example`. */
export function contacts(url: string): Gain {
  return gain('egress', `contact ${brief(urlParts(url).host || url, 100)}`);
}

/** `contact crm2.example`, where an argument or a variable holds the URL of a host that nothing of the plugin contacts yet. */
export function contactsBy(value: unknown, held: Held): Gain | undefined {
  const host = hostsIn(value).find(one => !held.hosts.has(one));
  return host === undefined ? undefined : gain('egress', `contact ${brief(host, 100)}`);
}
