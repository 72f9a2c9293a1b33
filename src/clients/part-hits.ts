import type { ClientId, Effect, Hit } from '../model/client.ts';
import type { Fault } from '../model/document.ts';
import { inside, type Place } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import { valueAt } from '../model/plugin-values.ts';
import { worstEffect } from './effects.ts';
import { factsOf } from './facts.ts';
import { isObject } from './json.ts';
import type { ClientFault } from './judge.ts';
import { judgePart } from './judge.ts';
import { heldInline, readsPart } from './part-readers.ts';

/** A server, a matcher with its hooks, or a hook of a plugin. */
interface Spot {
  readonly what: 'server' | 'group' | 'hook';
  readonly place: Place;
  readonly value: unknown;
  readonly event?: string;
}

/** What clients mind at one place of the hooks and servers of a plugin. */
export interface PartRemark {
  readonly at: Place;
  readonly faults: readonly [ClientFault, ...ClientFault[]];
}

/** What some clients mind in the values of hooks and servers that they read, beside what is no such thing in any client. */
export function remarksOnParts(plugin: Plugin, clients: readonly ClientId[]): readonly PartRemark[] {
  const told = new Set(plugin.documents.flatMap(({ faults }) => faults.map(({ place }) => keyOf(place))));
  const found = new Map<string, PartRemark>();
  for (const spot of spotsIn(plugin)) {
    for (const fault of clients.flatMap(client => faultsOf(client, spot, plugin))) {
      const at = placeOf(spot, fault);
      const key = `${keyOf(at)} ${fault.key ?? ''}`;
      // A type that is unknown is told as that, with what is known.
      if (told.has(keyOf(at)) || (spot.what === 'hook' && fault.pointer === '/type')) continue;
      const same = found.get(key);
      found.set(key, same === undefined ? { at, faults: [fault] } : { at, faults: [...same.faults, fault] });
    }
  }
  return [...found.values()];
}

/** What readers of hooks or servers do about a fault of their shape, as far as they look at that; those that mind. */
export function hitsOnPart({ keyword, place }: Fault, plugin: Plugin, readers: readonly ClientId[]): Hit[] {
  const pointer = place.pointer ?? '';
  const spot = spotsIn(plugin).findLast(each => each.place.file === place.file && isAbove(each.place.pointer, pointer));
  return readers.flatMap(client => {
    const effect =
      spot === undefined || !isObject(spot.value) ? undefined : effectAt(client, spot, pointer, keyword, plugin);
    return effect === 'none' ? [] : [{ client, effect: effect ?? 'component-dropped' }];
  });
}

function effectAt(
  client: ClientId,
  spot: Spot,
  pointer: string,
  keyword: string | undefined,
  plugin: Plugin,
): Effect | undefined {
  const part = spot.what === 'server' ? 'mcp' : 'hooks';
  if (factsOf(client).components[part]?.values === undefined) return undefined;
  const faults = faultsOf(client, spot, plugin);
  if (keyword !== 'type' && pointer === spot.place.pointer) return worstEffect(faults.map(({ effect }) => effect));
  const mine = faults.filter(fault => isAbove(placeOf(spot, fault).pointer, pointer));
  return worstEffect(mine.map(({ effect }) => effect));
}

function faultsOf(client: ClientId, { event, place, value, what }: Spot, plugin: Plugin): readonly ClientFault[] {
  const part = what === 'server' ? 'mcp' : 'hooks';
  if (!readsPart(client, plugin, part, place.file)) return [];
  const faults = judgePart(client, what, value, event);
  return faults.map(fault => ({ ...fault, effect: heldInline(client, plugin, part, place.file, fault.effect) }));
}

function spotsIn(plugin: Plugin): Spot[] {
  const { events, servers } = plugin.components;
  const hooks = events.flatMap(event => {
    const groups = itemsAt(event.place, valueAt(plugin, event.place));
    return groups.flatMap(({ place, value }) => {
      const within = isObject(value) ? itemsAt(inside(place, 'hooks'), value.hooks) : [];
      const about = { event: event.value };
      return [
        { what: 'group' as const, place, value, ...about },
        ...within.map(item => ({ what: 'hook' as const, ...item, ...about })),
      ];
    });
  });
  return [...servers.map(({ place }) => ({ what: 'server' as const, place, value: valueAt(plugin, place) })), ...hooks];
}

function itemsAt(place: Place, value: unknown): Pick<Spot, 'place' | 'value'>[] {
  return Array.isArray(value)
    ? value.map((item, index) => ({ place: inside(place, index), value: item as unknown }))
    : [];
}

function placeOf({ place }: Spot, { on, pointer }: ClientFault): Place {
  return { ...place, pointer: `${place.pointer ?? ''}${pointer}`, ...(on !== undefined && { on }) };
}

function isAbove(pointer: string | undefined, other: string): boolean {
  return pointer !== undefined && (other === pointer || other.startsWith(`${pointer}/`));
}

function keyOf({ file, pointer = '' }: Place): string {
  return `${file}#${pointer}`;
}
