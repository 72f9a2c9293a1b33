import type { Deprecation } from '../model/deprecation.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { readHandKept } from './marketplace.ts';
import { deprecationOf, readFolder } from './records.ts';
import { plainText } from './values.ts';

/** The records of a tree, and the names of its catalogs, without opening a plugin. */
export function announcedIn(snapshot: Snapshot): {
  readonly deprecations: readonly Deprecation[];
  readonly names: readonly string[];
} {
  const records = readFolder(snapshot, 'policies/deprecations', 'deprecation');
  const written = readFolder(snapshot, 'catalogs', 'catalog');
  const documents = written.length > 0 ? written : readHandKept(snapshot).map(({ document }) => document);
  return {
    deprecations: records.map(deprecationOf).filter(record => record !== undefined),
    names: [...new Set(documents.map(({ value }) => plainText(value, 'name') ?? ''))].filter(name => name !== ''),
  };
}
