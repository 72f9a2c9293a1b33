import { factsOf } from '../clients/facts.ts';
import { idleParts } from '../clients/idle-parts.ts';
import type { ClientId } from '../model/client.ts';
import type { Found } from '../model/diagnostic.ts';
import type { Plugin } from '../model/plugin.ts';
import { allOf, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

/** Everything of a plugin that clients make nothing of, at the first of it: one finding for those that pass over the same. */
export function unsupported(asked: readonly ClientId[], plugin: Plugin, workspace: Workspace): Found[] {
  const seen = asked.map(client => ({ client, idle: idleParts(client, plugin, workspace) }));
  const alike = Map.groupBy(seen, ({ idle }) => JSON.stringify(idle));
  return [...alike.values()].flatMap(([first, ...others]) => {
    const [at] = first?.idle.flatMap(({ places }) => places) ?? [];
    if (first === undefined || at === undefined) return [];
    const clients = [first, ...others].map(({ client }) => client);
    const what = allOf(first.idle.map(({ says }) => says));
    const makes = clients.length === 1 ? 'makes' : 'make';
    return [
      {
        at,
        message: `${shown(plugin.name.value)} has ${what} that ${allOf(clients.map(named))} ${makes} nothing of`,
        hint: 'Nothing to do, if that is meant; what has to work there is a skill, or an MCP server.',
        plugin: plugin.name.value,
        clients,
      },
    ];
  });
}

function named(client: ClientId): string {
  const { version } = factsOf(client);
  return /^\d/.test(version) ? `${client} ${version}` : client;
}
