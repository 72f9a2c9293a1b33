import { factsOf } from '../clients/facts.ts';
import { type ClientId, clientIds } from '../model/client.ts';
import type { Document } from '../model/document.ts';
import { isForClaude, neutralShapes, type Plugin } from '../model/plugin.ts';
import { targetsOf } from './per-client.ts';
import { catalogsOver, type Survey } from './survey.ts';
import { recordOf } from './values.ts';

/** To which clients catalogs offer some plugins that have no manifest for them, and which load a plugin all the same. */
export function offersOf(seen: Survey, plugins: readonly Plugin[]): ReadonlyMap<Plugin, readonly ClientId[]> {
  const offers = new Map<Plugin, ClientId[]>();
  for (const client of clientIds) {
    if (factsOf(client).manifests.required) continue;
    for (const plugin of offeredTo(client, seen, plugins)) offers.set(plugin, [...(offers.get(plugin) ?? []), client]);
  }
  return offers;
}

function offeredTo(client: ClientId, seen: Survey, plugins: readonly Plugin[]): ReadonlySet<Plugin> {
  const others = plugins.filter(plugin => !isSaidFor(client, plugin));
  const handKept = seen.handKept.filter(kept => kept.client === client);
  const definitions = seen.definitions.filter(definition => isDefinedFor(client, definition));
  if (others.length === 0 || handKept.length + definitions.length === 0) return new Set();
  // What has only manifests that no client reads is left out of what is compiled for clients.
  const compiled = others.filter(({ manifests }) => manifests.some(({ shape }) => !neutralShapes.has(shape)));
  const catalogs = [
    ...catalogsOver({ ...seen, definitions, handKept: [] }, compiled),
    ...catalogsOver({ ...seen, definitions: [], handKept }, others),
  ];
  const entries = catalogs.flatMap(catalog => catalog.entries);
  const own = entries.filter(({ targets }) => targets === undefined || targets.includes(client));
  return new Set(own.flatMap(({ plugin }) => plugin ?? []));
}

/** Is there a manifest that is for a client? */
function isSaidFor(client: ClientId, plugin: Plugin): boolean {
  if (client === 'claude') return isForClaude(plugin);
  const { shapes } = factsOf(client).manifests;
  return plugin.manifests.length === 0 || plugin.manifests.some(({ shape }) => shapes[shape] !== undefined);
}

function isDefinedFor(client: ClientId, { value }: Document): boolean {
  return targetsOf(recordOf(value).targets).includes(client);
}
