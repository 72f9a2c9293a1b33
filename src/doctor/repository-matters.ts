import { readOwners } from '../load/owners.ts';
import type { Matter, Setup } from '../model/diagnosis.ts';
import { folderOf } from '../model/path.ts';
import { pathsUnder, type Snapshot } from '../model/snapshot.ts';
import { inShell, shown } from '../model/words.ts';

const most = 20; // lines of one file

/**
 * What is missing around the catalogs: a repository, its history, owners; `top` is the top of the repository, and `packs` are what the policy is read from beside `policies/`, seen from the folder that is looked at.
 */
export function repositoryMatters(setup: Setup, top: Snapshot, packs: readonly string[]): readonly Matter[] {
  return [...clone(setup), ...owners(setup, top, packs)];
}

/** A folder that is looked at by itself, although policies and catalogs are above it. */
export function notTheTop({ above }: Snapshot): readonly Matter[] {
  if (above === undefined) return [];
  const message = `the policies and catalogs of ${shown(above, 200)} are above this folder and do not hold here`;
  return [{ id: 'not-the-top', level: 'warn', message, hint: `catalogc doctor --dir ${inShell(above)}` }];
}

function clone({ repository: known }: Setup): readonly Matter[] {
  if (known === undefined)
    return [
      {
        id: 'no-repository',
        level: 'warn',
        message: 'this folder is in no git repository: nothing can be compared with what was there before',
        hint: 'git init && git add -A && git commit -m "Start"',
      },
    ];
  const { defaultBranch, hasOrigin, isShallow } = known;
  const message = 'this clone is shallow: a base that is not in it is fetched in workflows, and never on a laptop';
  const shallow: Matter = { id: 'shallow-clone', level: 'info', message, hint: 'git fetch --unshallow' };
  const unnamed: Matter = {
    id: 'default-branch-unknown',
    level: 'info',
    message: 'this clone does not know the default branch of its origin',
    hint: 'git remote set-head origin --auto',
  };
  return [...(isShallow ? [shallow] : []), ...(hasOrigin && defaultBranch === undefined ? [unnamed] : [])];
}

function owners(
  { owners: known, policy, repository }: Setup,
  top: Snapshot,
  packs: readonly string[],
): readonly Matter[] {
  if (known === undefined)
    return [
      {
        id: 'no-owners',
        level: 'warn',
        message: 'there is no CODEOWNERS: nobody has to approve a change of a policy, a workflow or a plugin',
        hint: 'Write .github/CODEOWNERS, and require reviews of code owners for the default branch.',
        copy: '*                    @<organisation>/<platform team>\n/plugins/<name>/     @<organisation>/<team>',
      },
    ];
  const skipped = known.skipped.slice(0, most).map(
    ({ at, because, text }): Matter => ({
      id: 'owners-skipped',
      level: 'warn',
      at,
      message: `GitHub skips ${text === '' ? 'the file' : `a line for ${shown(text)}`}, because ${because}`,
      hint: 'Rewrite it; until then what it names belongs to whom another line gives it, or to nobody.',
    }),
  );
  const below = repository === undefined || repository.below === '' ? '' : `${repository.below}/`;
  const asked = [...(policy.file === undefined ? [] : ['policies/']), ...packs].map(path => `${below}${path}`);
  return [...skipped, ...unowned(top, [...asked, '.github/workflows/'], known.file)];
}

/** Those of these folders, which end in a slash, and files that nobody owns. */
function unowned(top: Snapshot, asked: readonly string[], file: string): readonly Matter[] {
  const { ownersOf } = readOwners(top);
  const isOwned = (path: string) => {
    const within = path.endsWith('/') ? pathsUnder(top, path.slice(0, -1)) : top.paths.filter(each => each === path);
    return within.length === 0 || ownersOf(folderOf(path), within).length > 0;
  };
  return asked
    .filter(path => !isOwned(path))
    .map(path => ({
      id: 'rules-unowned',
      level: 'warn',
      at: { file },
      message: `nobody owns ${path}: whoever is judged may write the judgement`,
      hint: `Add a line to ${file}, below those that match it as well.`,
      copy: `/${path}  @<organisation>/<platform team>`,
    }));
}
