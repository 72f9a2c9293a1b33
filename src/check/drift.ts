import { factsOf } from '../clients/facts.ts';
import type { Build, Output } from '../model/build.ts';
import type { Drift } from '../model/change.ts';
import { clientIds } from '../model/client.ts';
import { step } from '../model/place.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** Committed catalog files that are not what the sources compile to, each with the first pointer that differs. */
export function driftOf(build: Build, head: Snapshot): readonly Drift[] {
  const found: Drift[] = [];
  for (const output of build.committed) {
    const drift = compare(output, head);
    if (drift !== undefined) found.push(drift);
  }
  return [...found, ...leftOver(build, head)];
}

function compare(output: Output, snapshot: Snapshot): Drift | undefined {
  if (!('text' in output)) return undefined;
  const file = output.path;
  const bytes = snapshot.bytes(file);
  const text = bytes && new TextDecoder().decode(bytes);
  if (text === output.text) return undefined;
  const wanted = parsed(output.text);
  const catalog = nameIn(wanted) ?? file;
  if (text === undefined) return { file, catalog, how: 'missing' };
  const now = parsed(text);
  const pointer = now === undefined ? undefined : firstDifference(now, wanted, '');
  return { file, catalog, how: 'differs', ...(pointer !== undefined && { pointer }) };
}

/** Catalog files that carry the name of a compiled local catalog, but that no target of it compiles to any more. */
function leftOver(build: Build, snapshot: Snapshot): readonly Drift[] {
  const compiled = new Set(build.committed.map(output => output.path));
  const places = [...new Set(clientIds.map(client => factsOf(client).marketplaces.writes))].sort();
  const others = places.flatMap(file => {
    const bytes = compiled.has(file) ? undefined : snapshot.bytes(file);
    return bytes === undefined ? [] : [{ file, catalog: nameIn(parsed(new TextDecoder().decode(bytes))) }];
  });
  if (others.length === 0) return [];
  const names = new Set(build.committed.map(output => ('text' in output ? nameIn(parsed(output.text)) : undefined)));
  return others.flatMap(({ file, catalog }) =>
    catalog !== undefined && names.has(catalog) ? [{ file, catalog, how: 'left-over' as const }] : [],
  );
}

/** The first pointer, in the order of what stands there now, at which two JSON values differ. */
function firstDifference(is: unknown, should: unknown, at: string): string | undefined {
  if (!isObject(is) || !isObject(should) || Array.isArray(is) !== Array.isArray(should)) {
    return is === should ? undefined : at;
  }
  for (const key of Object.keys(is)) {
    if (!Object.hasOwn(should, key)) return step(at, key);
    const deeper = firstDifference(is[key], should[key], step(at, key));
    if (deeper !== undefined) return deeper;
  }
  return Object.keys(should).some(key => !Object.hasOwn(is, key)) ? at : undefined;
}

function nameIn(value: unknown): string | undefined {
  return isObject(value) && typeof value.name === 'string' ? value.name : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: the file as a whole differs
  }
}
