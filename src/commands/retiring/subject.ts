import { type Deprecation, recordKey } from '../../model/deprecation.ts';
import { pluginNamed } from '../../model/holding.ts';
import type { Ledger } from '../../model/ledger.ts';
import { Trouble } from '../../model/trouble.ts';
import { didYouMean, inShell, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Options, RetireCommand } from '../../options.ts';
import type { Subject } from './draft.ts';
import { isOver } from './in-force.ts';
import { limitsFor } from './limits.ts';
import { demandPart } from './parts.ts';
import { demandWhole } from './whole.ts';

/** Finds what a command is about; Trouble where nothing is called so, with a guess at what was meant. */
export function subjectOf(
  command: RetireCommand,
  workspace: Workspace,
  { to, told, words }: Options,
  ledger: Ledger | undefined,
  today: string,
): Subject {
  const name = nameOf(command, workspace, words[0], to);
  const plugin = pluginNamed(workspace, name);
  const part = told.component;
  const record = recordFor(command, recordsOf(workspace, name, part));
  if (record !== undefined) demandWhole(record.file, workspace);
  if (part !== undefined && record === undefined) demandPart(command, name, plugin, part);
  const key = record && recordKey(record);
  const published = key === undefined ? undefined : ledger?.records.get(key);
  return {
    name,
    ...(plugin && { plugin }),
    workspace,
    today,
    limits: limitsFor(workspace, plugin),
    ...(record && { record }),
    ...(published && { published }),
  };
}

/** The names of all plugins and entries. */
export function namesIn({ catalogs, plugins }: Workspace): ReadonlySet<string> {
  const entries = catalogs.flatMap(catalog => catalog.entries.map(entry => entry.name.value));
  return new Set([...plugins.map(plugin => plugin.name.value), ...entries]);
}

function recordsOf({ deprecations }: Workspace, name: string, part: string | undefined): readonly Deprecation[] {
  return deprecations.filter(({ component, plugin }) => plugin.value === name && component?.value === part);
}

/** A yank is about versions: it has a record of its own beside the one of the plugin. What is withdrawn is what still holds. */
function recordFor(command: RetireCommand, records: readonly Deprecation[]): Deprecation | undefined {
  const yanked = records.find(({ kind }) => kind === 'yank');
  const whole = records.find(({ kind }) => kind !== 'yank');
  if (command === 'yank') return yanked;
  if (command !== 'withdraw') return whole;
  return [whole, yanked].find(record => record !== undefined && !isOver(record)) ?? whole ?? yanked;
}

function nameOf(
  command: RetireCommand,
  workspace: Workspace,
  word: string | undefined,
  to: string | undefined,
): string {
  if (word === undefined)
    throw new Trouble('plugin-unnamed', `${command} needs to know which plugin`, `Name it: catalogc ${command} NAME`);
  const recorded = workspace.deprecations.map(({ plugin }) => plugin.value);
  const names = namesIn(workspace);
  if (names.has(word) || recorded.includes(word)) return word;
  const folder = word.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
  const inFolder = workspace.plugins.find(({ root }) => root === folder && root !== '');
  if (inFolder !== undefined) return inFolder.name.value;
  // A plugin that has its new name already is known by that.
  if (command === 'rename' && to !== undefined && names.has(to)) return word;
  const near = didYouMean(word, [...names, ...recorded]);
  const hint =
    near === undefined ? 'See what there is: catalogc build' : `Did you mean: catalogc ${command} ${inShell(near)}`;
  throw new Trouble('plugin-unknown', `No plugin is called ${shown(word)}`, hint);
}
