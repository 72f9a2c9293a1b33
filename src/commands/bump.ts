import { statedVersions } from '../edit/bump.ts';
import { load } from '../load/load.ts';
import type { Bump } from '../model/bump.ts';
import type { Plugin } from '../model/plugin.ts';
import { Trouble } from '../model/trouble.ts';
import { highestVersion, isSemver, nearestSemver, nextVersion, type ZeroMajor } from '../model/version.ts';
import type { Versioning } from '../model/versioning.ts';
import { versioningFor } from '../model/versioning-for.ts';
import { inShell, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Options } from '../options.ts';
import type { Raise } from '../report/raised.ts';
import { chosenPlugins } from './chosen-plugins.ts';
import { neededVersions } from './needed-versions.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { raisePlugins } from './raise-plugins.ts';
import { readTrees } from './read-trees.ts';
import type { Outcome } from './run.ts';

/**
 * Raises the version of a plugin in all files that state it: shows how, and writes it when asked to. Where nothing says how
 * much, as much as its changes need.
 */
export async function runBump(options: Options, ports: Ports): Promise<Outcome> {
  const { format, release, words } = options;
  demandPlain('bump', format);
  demandOne(options);
  if (release) return (await import('./bump-release.ts')).runRelease(options, ports);
  const today = options.asOf ?? ports.today();
  const { head } = await readTrees(options, ports.trees, 'all');
  const workspace = load(head, today);
  const isTold = options.to !== undefined || options.level !== undefined;
  const required = isTold ? new Map<string, string>() : await neededVersions(options, ports);
  const plugins = chosenPlugins(workspace.plugins, words[0], required);
  for (const plugin of plugins) demandVersion(options, versioningFor(workspace, plugin));
  const raises = plugins.map(plugin => ({ plugin, ...raiseOf(workspace, plugin, options, required) }));
  return raisePlugins(raises, {}, workspace, options, ports);
}

function demandOne({ level, release, to, words }: Options): void {
  if (release && (level !== undefined || to !== undefined || words.length > 0))
    throw new Trouble(
      'options-clash',
      '--release raises all that waits, each as far as it has to',
      'Write it alone: catalogc bump --release',
    );
  if (level !== undefined && to !== undefined)
    throw new Trouble('options-clash', '--to and --level exclude each other', 'Leave one of them out');
}

function demandVersion({ to }: Options, { scheme }: Versioning): void {
  const isFine = scheme === 'semver' ? isSemver : (text: string) => text.trim() !== '';
  if (to === undefined || isFine(to)) return;
  const meant = nearestSemver(to);
  const hint =
    meant === undefined ? 'Write three numbers of up to 15 digits: --to 1.2.0' : `Did you mean --to ${meant}?`;
  throw new Trouble('option/value', `--to ${shown(to)} is not a version by SemVer 2.0.0 that clients read`, hint);
}

function raiseOf(
  workspace: Workspace,
  plugin: Plugin,
  { level, to }: Options,
  required: ReadonlyMap<string, string>,
): Omit<Raise, 'name'> {
  const stated = statedVersions(workspace, plugin);
  const from = highestVersion(stated);
  if (to !== undefined) {
    if (from !== undefined && to !== from && highestVersion([from, to]) === from) throw notAbove(plugin, from, to);
    return { to, ...(from !== undefined && { from }) };
  }
  const { scheme, zeroMajor } = versioningFor(workspace, plugin);
  if (scheme !== 'semver') throw unordered(plugin, stated[0]);
  if (from === undefined) throw unversioned(plugin, stated[0]);
  if (level !== undefined) return { from, ...raisedBy(from, level, zeroMajor) };
  const needed = required.get(plugin.name.value);
  if (needed === undefined) throw nothingNeeded(plugin, from);
  return { from, to: needed };
}

/** The next version; with a note where a version below 1 is raised by less than was asked for. */
function raisedBy(from: string, level: Bump, zeroMajor: ZeroMajor): Pick<Raise, 'to' | 'note'> {
  const [to, strict] = [nextVersion(from, level, zeroMajor), nextVersion(from, level, 'strict')];
  if (to === strict) return { to };
  const why = `Below 1.0.0 the policy counts differently (versioning.zeroMajor: ${zeroMajor})`;
  return { to, note: `${why}, so a ${level} change raises ${from} to ${to}. If you mean ${strict}: --to ${strict}` };
}

function commandFor({ name }: Plugin, more: string): string {
  return `catalogc bump ${inShell(name.value)} ${more}`;
}

function unordered(plugin: Plugin, said: string | undefined): Trouble {
  const what = said === undefined ? 'states no version' : `is ${shown(said)}`;
  const message = `${shown(plugin.name.value)} ${what}, and by the policy nobody can tell what comes next`;
  return new Trouble('bump-unknown', message, `Say which: ${commandFor(plugin, '--to VERSION')}`);
}

function nothingNeeded(plugin: Plugin, from: string): Trouble {
  const message = `${shown(plugin.name.value)} is ${from}, and no change asks for more`;
  return new Trouble('bump-unknown', message, `Say how much: ${commandFor(plugin, '--level patch')}`);
}

function unversioned(plugin: Plugin, said: string | undefined): Trouble {
  const what = said === undefined ? 'states no version' : `is ${shown(said)}, which is no version to go on from`;
  const next = (said === undefined ? undefined : nearestSemver(said)) ?? '0.1.0';
  return new Trouble('bump-from-nothing', `${shown(plugin.name.value)} ${what}`, commandFor(plugin, `--to ${next}`));
}

function notAbove(plugin: Plugin, from: string, to: string): Trouble {
  const message = `${shown(plugin.name.value)} is ${from} already, and ${to} is not above that`;
  return new Trouble('bump-downwards', message, `Raise it: ${commandFor(plugin, '--level patch')}`);
}
