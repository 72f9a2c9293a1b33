import type { GitAnswer } from '../ports/git-command.ts';
import type { Trees } from './ports.ts';

/**
 * The real trees. What git says of untracked files is asked once for a work tree and the base that it is compared with: the one
 * of the same folder, right after it.
 */
export function openTrees(env: Readonly<Record<string, string | undefined>>): Trees {
  let last: { readonly dir: string; untracked?: Promise<GitAnswer | undefined> } | undefined;
  return {
    readWorkTree: async (dir, exclude, which) => {
      const { askListings, readWorkTree } = await import('../ports/files.ts');
      const look: typeof last = { dir };
      last = look;
      return readWorkTree(dir, exclude, which, root => {
        const listings = askListings(root);
        return {
          ...listings,
          untracked: () => {
            look.untracked = listings.untracked();
            return look.untracked;
          },
        };
      });
    },
    findBase: async (dir, ref) => {
      if (ref === undefined && env.GITHUB_ACTIONS !== 'true') return undefined;
      return (await import('../ports/base.ts')).baseOfRun(dir, ref, env);
    },
    readBase: async (dir, found, exclude, untracked) => {
      const { readBase } = await import('../ports/read-base.ts');
      const known = untracked ?? (last?.dir === dir ? last.untracked : undefined);
      last = undefined; // later it may no longer be so
      return readBase(dir, found, exclude, known);
    },
    commitReader: async (dir, exclude) => (await import('../ports/git.ts')).commitReader(dir, exclude),
    tags: async dir => (await import('../ports/tags.ts')).tagsIn(dir),
    unkept: async (...folders) => (await import('../ports/unkept.ts')).unkept(...folders),
  };
}
