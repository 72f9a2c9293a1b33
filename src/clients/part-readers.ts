import { type ClientId, clientIds, type Effect } from '../model/client.ts';
import { below, joinInside } from '../model/path.ts';
import type { Manifest, Plugin } from '../model/plugin.ts';
import { catalogPlaces, factsOf } from './facts.ts';
import { manifestRead } from './readings.ts';

/** Kinds of components that stand in a file of their own, or in a manifest. */
export type PartName = 'mcp' | 'hooks' | 'apps' | 'lsp';

/**
 * Does a client read this file of a plugin as a part of it? Not where its own manifest names another one instead, nor where
 * only another client looks there, or only its manifest names it or is it. Where nobody knows, it does.
 */
export function readsPart(client: ClientId, plugin: Plugin, part: PartName, file: string): boolean {
  const facts = factsOf(client).components[part];
  if (facts === undefined || facts.how !== 'loaded') return false;
  const own = manifestRead(client, plugin);
  const inner = below(plugin.root, file);
  const isDefault = facts.default.includes(inner);
  const isForOthers = !isDefault && own?.shape !== 'agent-plugins' && isDefaultOfSome(part, inner);
  if (own === undefined) return !isForOthers;
  if (file === own.file) return true;
  if (plugin.manifests.some(manifest => manifest.file === file)) return false;
  const field = facts.field?.name;
  const named = filesNamed(own, field, plugin);
  if (named.has(file)) return true;
  if (isDefault) return !(facts.field?.to === 'replaces' && (named.size > 0 || isInline(own, field)));
  return !isForOthers && !plugin.manifests.some(manifest => filesNamed(manifest, field, plugin).has(file));
}

/** What becomes of a fault of a part: in an entry, or in the manifest itself, it may spoil more than the part. */
export function heldInline(client: ClientId, plugin: Plugin, part: PartName, file: string, effect: Effect): Effect {
  const inline = factsOf(client).components[part]?.inline;
  if (inline === undefined || effect === 'none') return effect;
  if (catalogPlaces.some(place => file === place || file.endsWith(`/${place}`))) return inline.entry ?? effect;
  const isManifest = plugin.manifests.some(manifest => manifest.file === file);
  return isManifest && effect === 'component-dropped' ? (inline.manifest ?? effect) : effect;
}

function isDefaultOfSome(part: PartName, inner: string): boolean {
  return clientIds.some(client => factsOf(client).components[part]?.default.includes(inner) === true);
}

/** The files that are there of those a manifest names. */
function filesNamed({ paths }: Manifest, field: string | undefined, { files, root }: Plugin): ReadonlySet<string> {
  const named = paths.filter(path => path.field === field).map(({ said }) => joinInside(root, said.value));
  return new Set(named.filter(file => file !== undefined && files.includes(file)).map(String));
}

function isInline({ value }: Manifest, field: string | undefined): boolean {
  const said = field === undefined ? undefined : value[field];
  return [said].flat().some(one => typeof one === 'object' && one !== null);
}
