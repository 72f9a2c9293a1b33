import { type HandKept, handKeptCatalog, readHandKept } from '../load/marketplace.ts';
import { isRecord, recordOf, type Values } from '../load/values.ts';
import type { Uncarried } from '../model/adoption.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import { documentPlace } from '../model/document.ts';
import { inside } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { shown } from '../model/words.ts';

/** A marketplace.json kept by hand, read, with its entries by name; of a name that stands twice the first counts. */
export interface KeptFile {
  readonly handKept: HandKept;
  readonly catalog: Catalog;
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  /** What stands there that is no entry of its own. */
  readonly stray: readonly Uncarried[];
}

/** Reads the files that are there, or of these the named ones; what cannot be read is told with its place. */
export function keptFiles(
  snapshot: Snapshot,
  named: readonly string[],
  pluginAt: (root: string) => Plugin | undefined,
): { readonly kept: readonly KeptFile[]; readonly refused: readonly Uncarried[] } {
  const kept: KeptFile[] = [];
  const refused: Uncarried[] = [];
  for (const handKept of readHandKept(snapshot)) {
    if (named.length > 0 && !named.includes(handKept.document.file)) continue;
    const because = unreadable(handKept);
    if (because === undefined) kept.push(keptFile(handKept, pluginAt));
    else refused.push(because);
  }
  return { kept, refused };
}

/** Names that a definition can have, and one of its entries. */
export const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

function unreadable({ document }: HandKept): Uncarried | undefined {
  const place = documentPlace(document);
  const [fault] = document.faults;
  const { value } = document;
  if (value === undefined) return { at: fault?.place ?? place, because: fault?.message ?? 'it cannot be read' };
  if (!isRecord(value)) return { at: place, because: 'it is no JSON object' };
  if (typeof value.name !== 'string') return { at: place, because: 'the catalog has no name' };
  if (!plainName.test(value.name))
    return { at: inside(place, 'name'), because: `${shown(value.name)} is no name that a definition can have` };
  return Array.isArray(value.plugins) ? undefined : { at: place, because: 'it has no list of plugins' };
}

function keptFile(handKept: HandKept, pluginAt: (root: string) => Plugin | undefined): KeptFile {
  const catalog = handKeptCatalog(handKept, pluginAt);
  const entries = new Map<string, CatalogEntry>();
  const stray: Uncarried[] = twiceSaid(handKept);
  for (const entry of catalog.entries) {
    const name = entry.name.value;
    if (entries.has(name)) stray.push({ at: entry.place, because: `an earlier entry has the name ${shown(name)}` });
    else entries.set(name, entry);
  }
  const place = inside(documentPlace(handKept.document), 'plugins');
  for (const [index, item] of pluginsIn(handKept).entries()) {
    if (typeof recordOf(item).name !== 'string')
      stray.push({ at: inside(place, index), because: 'an entry without a name is none' });
  }
  return { handKept, catalog, entries, stray };
}

function twiceSaid({ document }: HandKept): Uncarried[] {
  const twice = document.faults.filter(({ kind }) => kind === 'duplicate-key');
  return twice.map(({ message, place }) => ({ at: place, because: `${message}; the last one counts` }));
}

function pluginsIn({ document }: HandKept): readonly unknown[] {
  const { plugins }: Values = recordOf(document.value);
  return Array.isArray(plugins) ? plugins : [];
}
