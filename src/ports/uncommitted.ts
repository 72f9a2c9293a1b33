import { folderAt } from './folder.ts';
import { askGit } from './git-command.ts';
import { folderAround, splitRecords } from './listing.ts';
import { filtersOff } from './work-tree.ts';

/** How many tracked paths below a folder are not what the commit has; undefined where git cannot say. */
export async function uncommittedBelow(dir: string, exclude: readonly string[]): Promise<number | undefined> {
  const root = folderAt(dir);
  const words = ['--no-renames', '--name-only', '-z', '--relative', '--ignore-submodules=all', 'HEAD', '--', '.'];
  const answer = await askGit(root, ['diff', '--no-ext-diff', '--no-textconv', ...words], await filtersOff(root));
  if (answer?.status !== 0) return undefined;
  return splitRecords(answer.stdout).filter(({ text }) => folderAround(text, exclude) === undefined).length;
}
