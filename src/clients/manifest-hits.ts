import type { Effect, Hit } from '../model/client.ts';
import type { Fault } from '../model/document.ts';
import { steps } from '../model/place.ts';
import type { Manifest, Plugin } from '../model/plugin.ts';
import type { Workspace } from '../model/workspace.ts';
import { compareEffects } from './effects.ts';
import { manifestTable } from './facts.ts';
import { own } from './json.ts';
import { likeOf } from './like.ts';
import { readersOf, readingsAt } from './readings.ts';
import type { Field, Table } from './table.ts';

/**
 * What the readers of a manifest do about a fault of its shape, those that mind: as far as they are known to look
 * into the value themselves, what they were seen to do there, else what they do about the field it is in.
 */
export function hitsOnShape(fault: Fault, manifest: Manifest, plugin: Plugin, workspace: Workspace): Hit[] {
  const missing = fault.keyword === 'required';
  const pointer = fault.place.pointer ?? '';
  const told = readingsAt(workspace, manifest.file, pointer)
    .filter(({ kind }) => (kind === 'missing') === missing)
    .flatMap(({ faults }) => faults.filter(({ key }) => key === undefined || fault.message.includes(`"${key}"`)));
  return readersOf(manifest, plugin, workspace).flatMap(client => {
    const effects = told.filter(each => each.client === client).map(({ effect }) => effect);
    const table = manifestTable(client, manifest.shape);
    const effect = effects.sort(compareEffects).at(-1) ?? (table && beyond(table, steps(pointer), missing));
    return effect === undefined || effect === 'none' ? [] : [{ client, effect }];
  });
}

/** The effect of the field in which the facts about a client end; nothing where they reach as far as the fault. */
function beyond(table: Table, path: readonly string[], missing: boolean, outer?: Effect): Effect | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return undefined; // the table knows the object, and does not ask for more
  const field = own(table.fields, key) as Field | undefined;
  return field === undefined ? undefined : inField(field, rest, missing, field.effect ?? outer);
}

function inField(field: Field, path: readonly string[], missing: boolean, effect?: Effect): Effect | undefined {
  if (field.like !== undefined) return inField(likeOf(field.like), path, missing, effect);
  if (field.table !== undefined) return beyond(field.table, path, missing, effect);
  const inner = /^\d+$/.test(path[0] ?? '') ? field.items : field.values;
  if (inner !== undefined && path.length > 0) return inField(inner, path.slice(1), missing, inner.effect ?? effect);
  return path.length > 0 || missing ? effect : undefined;
}
