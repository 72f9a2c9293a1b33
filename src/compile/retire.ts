import type { Treatment } from '../clients/retirement.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import { shown } from '../model/words.ts';
import type { Dialect } from './dialect.ts';
import { isNeutral } from './left-out.ts';
import type { LossList } from './losses.ts';
import { marked, noticeText, withInstallation } from './mark.ts';
import { moveOf } from './moves.ts';
import type { Retiring } from './retiring.ts';
import { limitsOf } from './treatment.ts';

/** A catalog as one client is to get it on the day. */
export interface Staged<T> {
  readonly catalog: Catalog;
  readonly reached: readonly T[];
  /** Old names whose rename may end in nothing, where what it leads to is not in the file. */
  readonly mayEnd: ReadonlySet<string>;
}

/** Puts records into what the client understands: marks, words on installing, renames, or no entry at all. */
export function stage<T extends { readonly entry: CatalogEntry }>(
  { client }: Dialect,
  catalog: Catalog,
  reached: readonly T[],
  retiring: Retiring,
  losses: LossList,
): Staged<T> {
  const [published, committed] = [retiring.published(client), retiring.committed(client)];
  const names = new Set(reached.map(({ entry }) => entry.name.value));
  // Whoever is no entry any more stays told what they were told.
  const lines = new Map([...committed].filter(([from]) => !names.has(from)));
  const kept = reached.flatMap((one): T[] => {
    const name = one.entry.name.value;
    const standing = retiring.standing(one.entry);
    const { state, record, sunset, yanked } = standing;
    const treatment = retiring.treatment(client, one.entry, standing);
    if (yanked) losses.field('version', `users must not get ${shown(one.entry.plugin?.version?.value ?? '')}`, name);
    for (const says of limitsOf(client, treatment)) losses.field('deprecation', says, name);
    if (treatment === 'ended' || treatment === 'moved') {
      if (one.entry.plugin !== undefined && isNeutral(one.entry.plugin)) return []; // no client ever had it
      const move =
        treatment === 'moved' && record !== undefined ? moveOf(record, retiring.moves, committed.get(name)) : undefined;
      if (move !== undefined && 'because' in move && typeof published.get(name) !== 'string')
        losses.field('replacement', `users are told that it is gone: ${move.because}`, name);
      lines.set(name, move !== undefined && 'to' in move ? move.to : null);
      return [];
    }
    if (treatment === 'dropped' || treatment === 'given-up') return [];
    const isMarked = record !== undefined && state !== 'active' && state !== 'announced';
    const notice = isMarked ? noticeText(state, record, sunset) : undefined;
    const entry = entryAs(treatment, client, one.entry, notice);
    return [{ ...one, entry }];
  });
  return { ...withRenames(catalog, published, lines), reached: kept };
}

function entryAs(treatment: Treatment, client: Dialect['client'], entry: CatalogEntry, notice: string | undefined) {
  const mayInstall = treatment !== 'blocked' && treatment !== 'tombstone';
  const spoken = mayInstall ? entry : withInstallation(entry, 'NOT_AVAILABLE');
  return treatment === 'as-defined' || notice === undefined ? spoken : marked(client, spoken, notice);
}

/** What was published comes before what the definition says, and that before what follows from records. */
function withRenames(
  catalog: Catalog,
  published: ReadonlyMap<string, string | null>,
  lines: ReadonlyMap<string, string | null>,
): Pick<Staged<never>, 'catalog' | 'mayEnd'> {
  const said = new Set(catalog.renames.map(({ from }) => from.value));
  const more = new Map([...lines, ...published]);
  if (more.size === 0) return { catalog, mayEnd: new Set() };
  const { place } = catalog;
  const lineOf = (from: string, to: string | null) => ({ from: { value: from, place }, to: { value: to, place } });
  const own = catalog.renames.map(line => {
    const was = published.get(line.from.value);
    return was === undefined ? line : lineOf(line.from.value, was);
  });
  const added = [...more].filter(([from]) => !said.has(from)).sort(([a], [b]) => (a < b ? -1 : 1));
  const renames = [...own, ...added.map(([from, to]) => lineOf(from, to))];
  const raw = { ...catalog.raw, renames: Object.fromEntries(renames.map(({ from, to }) => [from.value, to.value])) };
  return { catalog: { ...catalog, renames, raw }, mayEnd: new Set(more.keys()) };
}
