import { targetsOf } from '../model/audience.ts';
import { type ClientId, clientIds } from '../model/client.ts';
import type { Found } from '../model/diagnostic.ts';
import { documentPlace } from '../model/document.ts';
import type { Manifest, Plugin } from '../model/plugin.ts';
import type { Workspace } from '../model/workspace.ts';
import { compareEffects, effectsText, hitsOf, levelOfHits } from './effects.ts';
import { factsOf, manifestTable } from './facts.ts';
import { type ClientFault, judgeManifest } from './judge.ts';

/** What the clients a plugin is for make of one place in one of its manifests. */
export interface Reading {
  readonly plugin: Plugin;
  readonly manifest: Manifest;
  readonly pointer: string;
  readonly kind: ClientFault['kind'];
  /** At least one; one per client at most, each of this kind and at this place. */
  readonly faults: readonly [ClientFault, ...ClientFault[]];
}

const known = new WeakMap<Workspace, readonly Reading[]>();
const placed = new WeakMap<Workspace, ReadonlyMap<string, readonly Reading[]>>();

/** Everything the clients that plugins are for find in the manifests they read; worked out once per workspace. */
export function readingsOf(workspace: Workspace): readonly Reading[] {
  let readings = known.get(workspace);
  if (readings === undefined) {
    readings = workspace.plugins.flatMap(plugin => readingsIn(plugin, workspace));
    known.set(workspace, readings);
  }
  return readings;
}

/** What is found at one place of a manifest. */
export function readingsAt(workspace: Workspace, file: string, pointer: string | undefined): readonly Reading[] {
  let places = placed.get(workspace);
  if (places === undefined) {
    places = Map.groupBy(readingsOf(workspace), each => `${each.manifest.file}#${each.pointer}`);
    placed.set(workspace, places);
  }
  return places.get(`${file}#${pointer}`) ?? [];
}

/** A reading as a finding: what is so, what each client does about it, and as grave as that is. */
export function foundIn({ plugin, manifest, pointer, faults }: Reading): Found {
  const [{ message, hint, on }] = faults;
  return {
    at: { ...documentPlace(manifest.document), pointer, ...(on !== undefined && { on }) },
    message: `${message}; ${effectsText(faults)}`,
    level: levelOfHits(faults),
    plugin: plugin.name.value,
    hits: hitsOf(faults),
    ...(hint !== undefined && { hint }),
  };
}

/** Is a value only too long, so that clients keep a part of it or none? */
export function isCut({ faults, kind }: Reading): boolean {
  return kind === 'limit' && levelOfHits(faults) === 'warn';
}

/** Does a manifest state a path at this place? */
export function isPath(manifest: Manifest, pointer: string | undefined): boolean {
  return manifest.paths.some(({ said }) => said.place.pointer === pointer);
}

const readIn = new WeakMap<Plugin, Map<ClientId, Manifest | undefined>>();

/** The manifest a client reads in a plugin folder: the first of its places that holds one it understands. */
export function manifestRead(client: ClientId, plugin: Plugin): Manifest | undefined {
  const read = readIn.get(plugin) ?? new Map<ClientId, Manifest | undefined>();
  if (read.has(client)) return read.get(client);
  const manifest = firstRead(client, plugin);
  read.set(client, manifest);
  readIn.set(plugin, read);
  return manifest;
}

function firstRead(client: ClientId, { manifests, root }: Plugin): Manifest | undefined {
  const start = root === '' ? 0 : root.length + 1;
  for (const { path } of factsOf(client).manifests.locations) {
    for (const manifest of manifests) {
      const here = manifest.file.length === start + path.length && manifest.file.endsWith(path);
      if (here && manifestTable(client, manifest.shape) !== undefined) return manifest;
    }
  }
  return undefined;
}

/** The clients a plugin is for that read this manifest of it. */
export function readersOf(manifest: Manifest, plugin: Plugin, workspace: Workspace): ClientId[] {
  const targets = targetsOf(plugin, workspace);
  return clientIds.filter(client => targets.has(client) && manifestRead(client, plugin) === manifest);
}

function readingsIn(plugin: Plugin, workspace: Workspace): Reading[] {
  const readings = new Map<string, Reading>();
  for (const manifest of plugin.manifests) {
    for (const client of readersOf(manifest, plugin, workspace)) {
      for (const fault of judgeManifest(client, manifest.document.value, manifest.shape)) {
        if (fault.effect === 'warned' && isSilent(client, manifest, plugin)) continue;
        const key = `${manifest.file}\0${fault.kind}\0${fault.key ?? ''}\0${fault.pointer}`;
        const same = readings.get(key);
        const { pointer, kind } = fault;
        if (same === undefined) readings.set(key, { plugin, manifest, pointer, kind, faults: [fault] });
        else readings.set(key, { ...same, faults: withWorst(same.faults, fault) });
      }
    }
  }
  return [...readings.values()];
}

function withWorst(faults: Reading['faults'], fault: ClientFault): Reading['faults'] {
  const at = faults.findIndex(({ client }) => client === fault.client);
  if (at < 0) return [...faults, fault];
  const isWorse = compareEffects(fault.effect, faults[at]?.effect ?? 'none') > 0;
  return isWorse ? (faults.with(at, fault) as [ClientFault, ...ClientFault[]]) : faults;
}

function isSilent(client: ClientId, { file }: Manifest, { root }: Plugin): boolean {
  const { locations } = factsOf(client).manifests;
  return locations.some(({ path, silent }) => silent === true && file === (root === '' ? path : `${root}/${path}`));
}
