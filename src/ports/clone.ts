import type { Clone } from '../model/clone.ts';
import { folderAt } from './folder.ts';
import { runGit } from './git-command.ts';

/** The repository around a folder; undefined where there is none, or no git to ask. */
export function cloneAround(dir: string): Clone | undefined {
  const folder = folderAt(dir);
  const told = linesOf(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']);
  if (told?.[0] !== 'true') return undefined;
  const root = lineOf(folder, ['rev-parse', '--show-toplevel']);
  const below = lineOf(folder, ['rev-parse', '--show-prefix']);
  if (root === undefined || root === '') return undefined;
  const branch = lineOf(folder, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  const first = lineOf(folder, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  return {
    root,
    below: below?.replace(/\/$/, '') ?? '',
    ...(branch !== undefined && { branch }),
    ...(first?.startsWith('origin/') && { defaultBranch: first.slice('origin/'.length) }),
    isShallow: told[1] === 'true',
    hasOrigin: linesOf(folder, ['remote'])?.includes('origin') === true,
  };
}

function lineOf(folder: string, args: readonly string[]): string | undefined {
  const answer = runGit(folder, args);
  return answer?.status === 0 ? answer.stdout.toString('utf8').replace(/\r?\n$/, '') : undefined;
}

function linesOf(folder: string, args: readonly string[]): readonly string[] | undefined {
  return lineOf(folder, args)?.split(/\r?\n/);
}
