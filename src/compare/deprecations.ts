import { recordOf, type Values } from '../load/values.ts';
import { documentPlace } from '../model/document.ts';
import { inside, type Place } from '../model/place.ts';
import type { SurfaceChange } from '../model/surface.ts';
import { change } from './change.ts';
import type { Reading } from './reading.ts';

interface Part {
  readonly key: string;
  readonly at: Place;
  readonly raw: Values;
}

/** Parts of a plugin that say of themselves that they are deprecated, and did not before. */
export function deprecationChanges(was: Reading, now: Reading): SurfaceChange[] {
  const before = new Map(partsIn(was).map(part => [part.key, part]));
  return partsIn(now).flatMap(part => {
    const old = before.get(part.key);
    const at = wordIn(part);
    if (at === undefined || old === undefined || wordIn(old) !== undefined) return [];
    return [change('component.deprecated', part.key, at)];
  });
}

// In the front matter or the object of the part, or in the `metadata` of either.
function wordIn({ raw, at }: Part): Place | undefined {
  const metadata = recordOf(raw.metadata);
  for (const key of ['deprecated', 'deprecation']) {
    if (isSaid(raw[key])) return inside(at, key);
    if (isSaid(metadata[key])) return inside(at, 'metadata', key);
  }
  return undefined;
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && value !== 'false';
}

function partsIn(side: Reading): Part[] {
  const { skills, commands, agents, servers, endpoints, apps } = side.plugin.components;
  const prompts = [...skills, ...commands, ...agents].map(({ file, document }) => ({
    key: side.inner(file).replace(/(?:\/SKILL)?\.md$/, ''),
    at: documentPlace(document),
    raw: recordOf(document.value),
  }));
  const objects = [
    ...servers.map(({ key, place }) => ({ key, place })),
    ...apps.map(({ key, place }) => ({ key, place })),
    ...endpoints.map(({ method, path, place }) => ({ key: `${method.toUpperCase()} ${path}`, place })),
  ];
  return [...prompts, ...objects.map(({ key, place }) => ({ key, at: place, raw: recordOf(side.valueAt(place)) }))];
}
