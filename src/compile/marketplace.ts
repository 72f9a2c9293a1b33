import { factsOf } from '../clients/facts.ts';
import type { Catalog, CatalogEntry, Source } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import { counted, shown } from '../model/words.ts';
import { canonicalJson, type Fields, present } from './canonical-json.ts';
import type { Dialect } from './dialect.ts';
import { tellCatalogFields, tellEntryFields } from './field-losses.ts';
import { isOwnFile, keptEntry, keptHeader } from './hand-kept.ts';
import { leftOut } from './left-out.ts';
import type { LossList } from './losses.ts';
import type { Reach } from './reach.ts';
import { type Refusals, refusalsOf } from './refusals.ts';
import { deadRenames, withoutRenames } from './renames.ts';
import { sourceFor } from './source-text.ts';

/** An entry, and how its files are reached. */
export interface Reached {
  readonly entry: CatalogEntry;
  readonly reach: Reach;
}

/** One catalog in the words of one client. */
export interface Marketplace {
  readonly text: () => string;
  /** For a file that stands alone; undefined where nothing in it could be reached. */
  readonly flat: (() => string) | undefined;
  readonly emitted: readonly Reached[];
}

interface Written extends Reached {
  readonly fields: Fields;
}

/** Writes a catalog for a client; undefined when the client would refuse the file whatever its entries. */
export function writeMarketplace(
  dialect: Dialect,
  catalog: Catalog,
  all: readonly Reached[],
  losses: LossList,
): Marketplace | undefined {
  if (isOwnFile(dialect.client, catalog)) {
    return assemble(dialect, catalog, keptHeader(catalog), writeAll(dialect, true, all, losses), losses);
  }
  const header = present(dialect.header(catalog));
  const drafts = writeAll(dialect, false, all, losses);
  const { renames: _, ...top } = header; // which of them hold depends on what is taken
  const refusals = refusalsOf(
    dialect.client,
    top,
    drafts.map(({ fields }) => fields),
  );
  if (refusals.catalog !== undefined) {
    losses.target(`${dialect.client} would refuse the whole catalog: ${refusals.catalog}`);
    return undefined;
  }
  tellCatalogFields(dialect, catalog, header, losses);
  return assemble(dialect, catalog, header, taken(dialect, drafts, refusals, losses), losses);
}

/** The entries in the client's words, without those that have no place there. */
function writeAll(dialect: Dialect, own: boolean, all: readonly Reached[], losses: LossList): readonly Written[] {
  return all.flatMap(({ entry, reach }) => {
    const because = leftOut(dialect, own, entry, reach);
    const said = because === undefined ? sourceFor(dialect, reach.tree as Source) : { because };
    if ('because' in said) {
      losses.entry(said.because, entry.name.value);
      return [];
    }
    const fields = own ? keptEntry(entry, said.source) : present(dialect.entry(entry, said.source));
    return [{ entry, reach, fields }];
  });
}

/** What the client will take, each with what it loses. */
function taken(dialect: Dialect, drafts: readonly Written[], refusals: Refusals, losses: LossList): readonly Written[] {
  return drafts.filter(({ entry, fields }, index) => {
    const name = entry.name.value;
    const refusal = refusals.entries.get(index);
    const hidden = refusals.hidden.get(index);
    if (refusal !== undefined) losses.entry(`${dialect.client} would not take it: ${refusal}`, name);
    else tellEntryFields(dialect, entry, fields, losses);
    if (hidden !== undefined && refusal === undefined)
      losses.field('products', `${dialect.client} hides it: ${hidden}`, name);
    return refusal === undefined;
  });
}

function assemble(
  dialect: Dialect,
  catalog: Catalog,
  header: Fields,
  written: readonly Written[],
  losses: LossList,
): Marketplace {
  const dead = header.renames === undefined ? [] : deadRenames(catalog, namesOf(written));
  for (const { from, to } of dead) {
    losses.field('renames', `${shown(from.value)} leads to ${shown(String(to.value))}, which is not in this file`);
  }
  const unreached = written.length > 0 && !written.some(one => flatEntry(dialect, one).length > 0);
  return {
    text: () => canonicalJson({ ...withoutRenames(header, dead), plugins: written.map(({ fields }) => fields) }),
    flat: unreached ? undefined : () => flatText(dialect, catalog, header, written),
    emitted: written,
  };
}

function namesOf(written: readonly Written[]): ReadonlySet<string> {
  return new Set(written.map(({ entry }) => entry.name.value));
}

function flatText(dialect: Dialect, catalog: Catalog, header: Fields, written: readonly Written[]): string {
  const reached = written.filter(one => flatEntry(dialect, one).length > 0);
  const dead = header.renames === undefined ? [] : deadRenames(catalog, namesOf(reached));
  const plugins = reached.flatMap(one => flatEntry(dialect, one));
  return canonicalJson({ ...withoutRenames(header, dead), plugins });
}

function flatEntry(dialect: Dialect, { reach, fields }: Written): readonly Fields[] {
  const said = reach.flat === undefined ? undefined : sourceFor(dialect, reach.flat);
  return said !== undefined && 'source' in said ? [{ ...fields, source: said.source }] : [];
}

/** Says in numbers what a stand-alone file could not reach, where the client could have installed it from one. */
export function flatGap(client: ClientId, missing: string | undefined, { emitted }: Marketplace): string | undefined {
  const unreached = emitted.filter(({ reach }) => reach.flat === undefined && !reach.gone).length;
  const able = Object.hasOwn(factsOf(client).sources.kinds, 'git-subdir');
  if (!able || unreached === 0 || missing === undefined) return undefined;
  return `${counted(unreached, 'entry', 'entries')} left out of the stand-alone file: ${missing}`;
}
