import type { Plugin } from '../model/plugin.ts';
import { submodulesBelow } from '../model/submodule.ts';
import type { Against } from './against.ts';
import type { Standing } from './judge-version.ts';
import { type Looked, opened, partnerOf, versionIn } from './looked.ts';
import { versionedDigest } from './versioned.ts';

/** Version and content of one plugin in each tree that a verdict on it looks at. */
export interface Standings {
  readonly head?: Standing;
  readonly base?: Standing;
  readonly fork?: Standing;
  readonly tip?: Standing;
}

/** How a plugin stands in all trees; in those without it, or where it has no version, it does not. */
export function standingsOf(
  now: Plugin,
  was: Plugin | undefined,
  head: Looked,
  { base, fork, tip }: Against,
  isUnversioned: (path: string) => boolean,
): Standings {
  const submodules = submodulesBelow(head.workspace.snapshot, now.root);
  const standing = (tree: Looked | undefined, plugin: Plugin | undefined): Standing | undefined => {
    if (tree === undefined || plugin === undefined) return undefined;
    const full = opened(tree, plugin);
    const digest = versionedDigest(tree.workspace.snapshot, full, isUnversioned);
    const version = versionIn(tree, full);
    if (digest === undefined || version === undefined) return undefined;
    // No archive holds what is in a submodule, and no digest tells of it; who clones the repository may get it all the same.
    const others = submodulesBelow(tree.workspace.snapshot, full.root);
    return { version, digest: others === submodules ? digest : `${digest}\n${others}` };
  };
  const elsewhere = (tree: Looked | undefined) => standing(tree, tree && partnerOf(tree, now));
  const inHead = standing(head, now);
  const inBase = standing(base, was);
  // Where nothing else is told, the change began at the base; and where that is told alone, the base is the newest there is.
  const began = fork === undefined ? tip && inBase : elsewhere(fork);
  const newest = tip === undefined ? fork && inBase : elsewhere(tip);
  return {
    ...(inHead && { head: inHead }),
    ...(inBase && { base: inBase }),
    ...(began && { fork: began }),
    ...(newest && { tip: newest }),
  };
}
