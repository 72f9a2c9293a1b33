import { folderOf } from './path.ts';
import { ratchetOf } from './ratchet.ts';
import type { Snapshot } from './snapshot.ts';
import { inShell } from './words.ts';
import type { Workspace } from './workspace.ts';

const most = 4; // folders that are named one by one

/**
 * The command that writes committed catalogs anew. A build is made of what git tracks, so what it would not see is added first;
 * and where the policy lets old findings pass it needs the same base, or all of them would be new to it.
 */
export function buildCommand(
  { plugins, policy, snapshot }: Pick<Workspace, 'plugins' | 'policy' | 'snapshot'>,
  today: string,
  base: Snapshot | undefined,
): string {
  const build = `catalogc build --write${baseFlag(ratchetOf(policy, today) && base, snapshot)}`;
  const folders = untrackedFolders(snapshot.untracked ?? new Set(), new Set(plugins.map(({ root }) => root)));
  if (folders.length === 0) return build;
  return `git add ${folders.length > most ? '--all' : folders.map(inShell).join(' ')} && ${build}`;
}

function baseFlag(base: Snapshot | undefined, { commit }: Snapshot): string {
  if (base?.commit === undefined) return '';
  return ` --base ${base.commit === commit ? 'HEAD' : base.commit.slice(0, 12)}`;
}

/** Folders of policies, catalogs and plugins with something that git does not track, in order. */
function untrackedFolders(untracked: ReadonlySet<string>, roots: ReadonlySet<string>): string[] {
  const found = [...untracked].flatMap(path => {
    const top = /^(?:catalogs|policies)(?=\/)/.exec(path)?.[0];
    return top ?? rootAround(path, roots) ?? [];
  });
  return [...new Set(found)].sort();
}

function rootAround(path: string, roots: ReadonlySet<string>): string | undefined {
  let folder = folderOf(path);
  while (folder !== '' && !roots.has(folder)) folder = folderOf(folder);
  return roots.has(folder) && folder !== '' ? folder : undefined;
}
