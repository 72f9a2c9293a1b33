import { isDeepStrictEqual } from 'node:util';
import type { Values } from '../load/values.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import type { ClientId } from '../model/client.ts';
import type { KeptFile } from './kept-file.ts';
import { plainName } from './kept-file.ts';
import { isFilled, plainOwner, plainSource, plainWords } from './plain-words.ts';

/** What a definition says of one client alone. */
export interface OwnWords {
  readonly fields: Map<string, unknown>;
  readonly entries: Map<string, Map<string, unknown>>;
  order?: 'name' | readonly string[];
}

/** A definition on its way: what all clients are told, and what is left for single ones. */
export interface Draft {
  readonly name: string;
  readonly files: readonly KeptFile[];
  readonly top: Values;
  readonly entries: ReadonlyMap<string, DraftEntry>;
  readonly own: ReadonlyMap<ClientId, OwnWords>;
  /** Keys of which clients say different things, by entry; `''` is the catalog. */
  readonly apart: ReadonlyMap<string, readonly string[]>;
}

export interface DraftEntry {
  readonly said: Values;
  /** How the entry leads to its files; undefined where the plugin of its name is meant. */
  readonly leads: Values | undefined;
  readonly clients: readonly ClientId[];
}

/** How an entry of a folder leads there. */
export type Leading = (entry: CatalogEntry, folder: string) => Values | undefined;

/** Puts files of one catalog together, as far as their entries lead to the same places. */
export function draftOf(files: readonly KeptFile[], leading: Leading): Draft {
  const apart = new Map<string, string[]>();
  const note = (entry: string, key: string) => apart.set(entry, [...new Set([...(apart.get(entry) ?? []), key])]);
  const entries = new Map<string, DraftEntry>();
  for (const { catalog, entries: kept, handKept } of files) {
    for (const [name, entry] of kept) {
      const leads = leadOf(entry, leading);
      if (!plainName.test(name) || leads === 'nowhere') continue;
      const known = entries.get(name);
      const words = plainWords(entry);
      for (const key of Object.keys(words))
        if (known?.said[key] !== undefined && !isDeepStrictEqual(known.said[key], words[key])) note(name, key);
      entries.set(name, {
        said: { ...known?.said, ...without(words, known?.said) },
        leads,
        clients: [...(known?.clients ?? []), handKept.client],
      });
    }
    for (const key of ['description', 'version'] as const)
      if (files.some(other => differ(textOf(other.catalog[key]), textOf(catalog[key])))) note('', key);
  }
  const own = new Map(
    files.map(({ handKept }) => [handKept.client, { fields: new Map(), entries: new Map() }] as const),
  );
  return { name: files[0]?.catalog.name.value ?? '', files, top: topOf(files), entries, own, apart };
}

function without(words: Values, known: Values = {}): Values {
  return Object.fromEntries(Object.entries(words).filter(([key]) => known[key] === undefined));
}

function differ(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function textOf(said: string | { readonly value: string } | undefined): string | undefined {
  return typeof said === 'object' ? said.value : said;
}

/** Files of one catalog in sets that can share a definition: of one client one, and each name leads to one place. */
export function compatible(files: readonly KeptFile[], leading: Leading): KeptFile[][] {
  const sets: KeptFile[][] = [];
  // The longest comes first: its order and its words are those of the definition.
  for (const file of files.toSorted((a, b) => b.entries.size - a.entries.size)) {
    const fitting = sets.find(set => set.every(other => fits(other, file, leading)));
    if (fitting === undefined) sets.push([file]);
    else fitting.push(file);
  }
  return sets;
}

function fits(a: KeptFile, b: KeptFile, leading: Leading): boolean {
  if (a.handKept.client === b.handKept.client) return false;
  return [...a.entries].every(([name, entry]) => {
    const other = b.entries.get(name);
    return other === undefined || isDeepStrictEqual(leadOf(entry, leading), leadOf(other, leading));
  });
}

function leadOf(entry: CatalogEntry, leading: Leading): Values | 'nowhere' | undefined {
  const source = entry.source.value;
  if (source.kind === 'folder') return leading(entry, source.path);
  const said = plainSource(source);
  return said === undefined ? 'nowhere' : { source: said };
}

function topOf(files: readonly KeptFile[]): Values {
  const first = <T>(read: (file: KeptFile) => T | undefined): T | undefined =>
    files.map(read).find(value => value !== undefined);
  const title = first(({ catalog }) => (isFilled(catalog.title) ? catalog.title : undefined));
  const description = first(({ catalog }) => catalog.description?.value);
  const version = first(({ catalog }) => (isFilled(catalog.version) ? catalog.version : undefined));
  const renames = first(({ catalog }) => (catalog.renames.length > 0 ? catalog.renames : undefined));
  const owner = first(({ catalog }) => plainOwner(catalog.raw.owner));
  return {
    ...(title !== undefined && { displayName: title }),
    ...(description !== undefined && { description }),
    owner: owner ?? { name: title ?? files[0]?.catalog.name.value },
    ...(version !== undefined && { version }),
    targets: files.map(({ handKept }) => handKept.client),
    ...(renames !== undefined && {
      renames: Object.fromEntries(renames.map(({ from, to }) => [from.value, to.value])),
    }),
  };
}
