import { posix } from 'node:path';
import { bumpEdits, statedVersions } from '../edit/bump.ts';
import { mend } from '../edit/mend.ts';
import { textsIn } from '../edit/snapshot-texts.ts';
import { load } from '../load/load.ts';
import type { Plugin } from '../model/plugin.ts';
import { Trouble } from '../model/trouble.ts';
import { highestVersion, isSemver, nearestSemver, nextVersion } from '../model/version.ts';
import { versioningOf } from '../model/versioning.ts';
import { inShell, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Options } from '../options.ts';
import { printRaised, printRaisedJson, type Raise } from '../report/raised.ts';
import { chosenPlugins } from './chosen-plugins.ts';
import { diffsOf } from './fix.ts';
import { neededVersions } from './needed-versions.ts';
import { demandPlain } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { readTrees } from './read-trees.ts';
import type { Outcome } from './run.ts';

/**
 * Raises the version of a plugin in all files that state it: shows how, and writes it when asked to. Where nothing says how
 * much, as much as its changes need.
 */
export async function runBump(options: Options, ports: Ports): Promise<Outcome> {
  const { dir, format, words, write } = options;
  demandPlain('bump', format);
  demandOne(options);
  const today = options.asOf ?? ports.today();
  const { head } = await readTrees(options, ports.trees, 'all');
  const workspace = load(head, today);
  const isTold = options.to !== undefined || options.level !== undefined;
  const required = isTold ? new Map<string, string>() : await neededVersions(options, ports);
  const plugins = chosenPlugins(workspace.plugins, words[0], required);
  const raises = plugins.map(plugin => ({ plugin, ...raiseOf(workspace, plugin, options, required) }));
  const fixes = raises.map(({ plugin, to }) => ({
    edits: bumpEdits(workspace, plugin, to, today).flatMap(({ edits }) => edits),
    plugin,
  }));
  const { left, texts } = mend(fixes, textsIn(head));
  for (const { because, fix } of left) if (because !== unchanged) throw unraised(fix.plugin, because);
  const paths = write ? await ports.output.writeEdited(dir, texts, head) : [];
  const raised = {
    plugins: raises.map(
      ({ from, plugin, to }): Raise => ({ name: plugin.name.value, ...(from !== undefined && { from }), to }),
    ),
    diffs: diffsOf(texts, head),
    written: paths.map(path => posix.join(dir, path)),
    dry: !write,
    dir,
  };
  const text: Extract<Outcome, { kind: 'text' }>['text'] = style =>
    format === 'json' ? printRaisedJson(raised) : printRaised(raised, style);
  return { kind: 'text', text, exitCode: 0 };
}

const unchanged = 'it is so already';

function demandOne({ level, to }: Options): void {
  if (level !== undefined && to !== undefined)
    throw new Trouble('options-clash', '--to and --level exclude each other', 'Leave one of them out');
  if (to === undefined || isSemver(to)) return;
  const meant = nearestSemver(to);
  const hint = meant === undefined ? 'Write three numbers: --to 1.2.0' : `Did you mean --to ${meant}?`;
  throw new Trouble('option/value', `--to ${shown(to)} is not a version by SemVer 2.0.0`, hint);
}

function raiseOf(
  workspace: Workspace,
  plugin: Plugin,
  { level, to }: Options,
  required: ReadonlyMap<string, string>,
): { readonly from?: string; readonly to: string } {
  const stated = statedVersions(workspace, plugin);
  const from = highestVersion(stated);
  if (to !== undefined) {
    if (from !== undefined && to !== from && highestVersion([from, to]) === from) throw notAbove(plugin, from, to);
    return { to, ...(from !== undefined && { from }) };
  }
  if (from === undefined) throw unversioned(plugin, stated[0]);
  if (level !== undefined) return { from, to: nextVersion(from, level, versioningOf(workspace.policy).zeroMajor) };
  const needed = required.get(plugin.name.value);
  if (needed === undefined) throw nothingNeeded(plugin, from);
  return { from, to: needed };
}

function commandFor({ name }: Plugin, more: string): string {
  return `catalogc bump ${inShell(name.value)} ${more}`;
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

function unraised(plugin: Plugin, because: string): Trouble {
  const message = `The version of ${shown(plugin.name.value)} cannot be raised everywhere: ${because}`;
  return new Trouble('bump-impossible', message, 'Mend that first: catalogc check');
}
