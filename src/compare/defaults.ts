import { isRecord, itemsOf, membersOf, plainText, recordOf } from '../load/values.ts';
import { claudePlaces } from '../model/claude-places.ts';
import { documentPlace } from '../model/document.ts';
import { inside, type Place } from '../model/place.ts';
import { isForClaude, type Manifest } from '../model/plugin.ts';
import { toldPlainly } from '../model/programs.ts';
import type { Gain, SurfaceChange } from '../model/surface.ts';
import { canonical } from './canonical.ts';
import { brief, change, gain, gone } from './change.ts';
import type { ChangeId } from './change-ids.ts';
import { pairsBy } from './pairs.ts';
import { jsonIn, manifestOf, type Reading, sayersFor } from './reading.ts';

/** What differs in the channels, default settings and the default state of a plugin for Claude Code. */
export function defaultChanges(was: Reading, now: Reading): SurfaceChange[] {
  return [...channelChanges(was, now), ...settingChanges(was, now), ...enabledChanges(was, now)];
}

interface Item {
  readonly key: string;
  readonly raw: unknown;
  readonly at: Place;
}

function channelChanges(was: Reading, now: Reading): SurfaceChange[] {
  const pairs = pairsBy(
    channelsIn(was),
    channelsIn(now),
    channel => channel.key,
    channel => canonical(channel.raw),
  );
  return [
    ...pairs.gone.map(({ key, at }) => gone('channel.removed', key, at)),
    ...pairs.fresh.map(({ key, at }) => {
      const says = `let the MCP server ${brief(key, 40)} send messages into sessions`;
      return change('channel.added', key, at, { gain: gain('egress', says) });
    }),
    ...pairs.both.map(([, { key, at }]) => change('channel.changed', key, at)),
  ];
}

function channelsIn(side: Reading): Item[] {
  const channels = sayersFor(side, 'claude').flatMap(({ document, value }) =>
    itemsOf(value.channels, inside(documentPlace(document), 'channels')),
  );
  return channels.flatMap(({ value, place: at }) => {
    if (!isRecord(value)) return [];
    const { userConfig: _, ...raw } = value;
    return [{ key: plainText(value, 'server') ?? '', raw, at }];
  });
}

function settingChanges(was: Reading, now: Reading): SurfaceChange[] {
  const [before, after] = [settingsIn(was), settingsIn(now)];
  const found: SurfaceChange[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [before.get(key), after.get(key)];
    if (canonical(old?.raw) === canonical(fresh?.raw)) continue;
    const id: ChangeId = key === 'agent' ? 'settings.agent.changed' : 'settings.changed';
    const said = { from: textOf(old), to: textOf(fresh), gain: runsBy(key, old, fresh) };
    if (fresh !== undefined) found.push(change(id, key, fresh.at, said));
    else if (old !== undefined) found.push(gone(id, key, old.at, said));
  }
  return found;
}

// A status line is a command.
function runsBy(key: string, was: Item | undefined, now: Item | undefined): Gain | undefined {
  const command = plainText(now?.raw, 'command');
  if (key === 'agent' || command === undefined || command === plainText(was?.raw, 'command')) return undefined;
  return gain('exec', `run ${brief(toldPlainly(command), 110)} for the setting ${brief(key, 40)}`);
}

function textOf(item: Item | undefined): string | undefined {
  return item === undefined ? undefined : brief(canonical(item.raw), 200);
}

// `settings.json` at the root of the plugin, and `settings` of its manifest, which wins; then what entries say.
function settingsIn(side: Reading): Map<string, Item> {
  const found = new Map<string, Item>();
  if (!isForClaude(side.plugin)) return found;
  const add = (value: unknown, place: Place): void => {
    for (const { key, value: raw, place: at } of membersOf(value, place)) found.set(key, { key, raw, at });
  };
  add(jsonIn(side, claudePlaces.settings), { file: side.path(claudePlaces.settings), pointer: '' });
  for (const { document, value } of sayersFor(side, 'claude'))
    add(value.settings, inside(documentPlace(document), 'settings'));
  return found;
}

function enabledChanges(was: Reading, now: Reading): SurfaceChange[] {
  const [before, after] = [sayersFor(was, 'claude'), sayersFor(now, 'claude')];
  const [old, fresh] = [manifestOf(was, 'claude'), manifestOf(now, 'claude')];
  if ((old === undefined) !== (fresh === undefined) || isOn(before) === isOn(after)) return [];
  const said = after.findLast(({ value }) => Object.hasOwn(value, 'defaultEnabled'));
  const place = said && inside(documentPlace(said.document), 'defaultEnabled');
  const at = place ?? (fresh === undefined ? now.plugin.name.place : documentPlace(fresh.document));
  if (!isOn(after)) return [change('defaultEnabled.off', 'defaultEnabled', at, { from: 'true', to: 'false' })];
  const says = 'be switched on for everybody who has it';
  return [change('defaultEnabled.on', 'defaultEnabled', at, { from: 'false', to: 'true', gain: gain('exec', says) })];
}

// What an entry says wins over the manifest in claude 2.1.329.
function isOn(sayers: readonly Manifest[]): boolean {
  const said = sayers.findLast(({ value }) => Object.hasOwn(value, 'defaultEnabled'));
  return said?.value.defaultEnabled !== false;
}

/** The settings of an event-handler manifest, side by side. */
export function handlerSettingChanges(was: Reading, now: Reading): SurfaceChange[] {
  const [before, after] = [manifestOf(was, 'event'), manifestOf(now, 'event')];
  if (before === undefined || after === undefined) return [];
  const [old, fresh] = [recordOf(before.value.settings), recordOf(after.value.settings)];
  const place = inside(documentPlace(after.document), 'settings');
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].flatMap(key => {
    if (canonical(old[key]) === canonical(fresh[key])) return [];
    const at = Object.hasOwn(fresh, key) ? inside(place, key) : documentPlace(after.document);
    return [change(settingId(key, old[key], fresh[key]), key, at, { from: textIn(old[key]), to: textIn(fresh[key]) })];
  });
}

function textIn(value: unknown): string | undefined {
  return value === undefined ? undefined : brief(canonical(value), 200);
}

// No limit is the highest limit.
function settingId(key: string, was: unknown, now: unknown): ChangeId {
  if (key === 'cacheEnabled') return 'settings.cacheEnabled.changed';
  if (key === 'enableDebug') return 'settings.enableDebug.changed';
  if (key !== 'maxExecutionTimeMs') return 'settings.changed';
  const limit = (value: unknown): number => (typeof value === 'number' ? value : Number.POSITIVE_INFINITY);
  return limit(now) >= limit(was) ? 'settings.maxExecutionTimeMs.raised' : 'settings.maxExecutionTimeMs.lowered';
}
