import type { BaseFound } from '../model/base.ts';
import { fetchObjects } from './fetch.ts';
import { runGit } from './git-command.ts';
import { Unavailable } from './unavailable.ts';

const whole = 'Check out without a filter in actions/checkout, or bring all objects: git fetch --refetch --no-filter';

/** The same base, once the files that differ from it are here: a partial clone has none but those checked out. */
export function completed(root: string, head: string, base: BaseFound): BaseFound {
  if (!isPartial(root)) return base;
  const commits = [base.commit, base.tip?.commit, base.fork].filter(commit => commit !== undefined);
  const missing = missingFrom(root, [...new Set(commits)], head);
  if (missing.length === 0) return base;
  const because = fetchObjects(root, missing, ['--filter=blob:none']);
  if (because !== undefined)
    throw new Unavailable(
      `files of ${base.label} are not in this partial clone and cannot be fetched: ${because}`,
      whole,
    );
  const healed = `${missing.length} files were fetched from origin`;
  return { ...base, healed: base.healed === undefined ? healed : `${base.healed}; ${healed}` };
}

function isPartial(root: string): boolean {
  return runGit(root, ['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'])?.status === 0;
}

/** Objects of some trees that are neither in another nor in this clone. */
function missingFrom(root: string, commits: readonly string[], known: string): string[] {
  const words = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'];
  const trees = [...commits.map(commit => `${commit}^{tree}`), `^${known}^{tree}`];
  const answer = runGit(root, words, `${trees.join('\n')}\n`);
  if (answer?.status !== 0) throw new Unavailable('this partial clone has no folders of what came before', whole);
  const lines = answer.stdout.toString('latin1').split('\n');
  return lines.filter(line => line.startsWith('?')).map(line => line.slice(1));
}
