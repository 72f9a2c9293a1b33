import type { Snapshot } from '../../src/model/snapshot.ts';

const file = 'policies/policy.yaml';

/** The same tree under a shipped pack and no policy of its own: what a repository would hear that takes it up. */
export function heldTo(pack: string, tree: Snapshot): Snapshot {
  const text = new TextEncoder().encode(`schema: policy/v1\nname: corpus\nedition: 1\nextends: ["builtin:${pack}"]\n`);
  const { folder: _, ...rest } = tree; // it is no longer what lies on disk
  const entries = new Map([...tree.entries, [file, { path: file, mode: 'file' as const }]]);
  return {
    ...rest,
    entries,
    paths: [...entries.keys()].sort(),
    bytes: path => (path === file ? text : tree.bytes(path)),
  };
}
