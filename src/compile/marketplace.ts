import type { Catalog, Source } from '../model/catalog.ts';
import { shown } from '../model/words.ts';
import { canonicalJson, type Fields, present } from './canonical-json.ts';
import type { Dialect } from './dialect.ts';
import { tellCatalogFields, tellEntryFields } from './field-losses.ts';
import { flatOf, type Written } from './flat.ts';
import { isOwnFile, keptEntry, keptHeader } from './hand-kept.ts';
import { leftOut } from './left-out.ts';
import type { LossList } from './losses.ts';
import type { Reached } from './reach.ts';
import { type Refusals, refusalsOf } from './refusals.ts';
import { deadRenames, withoutRenames } from './renames.ts';
import { sourceFor } from './source-text.ts';

/** One catalog in the words of one client. */
export interface Marketplace {
  readonly text: () => string;
  /** For a file that stands alone; undefined where nothing in it could be reached. */
  readonly flat: (() => string) | undefined;
  readonly emitted: readonly Reached[];
}

/** Writes a catalog for a client; undefined when the client would refuse the file whatever its entries. */
export function writeMarketplace(
  dialect: Dialect,
  catalog: Catalog,
  all: readonly Reached[],
  losses: LossList,
  mayEnd: ReadonlySet<string> = new Set(),
): Marketplace | undefined {
  if (isOwnFile(dialect.client, catalog)) {
    return assemble(dialect, catalog, keptHeader(catalog), writeAll(dialect, true, all, losses), losses, mayEnd);
  }
  const header = present(dialect.header(catalog));
  const drafts = writeAll(dialect, false, all, losses);
  const { renames: _, ...bare } = header; // which of them hold depends on what is taken
  const refusals = refusalsOf(
    dialect.client,
    bare,
    drafts.map(({ fields }) => fields),
  );
  if (refusals.catalog !== undefined) {
    losses.target(`${dialect.client} would refuse the whole catalog: ${refusals.catalog}`);
    return undefined;
  }
  tellCatalogFields(dialect, catalog, header, losses);
  const top = withOwn(header, catalog.fields?.[dialect.client]);
  return assemble(dialect, catalog, top, taken(dialect, drafts, refusals, losses), losses, mayEnd);
}

/** Words for this client alone pass as they stand, as those of a file kept by hand do. */
function withOwn(fields: Fields, own: Fields | undefined): Fields {
  if (own === undefined) return fields;
  return Object.fromEntries(Object.entries({ ...fields, ...own }).filter(([, value]) => value !== null));
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
  const kept = drafts.filter(({ entry, fields }, index) => {
    const name = entry.name.value;
    const refusal = refusals.entries.get(index);
    const hidden = refusals.hidden.get(index);
    if (refusal !== undefined) losses.entry(`${dialect.client} would not take it: ${refusal}`, name);
    else tellEntryFields(dialect, entry, fields, losses);
    if (hidden !== undefined && refusal === undefined)
      losses.field('products', `${dialect.client} hides it: ${hidden}`, name);
    return refusal === undefined;
  });
  return kept.map(one => ({ ...one, fields: withOwn(one.fields, one.entry.fields?.[dialect.client]) }));
}

function assemble(
  dialect: Dialect,
  catalog: Catalog,
  header: Fields,
  written: readonly Written[],
  losses: LossList,
  mayEnd: ReadonlySet<string>,
): Marketplace {
  const dead = header.renames === undefined ? [] : deadRenames(catalog, namesOf(written));
  for (const { from, to } of dead) {
    const told = mayEnd.has(from.value) ? ', so its users are told that it is gone' : '';
    losses.field(
      'renames',
      `${shown(from.value)} leads to ${shown(String(to.value))}, which is not in this file${told}`,
    );
  }
  const flat = flatOf(dialect, catalog, header, written, mayEnd);
  if (flat !== undefined && 'because' in flat) losses.field('flat', flat.because);
  return {
    text: () =>
      canonicalJson({ ...withoutRenames(header, dead, mayEnd), plugins: written.map(({ fields }) => fields) }),
    flat: flat !== undefined && 'text' in flat ? flat.text : undefined,
    emitted: written,
  };
}

function namesOf(written: readonly Written[]): ReadonlySet<string> {
  return new Set(written.map(({ entry }) => entry.name.value));
}
