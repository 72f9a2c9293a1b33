import type { Chain } from '../model/chain.ts';
import { type Deprecation, isDay, type Postponement } from '../model/deprecation.ts';
import { type Document, documentPlace } from '../model/document.ts';
import { inside, type Place } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { shown } from '../model/words.ts';
import type { PublishedIndex } from '../model/workspace.ts';
import { readDocument, readDocuments } from './read.ts';
import { isRecord, itemsOf, plainText, recordOf, textAt, textsAt, type Values } from './values.ts';

/** The YAML documents of a folder, each held to the schema of its role. */
export function readFolder(snapshot: Snapshot, folder: string, role: 'deprecation' | 'waiver' | 'catalog'): Document[] {
  return pathsUnder(snapshot, folder)
    .filter(path => /\.ya?ml$/.test(path))
    .flatMap(path => readDocuments(snapshot, path, role))
    .map(document => (role === 'catalog' ? document : withDayFaults(document, daysOf[role])));
}

/** A schema knows the form of a day, not the calendar. In a record what is no day is a fault of its own. */
function withDayFaults(document: Document, keys: readonly string[]): Document {
  const kind = document.role === 'deprecation' ? ('day' as const) : ('schema' as const);
  const place = documentPlace(document);
  const held = [...keys.map(key => [key]), ...movedDays(document.value)];
  const pointers = new Set(held.map(path => inside(place, ...path).pointer));
  const known = document.faults.map(fault => {
    const isDayFault = fault.keyword === 'pattern' && pointers.has(fault.place.pointer);
    return isDayFault ? { ...fault, kind } : fault;
  });
  const faults = held.flatMap(path => {
    const said = path.reduce(memberOf, document.value);
    if (typeof said !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(said) || isDay(said)) return [];
    const message = `${path.at(-1)} is ${shown(said)}, a day that no calendar has`;
    return [{ kind, place: inside(place, ...path), message, hint: 'Write a day that exists, as YYYY-MM-DD.' }];
  });
  return known.length + faults.length === 0 ? document : { ...document, faults: [...known, ...faults] };
}

function memberOf(value: unknown, key: string | number): unknown {
  return Array.isArray(value) ? value[Number(key)] : recordOf(value)[key];
}

/** Where the history of a record has days. */
function movedDays(value: unknown): (string | number)[][] {
  const { history } = recordOf(value);
  if (!Array.isArray(history)) return [];
  return history.flatMap((_, at) => ['on', 'from', 'to'].map(key => ['history', at, key]));
}

const kinds = ['deprecate', 'rename', 'yank', 'quarantine'] as const;
const days = ['announced', 'deprecated', 'sunset', 'remove', 'effective', 'lifted', 'withdrawn'] as const;
const daysOf = { deprecation: days, waiver: ['created', 'expires'] } as const;

/** The dated record a document holds; undefined when it is too broken to name its plugin. */
export function deprecationOf(document: Document): Deprecation | undefined {
  const place = documentPlace(document);
  const plugin = textAt(document.value, place, 'plugin');
  if (plugin === undefined) return undefined;
  const value = recordOf(document.value);
  const kind = kinds.find(known => known === plainText(value, 'kind')) ?? 'deprecate';
  const dates = days.flatMap(day => {
    const said = plainText(value, day);
    // A date that is none is a fault of the document; nothing can be counted from it.
    return said === undefined || !isDay(said) ? [] : [[day, said] as const];
  });
  const texts = saidTexts.flatMap(key => {
    const said = textAt(value, place, key);
    return said === undefined ? [] : [[key, said] as const];
  });
  const catalogs = value.catalogs === undefined ? undefined : textsAt(value, place, 'catalogs');
  return {
    plugin,
    place,
    file: document.file,
    kind,
    ...Object.fromEntries(dates),
    ...Object.fromEntries(texts),
    ...replacementIn(value, place, kind),
    ...(catalogs !== undefined && { catalogs }),
    acceptEscalation: value.acceptEscalation === true,
    history: itemsOf(value.history, inside(place, 'history')).map(postponementOf),
  };
}

