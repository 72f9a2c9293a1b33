import type { Step } from '../model/enforcement.ts';
import type { Retiring } from '../model/retiring.ts';
import type { Tracked } from '../model/tracking.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { removalText, removalTitle } from '../report/removal.ts';
import type { RetiringFacts } from '../report/retiring-facts.ts';
import { removalBranch } from './branch.ts';
import { factsOf } from './facts.ts';

/** What becomes of the folder of each record, by its key. */
export type Fates = ReadonlyMap<string, RetiringFacts['removal']>;

/** What becomes of the folders: deleted by a pull request once their day has come, unless people said no or a folder is not one plugin's alone. */
export function fatesOf(all: readonly Retiring[], workspace: Workspace, { pulls }: Pick<Tracked, 'pulls'>): Fates {
  return new Map(all.map(retiring => [retiring.key, fateOf(retiring, workspace, pulls)]));
}

function fateOf(retiring: Retiring, workspace: Workspace, pulls: Tracked['pulls']): RetiringFacts['removal'] {
  const { isThere, plugin, record, state } = retiring;
  if (!isThere) return { kind: 'done' };
  // A quarantine may be lifted, and a part is not a folder.
  if (state !== 'removed' || plugin === undefined || record.component !== undefined) return { kind: 'waits' };
  const because = notAlone(retiring, workspace);
  if (because !== undefined) return { kind: 'by-hand', because };
  const own = pulls.filter(({ branch }) => branch === removalBranch(record.plugin.value));
  const refused = own.filter(pull => pull.state === 'closed').at(-1);
  return refused && !own.some(pull => pull.state === 'open')
    ? { kind: 'closed', pull: refused.number }
    : { kind: 'pull' };
}

/** Why a machine should not delete the folder. */
function notAlone({ plugin, record }: Retiring, { plugins }: Workspace): string | undefined {
  const root = plugin?.root ?? '';
  if (root === '') return 'the plugin is the repository itself';
  if (plugins.some(other => other.root.startsWith(`${root}/`))) return 'there are other plugins in it';
  const namesakes = plugins.filter(({ name }) => name.value === record.plugin.value).length;
  if (namesakes > 1) return 'several folders have this name';
  const successor = record.kind === 'rename' ? record.replacement?.value : undefined;
  const isMoved = successor === undefined || plugins.some(({ name }) => name.value === successor);
  return isMoved ? undefined : 'the plugin is not there under its new name yet';
}

/** A pull request for each folder whose day has come, unless one is there; a branch that is there already is used. */
export function removalSteps(
  all: readonly Retiring[],
  fates: Fates,
  { today, tracked, workspace }: { readonly today: string; readonly tracked: Tracked; readonly workspace: Workspace },
): { readonly steps: readonly Step[]; readonly notes: readonly string[] } {
  const due = all.filter(({ key }) => fates.get(key)?.kind === 'pull');
  const steps: Step[] = [];
  const notes: string[] = [];
  for (const retiring of due) {
    const name = retiring.record.plugin.value;
    const branch = removalBranch(name);
    const own = tracked.pulls.filter(pull => pull.branch === branch);
    const isBegun = steps.some(step => step.kind === 'open-pull' && step.removal.branch === branch);
    if (isBegun || own.some(pull => pull.state === 'open')) continue;
    if (own.length > 0 && tracked.branches.has(branch)) {
      notes.push(
        `The branch ${branch} is left from a pull request that was merged, and ${shown(name)} is there again: delete the branch.`,
      );
      continue;
    }
    const facts = factsOf(retiring, workspace, today, { kind: 'pull' });
    const rebuilds = workspace.catalogs.some(({ source }) => source.kind === 'local');
    const removal = { plugin: name, folder: retiring.plugin?.root ?? '', branch };
    steps.push({
      kind: 'open-pull',
      removal: { ...removal, title: removalTitle(name), body: removalText(facts, rebuilds) },
    });
  }
  return { steps, notes: [...notes, ...toldBy(all, fates)] };
}

function toldBy(all: readonly Retiring[], fates: Fates): string[] {
  return all.flatMap(({ key, record }) => {
    const fate = fates.get(key);
    if (fate?.kind === 'closed')
      return [
        `Pull request ${fate.pull}, which would delete ${shown(record.plugin.value)}, was closed: it is not opened again.`,
      ];
    return fate?.kind === 'by-hand'
      ? [`${shown(record.plugin.value)} has to be deleted by hand: ${fate.because}.`]
      : [];
  });
}
