import { hitAll } from '../clients/effects.ts';
import { factsOf } from '../clients/facts.ts';
import { isObject } from '../clients/json.ts';
import { manifestRead } from '../clients/readings.ts';
import { type Files, isReplaced, saidInstead } from '../clients/replaced-places.ts';
import { targetsOf } from '../model/audience.ts';
import { type ClientId, clientIds } from '../model/client.ts';
import type { Found } from '../model/diagnostic.ts';
import { documentPlace } from '../model/document.ts';
import { missingPath } from '../model/missing-path.ts';
import { baseName, below, joinInside } from '../model/path.ts';
import { inside, type Place } from '../model/place.ts';
import { type Manifest, type Plugin, sayersOf } from '../model/plugin.ts';
import { allOf, counted, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

/** What lies where clients look by themselves, while a manifest of the plugin names something else and no client looks there any more. */
export function* orphansIn(plugin: Plugin, workspace: Workspace): Iterable<Found> {
  const { name, root } = plugin;
  const files = filesOf(plugin);
  const targets = targetsOf(plugin, workspace);
  const clients = clientIds.filter(id => targets.has(id) || plugin.manifests.some(({ shape }) => shape === id));
  for (const { at, field, instead, part, place, who } of shadowedPlaces(plugin, clients, files)) {
    const missed = who.filter(client => targets.has(client));
    const isMissing = instead.paths.some(
      ({ said }) =>
        `${said.place.pointer}/`.startsWith(`${at.pointer}/`) &&
        missingPath(said.value, root, workspace.snapshot) !== undefined,
    );
    // A path that leads to nothing is told as that.
    if (missed.length === 0 || isMissing || clients.some(client => looksAt(client, place, plugin, files))) continue;
    const left = leftIn(place, part, plugin);
    if (left === undefined) continue;
    const says = instead.paths.some(path => path.field === field) ? 'lists other paths' : 'is written out there';
    yield {
      at,
      message: `${left} not loaded by ${allOf(missed)}, because ${shown(field)} ${says}`,
      hint: alone.has(part)
        ? `Move what it says to where ${shown(field)} stands or leads, or remove it.`
        : `Name it in ${shown(field)} as well, or remove it.`,
      plugin: name.value,
      hits: hitAll(missed, 'component-dropped'),
    };
  }
}

interface Shadowed {
  readonly place: string;
  readonly part: string;
  readonly field: string;
  readonly instead: Manifest;
  readonly at: Place;
  readonly who: ClientId[];
}

/** Parts of which a manifest names one file, or none. */
const alone: ReadonlySet<string> = new Set(['apps', 'mcp']);

/** Each default place that a manifest replaces for some client, once. */
function shadowedPlaces(plugin: Plugin, clients: readonly ClientId[], files: Files): Iterable<Shadowed> {
  const found = new Map<string, Shadowed>();
  for (const client of clients) {
    const instead = manifestRead(client, plugin);
    if (instead === undefined) continue;
    for (const [part, facts] of Object.entries(factsOf(client).components)) {
      const path = saidInstead(client, part, instead, files);
      if (path === undefined || facts.how === 'ignored') continue;
      for (const place of facts.default) {
        const known = found.get(place);
        const at = inside(documentPlace(instead.document), ...path);
        if (known === undefined) found.set(place, { place, part, field: path.join('.'), instead, at, who: [client] });
        else known.who.push(client);
      }
    }
  }
  return found.values();
}

/** Does a client look at a place by itself, as far as is known? */
function looksAt(client: ClientId, place: string, plugin: Plugin, files: Files): boolean {
  const manifest = manifestRead(client, plugin);
  return Object.entries(factsOf(client).components).some(
    ([part, facts]) =>
      facts.how !== 'ignored' &&
      facts.default.includes(place) &&
      !(manifest !== undefined && isReplaced(client, part, manifest, files)),
  );
}

/** What of a place is loaded by nobody, as the start of a sentence; of a folder that is listed in part, what plainly is a component. */
function leftIn(place: string, part: string, plugin: Plugin): string | undefined {
  const { documents, files, root } = plugin;
  const there = files.filter(file => isPart(below(root, file), place, part));
  const named = sayersOf(plugin).flatMap(({ paths }) => paths.map(({ said }) => joinInside(root, said.value)));
  const left = there.filter(file => !named.some(path => path !== undefined && `${file}/`.startsWith(`${path}/`)));
  if (left.length === there.length) return there.length === 0 ? undefined : `${shown(nameOf(place, there, root))} is`;
  const plain = left.filter(file => documents.some(one => one.file === file && isDescribed(one.value)));
  const [first, ...more] = plain;
  if (first === undefined) return undefined;
  const rest = more.length === 0 ? ' is' : ` and ${counted(more.length, 'other file')} beside it are`;
  return `${shown(below(root, first))}${rest}`;
}

function isPart(inner: string, place: string, part: string): boolean {
  if (inner === place) return true;
  if (!inner.startsWith(`${place}/`)) return false;
  if (part === 'skills') return inner.endsWith('/SKILL.md');
  return !/^readme\b/i.test(baseName(inner)) && (!prose.has(part) || /\.mdc?$/.test(inner));
}

const prose: ReadonlySet<string> = new Set(['agents', 'commands', 'outputStyles', 'rules']);

function nameOf(place: string, there: readonly string[], root: string): string {
  return there.some(file => below(root, file) === place) ? place : `${place}/`;
}

function isDescribed(value: unknown): boolean {
  return isObject(value) && typeof value.description === 'string';
}

function filesOf({ files, root }: Plugin): Files {
  return { has: inner => files.includes(root === '' ? inner : `${root}/${inner}`) };
}