const saidTexts = [
  ...(['component', 'because', 'message', 'migration', 'owner', 'withdrawnReason', 'versions', 'advisory'] as const),
];

function replacementIn(value: Values, place: Place, kind: Deprecation['kind']): Partial<Deprecation> {
  const key = kind === 'rename' ? 'to' : 'replacement';
  const named = textAt(value, place, key);
  if (named?.value === 'none' && kind !== 'rename') return { noReplacement: named.place };
  if (named !== undefined) return { replacement: named };
  const plugin = textAt(recordOf(value[key]), inside(place, key), 'plugin');
  const elsewhere = plainText(value[key], 'marketplace');
  const versions = textAt(recordOf(value[key]), inside(place, key), 'versions');
  const said = { ...(plugin && { replacement: plugin }), ...(versions && { replacementVersions: versions }) };
  return { ...said, ...(elsewhere !== undefined && { elsewhere }) };
}

function postponementOf({ value, place }: { readonly value: unknown; readonly place: Place }): Postponement {
  const texts = (['on', 'from', 'to', 'by', 'reason'] as const).flatMap(key => {
    const said = plainText(value, key);
    return said === undefined ? [] : [[key, said] as const];
  });
  return { place, field: plainText(value, 'field') ?? 'sunset', ...Object.fromEntries(texts) };
}

/**
 * The chains of a tree: `chain.json`, `*.chain.json` and `chains/*.json`, at the top and in plugin folders.
 * Such names are common, so a readable file counts only when it has a `chain`.
 */
export function readChains(snapshot: Snapshot, plugins: readonly Plugin[]): Chain[] {
  const top = snapshot.paths.filter(path => !path.includes('/') || path.startsWith('chains/'));
  const files = new Set(top.filter(path => isNamedLikeChain(path, 0)));
  for (const { files: own, root } of plugins) {
    const start = root === '' ? 0 : root.length + 1;
    for (const path of own) if (isNamedLikeChain(path, start)) files.add(path);
  }
  const chains = [...files].sort().map(file => readChain(snapshot, file));
  return chains.filter(({ document: { value } }) => !isRecord(value) || Object.hasOwn(value, 'chain'));
}

// `chain.json` or `*.chain.json` in a folder whose path ends at `start`, or any JSON file in its `chains`.
function isNamedLikeChain(path: string, start: number): boolean {
  if (!path.endsWith('.json')) return false;
  if (path.startsWith('chains/', start)) return !path.includes('/', start + 'chains/'.length);
  return !path.includes('/', start) && /^(?:.+\.)?chain\.json$/s.test(path.slice(start));
}

function readChain(snapshot: Snapshot, file: string): Chain {
  const document = readDocument(snapshot, file, 'chain');
  const place = documentPlace(document);
  const steps = itemsOf(recordOf(document.value).chain, inside(place, 'chain')).flatMap(item => {
    const plugin = textAt(item.value, item.place, 'plugin');
    if (plugin === undefined) return [];
    return [
      {
        place: item.place,
        plugin,
        inputs: textsAt(item.value, item.place, 'input'),
        outputs: textsAt(item.value, item.place, 'output'),
      },
    ];
  });
  return { file, document, steps };
}

/** A `catalog-index.json` that was committed as the published one, at the top or in `published/`. */
export function readPublished(snapshot: Snapshot): { index: PublishedIndex; document: Document } | undefined {
  const file = ['catalog-index.json', 'published/catalog-index.json'].find(path => snapshot.entries.has(path));
  if (file === undefined) return undefined;
  const document = readDocument(snapshot, file, 'index');
  if (!isRecord(document.value)) return { index: { file }, document };
  const place = documentPlace(document);
  const asOf = textAt(document.value, place, 'asOf');
  const validUntil = textAt(document.value, place, 'validUntil');
  return { index: { file, ...(asOf && { asOf }), ...(validUntil && { validUntil }) }, document };
}
