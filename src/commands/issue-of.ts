import { unversionedBy, versionedDigest } from '../compare/versioned.ts';
import type { CompiledCatalog } from '../model/build.ts';
import type { Issue, Issued } from '../model/next-ledger.ts';
import { concerns } from '../model/states.ts';
import { versioningFor } from '../model/versioning-for.ts';
import type { Judgement } from './judgement.ts';

/** What a release of a catalog adds to the ledger. */
export function issueOf({ listed, name }: CompiledCatalog, { head, renames, today }: Judgement): Issue {
  const plugins = new Map(head.plugins.map(plugin => [plugin.root, plugin]));
  const versions = listed().flatMap(({ digests, root }): Issued[] => {
    const plugin = root === undefined ? undefined : plugins.get(root);
    const version = plugin?.version?.value;
    // What is retired for good is told of, and given to nobody.
    if (plugin === undefined || version === undefined || digests().gitTree === undefined) return [];
    const { unversioned } = versioningFor(head, plugin);
    const digest = versionedDigest(head.snapshot, plugin, unversionedBy(unversioned));
    const commit = head.snapshot.commitOf?.(plugin.root) ?? head.snapshot.commit ?? '';
    return digest === undefined ? [] : [{ name: plugin.name.value, version, digest, commit, root: plugin.root }];
  });
  return {
    catalog: name,
    day: today,
    versions,
    records: head.deprecations.filter(record => concerns(record, name)),
    renames: renames().get(name) ?? new Map(),
  };
}
