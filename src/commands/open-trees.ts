import type { GitAnswer } from '../ports/git-command.ts';
import type { Trees } from './ports.ts';

/** The real trees. What git says of untracked files is asked once for a work tree and the base that it is compared with. */
export function openTrees(env: Readonly<Record<string, string | undefined>>): Trees {
  let untracked: Promise<GitAnswer | undefined> | undefined;
  return {
    readWorkTree: async (dir, exclude, which) => {
      const { askListings, readWorkTree } = await import('../ports/files.ts');
      return readWorkTree(dir, exclude, which, root => {
        const listings = askListings(root);
        return {
          ...listings,
          untracked: () => {
            untracked = listings.untracked();
            return untracked;
          },
        };
      });
    },
    findBase: async (dir, ref) => {
      if (ref === undefined && env.GITHUB_ACTIONS !== 'true') return undefined;
      return (await import('../ports/base.ts')).baseOfRun(dir, ref, env);
    },
    readBase: async (...base) => {
      const { readBase } = await import('../ports/read-base.ts');
      const known = untracked;
      untracked = undefined; // later it may no longer be so
      return readBase(...base, known);
    },
    commitReader: async (dir, exclude) => (await import('../ports/git.ts')).commitReader(dir, exclude),
    tags: async dir => (await import('../ports/tags.ts')).tagsIn(dir),
    unkept: async (...folders) => (await import('../ports/unkept.ts')).unkept(...folders),
  };
}
