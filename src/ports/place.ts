import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import { askGit, gitFailed } from './git-command.ts';

/** Where a folder is in its repository: the commit, and the path below its top with a slash at the end, where there is one. */
export interface Place {
  readonly commit?: string;
  readonly prefix: string;
}

/** Is the folder checked out from a repository, from which commit, and below which of its folders? `undefined`: git is not installed; `none`: no repository. */
export async function findPlace(root: string): Promise<Place | 'none' | undefined> {
  const answer = await askGit(root, [
    'rev-parse',
    '--is-inside-work-tree',
    '--is-bare-repository',
    '--show-prefix',
    'HEAD',
  ]);
  if (answer === undefined) return undefined;
  const [inside, bare, ...lines] = answer.stdout.toString('utf8').split('\n');
  // A prefix may hold line breaks; what comes last is HEAD, with one.
  if (inside === 'true') return placeOf(lines.slice(0, -2).join('\n'), lines.at(-2) ?? '');
  if (bare === 'true')
    throw new Trouble(
      'no-work-tree',
      `${shown(root, 200)} is a bare repository: no files are checked out`,
      'Clone it, and run there: git clone <repository> <folder>',
    );
  if (inside === 'false' || answer.stderr.includes('not a git repository')) return 'none';
  throw gitFailed(answer.stderr);
}

/** The place that `rev-parse` tells of by a prefix and what HEAD is: itself, where nothing is committed. */
export function placeOf(prefix: string, head: string): Place {
  return { prefix, ...(/^[0-9a-f]{40,64}$/.test(head) && { commit: head }) };
}
