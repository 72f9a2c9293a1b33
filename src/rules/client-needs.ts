import { type ClientFacts, factsOf } from '../clients/facts.ts';
import { isObject, type JsonObject } from '../clients/json.ts';
import type { Table } from '../clients/table.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import { clientIds } from '../model/client.ts';
import type { Found } from '../model/diagnostic.ts';
import { policyFor } from '../model/holding.ts';
import { inside, type Place } from '../model/place.ts';
import { retirementOf } from '../model/retirement.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

/** What a catalog has that its clients know since a version only: each thing once for each client. */
export function* needsIn(catalog: Catalog, head: Workspace): Iterable<Found> {
  for (const client of clientIds) {
    if (!catalog.targets.includes(client)) continue;
    const facts = factsOf(client);
    const told = new Set<string>();
    for (const need of needsOf(facts, catalog, head)) {
      if (told.has(need.what)) continue;
      told.add(need.what);
      yield found(need, facts, catalog);
    }
  }
}

interface Need {
  readonly what: string;
  readonly since: string;
  readonly at: Place;
  /** Does it follow from a record? Then nobody can do without. */
  readonly due?: true;
}

function* needsOf(facts: ClientFacts, catalog: Catalog, head: Workspace): Iterable<Need> {
  const { client } = facts;
  const isDefined = catalog.origin === 'definition';
  yield* fieldsOf(facts.catalog, isDefined ? catalog.fields?.[client] : catalog.raw, said(catalog, client), []);
  yield* renamesOf(facts, catalog, head);
  for (const entry of catalog.entries) {
    if (entry.targets !== undefined && !entry.targets.includes(client)) continue;
    const own = isDefined ? { metadata: entry.about.metadata, ...entry.fields?.[client] } : entry.raw;
    for (const need of fieldsOf(facts.entry, own, entry.place, [])) yield { ...need, what: `${need.what} of an entry` };
    yield* kindOf(facts, entry, catalog);
  }
}

function said({ origin, place }: Catalog, client: string): Place {
  return origin === 'definition' ? inside(place, 'fields', client) : place;
}

/** The fields of an object that are known since a version only, and those inside of them. */
function* fieldsOf(table: Table, object: JsonObject | undefined, at: Place, above: readonly string[]): Iterable<Need> {
  for (const [key, { since, table: inner }] of Object.entries(table.fields)) {
    const value = object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
    if (value === undefined || value === null || (isObject(value) && Object.keys(value).length === 0)) continue;
    const path = [...above, key];
    if (since !== undefined) yield { what: shown(path.join('.')), since, at: inside(at, key) };
    if (inner !== undefined && isObject(value)) yield* fieldsOf(inner, value, inside(at, key), path);
  }
}

/** Where a definition, or a record that has taken effect, leads users of an old name elsewhere. */
function* renamesOf({ renames: facts }: ClientFacts, catalog: Catalog, head: Workspace): Iterable<Need> {
  if (facts === undefined || catalog.origin !== 'definition') return;
  const { name, place, recorded = [], renames } = catalog;
  const need = { what: shown(facts.field), since: facts.since };
  if (renames.length > 0) yield { ...need, at: inside(place, 'renames') };
  for (const plugin of recorded) {
    const { record, state } = head.states.of(plugin, name.value);
    const isGone = state === 'removed' || state === 'quarantined';
    if (record !== undefined && (isGone || (state === 'sunset' && !isKept(plugin, catalog, head))))
      yield { ...need, at: record.plugin.place, due: true };
  }
}

function isKept(name: string, catalog: Catalog, head: Workspace): boolean {
  return retirementOf(policyFor(head, { catalog: catalog.name.value, name })).claude.atSunset === 'keep';
}

function* kindOf({ sources: { kinds } }: ClientFacts, entry: CatalogEntry, catalog: Catalog): Iterable<Need> {
  const own = entry.source.value.kind;
  const isArchived = own === 'folder' && catalog.source.kind === 'archive';
  const kind = isArchived ? 'archive' : own;
  const since = Object.hasOwn(kinds, kind) ? kinds[kind]?.since : undefined;
  const at = isArchived ? inside(catalog.place, 'source') : entry.source.place;
  if (since !== undefined) yield { what: `a source of kind ${shown(kind)}`, since, at };
}

function found({ at, due, since, what }: Need, { client, title }: ClientFacts, { name }: Catalog): Found {
  return {
    at,
    message: `${shown(name.value)} needs ${title} ${since} or later: older ones do not know ${what}`,
    hint: `Tell its users to have ${since} or later${due === true ? '' : ', or do without it'}.`,
    catalog: name.value,
    clients: [client],
  };
}
