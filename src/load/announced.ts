import type { Deprecation } from '../model/deprecation.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { deprecationOf } from './deprecation.ts';
import { readHandKept } from './marketplace.ts';
import { readFolder } from './records.ts';
import { plainText, recordOf } from './values.ts';

/** Where a catalog is published, if not at home, and what it is promoted from. */
interface DefinedPlace {
  readonly name: string;
  readonly repository?: string;
  readonly from?: string;
}

/** The records of a tree, the names of its catalogs, and where its definitions publish them, without opening a plugin. */
export function announcedIn(snapshot: Snapshot): {
  readonly deprecations: readonly Deprecation[];
  readonly names: readonly string[];
  readonly definitions: readonly DefinedPlace[];
} {
  const records = readFolder(snapshot, 'policies/deprecations', 'deprecation');
  const written = readFolder(snapshot, 'catalogs', 'catalog');
  const documents = written.length > 0 ? written : readHandKept(snapshot).map(({ document }) => document);
  return {
    deprecations: records.map(deprecationOf).filter(record => record !== undefined),
    definitions: written.flatMap(({ value }) => {
      const { promotion, publish } = recordOf(value);
      const [name, from, repository] = [
        plainText(value, 'name'),
        plainText(promotion, 'from'),
        recordOf(publish).release === false ? undefined : plainText(publish, 'repository'),
      ];
      return name === undefined ? [] : [{ name, ...(from && { from }), ...(repository && { repository }) }];
    }),
    names: [...new Set(documents.map(({ value }) => plainText(value, 'name') ?? ''))].filter(name => name !== ''),
  };
}
