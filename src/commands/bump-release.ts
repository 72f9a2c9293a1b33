import { type ChangeFile, changeFilesIn, misannouncedIn } from '../compare/change-files.ts';
import { statedVersions } from '../edit/bump.ts';
import { itemsOf } from '../edit/changelog-items.ts';
import { load } from '../load/load.ts';
import type { Plugin } from '../model/plugin.ts';
import { Trouble } from '../model/trouble.ts';
import { highestVersion } from '../model/version.ts';
import { isAnnounced, versioningOf } from '../model/versioning.ts';
import { isSomewhere } from '../model/versioning-for.ts';
import { inShell, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Options } from '../options.ts';
import { type Due, type DuePlugins, dueVersions } from './due-versions.ts';
import type { Ports } from './ports.ts';
import { raisePlugins, type Wanted } from './raise-plugins.ts';
import { readTrees } from './read-trees.ts';
import type { Outcome } from './run.ts';

/**
 * Raises all plugins that wait for a release, each by the larger of what its changes ask for and what `.changes/` announces. What
 * is announced goes into changelogs, and the files that say so go away.
 */
export async function runRelease(options: Options, ports: Ports): Promise<Outcome> {
  const today = options.asOf ?? ports.today();
  // On a push the event names a base: the last push, and not the last release.
  const trees = await readTrees({ ...options, base: options.base ?? 'none' }, ports.trees, 'all');
  const workspace = load(trees.head, today);
  demandOrder(workspace);
  const files = isSomewhere(workspace, isAnnounced) ? changeFilesIn(trees.head) : [];
  const due = await dueVersions(workspace, { ...trees, files }, { ...options, asOf: today }, ports);
  demandUsable(files, workspace, due.known);
  const told = { release: true as const, skipped: due.skipped, usedUp: files.map(({ file }) => file) };
  return raisePlugins(wantedIn(workspace, due, files), told, workspace, options, ports);
}

function wantedIn(workspace: Workspace, { plugins }: DuePlugins, files: readonly ChangeFile[]): readonly Wanted[] {
  return workspace.plugins.flatMap(plugin => {
    const one = plugins.get(plugin.root);
    return one === undefined ? [] : [wanted(workspace, plugin, one, files)];
  });
}

function wanted(workspace: Workspace, plugin: Plugin, { level, to }: Due, files: readonly ChangeFile[]): Wanted {
  const from = highestVersion(statedVersions(workspace, plugin));
  if (from === undefined) throw unversioned(plugin);
  const telling = files.filter(({ levels }) => (levels.get(plugin.name.value) ?? 'none') !== 'none');
  return { plugin, from, to: to ?? from, level, items: telling.flatMap(({ summary }) => itemsOf(summary)) };
}

function demandOrder({ policy }: Workspace): void {
  const { mode, scheme } = versioningOf(policy);
  if (mode !== 'commit' && scheme === 'semver') return;
  const said = mode === 'commit' ? 'mode: commit' : `scheme: ${scheme}`;
  const message = `The policy says versioning.${said}, so nobody knows which version comes next`;
  throw new Trouble('release-unordered', message, 'Write the version yourself: catalogc bump NAME --to VERSION');
}

/** A name that was released is that of a plugin that is gone; one that nobody knows is a slip of the pen. */
function demandUsable(files: readonly ChangeFile[], { plugins }: Workspace, known: ReadonlySet<string>): void {
  const [odd] = misannouncedIn(files, new Set([...plugins.map(({ name }) => name.value), ...known]));
  if (odd === undefined) return;
  throw new Trouble('change-file', `${shown(odd.file, 200)} cannot be used up: ${odd.because}`, odd.hint);
}

function unversioned({ name }: Plugin): Trouble {
  const message = `${shown(name.value)} waits for a release and states no version to go on from`;
  return new Trouble('bump-from-nothing', message, `catalogc bump ${inShell(name.value)} --to 0.1.0`);
}
