import { factsOf } from '../clients/facts.ts';
import type { Catalog } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import { counted } from '../model/words.ts';
import { canonicalJson, type Fields } from './canonical-json.ts';
import type { Dialect } from './dialect.ts';
import type { Reached } from './reach.ts';
import { deadRenames, withoutRenames } from './renames.ts';
import { sourceFor } from './source-text.ts';

/** An entry in the words of a client. */
export interface Written extends Reached {
  readonly fields: Fields;
}

/** The file that stands alone: its text, or why a client would not take it; undefined where nothing in it could be reached. */
export type Flat = { readonly text: () => string } | { readonly because: string } | undefined;

/** Writes the entries that can be reached without the catalog folder. */
export function flatOf(
  dialect: Dialect,
  catalog: Catalog,
  header: Fields,
  written: readonly Written[],
  mayEnd: ReadonlySet<string> = new Set(),
): Flat {
  if (written.length > 0 && !written.some(one => flatEntry(dialect, one).length > 0)) return undefined;
  const text = () => flatText(dialect, catalog, header, written, mayEnd);
  const limit = factsOf(dialect.client).marketplaces.maxBytes?.bytes;
  if (limit === undefined || written.length < fewEntries) return { text };
  const made = text();
  const size = Buffer.byteLength(made);
  if (size <= limit) return { text: () => made };
  return { because: `the stand-alone file would have ${size} bytes, and ${dialect.client} takes ${limit} at most` };
}

const fewEntries = 500; // so few are never too large, and need not be written out to know it

function flatText(
  dialect: Dialect,
  catalog: Catalog,
  header: Fields,
  written: readonly Written[],
  mayEnd: ReadonlySet<string>,
): string {
  const reached = written.filter(one => flatEntry(dialect, one).length > 0);
  const names = new Set(reached.map(({ entry }) => entry.name.value));
  const dead = header.renames === undefined ? [] : deadRenames(catalog, names);
  const plugins = reached.flatMap(one => flatEntry(dialect, one));
  return canonicalJson({ ...withoutRenames(header, dead, mayEnd), plugins });
}

function flatEntry(dialect: Dialect, { reach, fields }: Written): readonly Fields[] {
  const said = reach.flat === undefined ? undefined : sourceFor(dialect, reach.flat);
  return said !== undefined && 'source' in said ? [{ ...fields, source: said.source }] : [];
}

/** Says in numbers what a stand-alone file could not reach, where the client could have installed it from one. */
export function flatGap(
  client: ClientId,
  missing: string | undefined,
  emitted: readonly Reached[],
): string | undefined {
  const unreached = emitted.filter(({ reach }) => reach.flat === undefined && !reach.gone).length;
  const able = Object.hasOwn(factsOf(client).sources.kinds, 'git-subdir');
  if (!able || unreached === 0 || missing === undefined) return undefined;
  return `${counted(unreached, 'entry', 'entries')} left out of the stand-alone file: ${missing}`;
}
