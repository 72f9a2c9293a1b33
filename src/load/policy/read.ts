import { type Document, documentPlace, type Fault, type FaultKind } from '../../model/document.ts';
import type { Said } from '../../model/place.ts';
import type { Policy } from '../../model/policy.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { plainText, textAt } from '../values.ts';
import { packLayers, readLayers, recommendedLayers } from './layers.ts';
import { type CatalogPack, resolve } from './resolve.ts';

/** The policy that a tree has for itself. */
interface OwnPolicy {
  readonly policy: Policy;
  /** Every policy document, those that nothing extends as well. */
  readonly documents: Document[];
  /** What is broken in those that the policy is made of. */
  readonly faults: readonly Fault[];
  /** Every path that was looked at, also where nothing is. */
  readonly sought: ReadonlySet<string>;
  /** The definitions, each with what is wrong with the pack that it names. */
  readonly definitions: Document[];
}

/**
 * The policy of a tree: `policies/policy.yaml` and what it extends, or `builtin:recommended` alone, and the packs that its
 * catalogs add.
 */
export function readPolicy(snapshot: Snapshot, definitions: readonly Document[]): OwnPolicy {
  const { layers, documents, unused, file, sought } = readLayers(snapshot);
  const packs = readPacks(snapshot, definitions);
  const used = distinct([...documents, ...packs.documents]);
  return {
    policy: resolve(layers, file, packs.packs),
    documents: distinct([...documents, ...unused, ...packs.documents]),
    faults: faultsIn(used),
    sought: new Set([...sought, ...packs.sought]),
    definitions: packs.definitions,
  };
}

/** The policy of a tree that a change of it is held to. */
interface RulingPolicy {
  /** Where something is broken: what could be read, over `builtin:recommended`. */
  readonly policy: Policy;
  /** How many packs its catalogs name. */
  readonly packs: number;
  readonly faults: readonly Fault[];
  /** Every path that was looked at for what it says itself. */
  readonly sought: ReadonlySet<string>;
}

/**
 * The policy of a tree as it holds for a change: with the packs that its own definitions name, and those that the definitions
 * of the change name, as far as they tighten it. Whether it is broken follows from what this tree says alone.
 */
export function readRulingPolicy(
  rulebook: Snapshot,
  definitions: readonly Document[],
  proposed: readonly Document[],
): RulingPolicy {
  const { layers, documents, file, sought } = readLayers(rulebook);
  const own = readPacks(rulebook, definitions);
  const faults = faultsIn(distinct([...documents, ...own.documents]));
  const held = faults.length === 0 ? layers : [...recommendedLayers(rulebook), ...layers];
  const known = new Set(own.packs.map(textOf));
  const more = readPacks(rulebook, proposed).packs.filter(pack => !known.has(textOf(pack)));
  return {
    policy: resolve(held, file, [...own.packs, ...more]),
    packs: own.packs.length,
    faults,
    sought: new Set([...sought, ...own.sought]),
  };
}

function textOf({ catalog, layers }: CatalogPack): string {
  return JSON.stringify([catalog, layers.map(({ value }) => value)]);
}

/** The packs that catalogs name, with what they were read from. */
function readPacks(snapshot: Snapshot, definitions: readonly Document[]) {
  const documents: Document[] = [];
  const sought: string[] = [];
  const packs: CatalogPack[] = [];
  const held = definitions.map(document => {
    const named = namedIn(document);
    if (named === undefined) return document;
    const { faults, layers, ...read } = packLayers(snapshot, document.file, named.said);
    documents.push(...read.documents);
    sought.push(...read.sought);
    packs.push({ catalog: named.catalog, place: named.said.place, layers });
    return faults.length === 0 ? document : { ...document, faults: [...document.faults, ...faults] };
  });
  return { documents, sought, packs, definitions: held };
}

/** One document for each file: the one with the most faults, as what extends a pack may find more. */
function distinct(documents: readonly Document[]): Document[] {
  const all = new Map<string, Document>();
  for (const document of documents)
    if ((all.get(document.file)?.faults.length ?? -1) < document.faults.length) all.set(document.file, document);
  return [...all.values()];
}

/** Faults with which all that was said is known all the same. */
const legible: ReadonlySet<FaultKind> = new Set(['bom', 'scalar']);

function faultsIn(documents: readonly Document[]): Fault[] {
  return documents.flatMap(({ faults }) => faults.filter(({ kind }) => !legible.has(kind)));
}

/** The pack that a catalog names, relative to the catalog's file. */
function namedIn(document: Document): { readonly catalog: string; readonly said: Said<string> } | undefined {
  const said = textAt(document.value, documentPlace(document), 'policy');
  const catalog = plainText(document.value, 'name');
  return said === undefined || catalog === undefined ? undefined : { catalog, said };
}
