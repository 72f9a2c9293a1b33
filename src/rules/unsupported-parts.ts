import { factsOf } from '../clients/facts.ts';
import { idleParts } from '../clients/idle-parts.ts';
import type { ClientId } from '../model/client.ts';
import type { Found } from '../model/diagnostic.ts';
import type { Plugin } from '../model/plugin.ts';
import { allOf, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

/** Everything of a plugin that a client makes nothing of, as one finding at the first of it. */
export function unsupported(client: ClientId, plugin: Plugin, workspace: Workspace): Found[] {
  const idle = idleParts(client, plugin, workspace);
  const [at] = idle.flatMap(({ places }) => places);
  if (at === undefined) return [];
  const { version } = factsOf(client);
  const who = /^\d/.test(version) ? `${client} ${version}` : client;
  const { name } = plugin;
  return [
    {
      at,
      message: `${shown(name.value)} has ${allOf(idle.map(({ says }) => says))} that ${who} makes nothing of`,
      hint: 'Nothing to do, if that is meant; what has to work there is a skill, or an MCP server.',
      plugin: name.value,
      clients: [client],
    },
  ];
}
