import type { Told } from '../ports/work-tree.ts';
import type { Trees } from './ports.ts';

/**
 * The real trees. What git says of a folder is asked once for a work tree and the base that it is compared with: the one of the
 * same folder, right after it.
 */
export function openTrees(env: Readonly<Record<string, string | undefined>>): Trees {
  let last: { readonly dir: string; told: Told } | undefined;
  return {
    readWorkTree: async (dir, exclude, which) => {
      const { askListings, readWorkTree } = await import('../ports/files.ts');
      const look = { dir, told: {} as Told };
      last = look;
      return readWorkTree(dir, exclude, which, (root, wanted) => {
        const listings = askListings(root, wanted);
        look.told = { place: listings.place };
        return {
          ...listings,
          untracked: () => {
            const untracked = listings.untracked();
            look.told = { ...look.told, untracked };
            return untracked;
          },
        };
      });
    },
    findBase: async (dir, ref) => {
      if (ref === undefined && env.GITHUB_ACTIONS !== 'true') return undefined;
      return (await import('../ports/base.ts')).baseOfRun(dir, ref, env);
    },
    readBase: async (dir, found, exclude, told) => {
      const { readBase } = await import('../ports/read-base.ts');
      const known = told ?? (last?.dir === dir ? last.told : undefined);
      last = undefined; // later it may no longer be so
      return readBase(dir, found, exclude, known);
    },
    commitReader: async (dir, exclude) => (await import('../ports/git.ts')).commitReader(dir, exclude),
    tags: async dir => (await import('../ports/tags.ts')).tagsIn(dir),
    unkept: async (...folders) => (await import('../ports/unkept.ts')).unkept(...folders),
  };
}
