import type { PluginChange } from '../model/inspection.ts';
import type { PublishPlan } from '../model/publication.ts';
import type { Waiver } from '../model/waiver.ts';
import { counted } from '../model/words.ts';
import { code, prose } from './markdown.ts';

/** What the text of a release is made from. */
export interface ReleaseNotes {
  readonly plan: PublishPlan;
  /** UTC day. */
  readonly asOf: string;
  readonly commit: string;
  readonly plugins: number;
  readonly changes: readonly PluginChange[];
  /** Plugin -> what people agree to with its new version. */
  readonly gains: ReadonlyMap<string, readonly string[]>;
  readonly isPolicyNew: boolean;
  /** Those that are in force. */
  readonly waivers: readonly Waiver[];
  readonly previous?: { readonly tag: string; readonly commit: string };
  /** It lies in a folder beside this text, not at a forge. */
  readonly isOnDisk?: boolean;
}

const onDisk = '`catalogc verify` the folder beside this file';
const atForge = '`gh release download` this tag into a folder, then `catalogc verify` that folder';

// GitHub takes 125,000 characters; nobody reads as many.
const most = 100;

/** The text of a release as Markdown; whatever comes from a plugin, a record or a waiver is only text in it. */
export function releaseNotes(notes: ReleaseNotes): string {
  const { asOf, changes, commit, gains, isOnDisk, isPolicyNew, plan, plugins, previous, waivers } = notes;
  const since = previous === undefined ? '' : `, after ${code(previous.tag, 200)}`;
  const sections = [
    section('New', changes, addedLine),
    section('Updated', changes, change => updatedLine(change, gains)),
    section('Changed state', changes, stateLine),
    section('Removed', changes, removedLine),
    isPolicyNew ? '### Policy\n\nThe policy that plugins are held to has changed.' : '',
    section('Waivers in force', waivers, waiverLine),
  ];
  return [
    `${counted(plugins, 'plugin')} as of ${asOf}, from commit ${code(commit, 64)}${since}.`,
    ...(plan.kind === 'renew'
      ? ['Nothing changed: this renews the signature, which is good for some months only.']
      : []),
    ...sections.filter(text => text !== ''),
    `Verify it before you use it: ${isOnDisk ? onDisk : atForge}.`,
  ].join('\n\n');
}

function section<T>(title: string, all: readonly T[], lineOf: (one: T) => string | undefined): string {
  const lines = all.flatMap(one => lineOf(one) ?? []);
  if (lines.length === 0) return '';
  const rest = lines.length > most ? [`- and ${lines.length - most} more`] : [];
  return [`### ${title}\n`, ...lines.slice(0, most), ...rest].join('\n');
}

function addedLine(change: PluginChange): string | undefined {
  return change.kind === 'added' ? `- ${code(change.name, 100)}${versionOf(change.now)}` : undefined;
}

function updatedLine(change: PluginChange, gains: ReadonlyMap<string, readonly string[]>): string | undefined {
  if (change.kind !== 'updated') return undefined;
  const { name, now, was } = change;
  const isOther = was.version !== now.version || was.gitTree !== now.gitTree;
  if (!isOther && was.source === now.source) return undefined;
  if (!isOther && was.state !== now.state) return undefined; // told below
  const from = was.version === now.version ? '' : `${versionOf(was)} ->`;
  const gained = gains.get(name) ?? [];
  const asked = gained.slice(0, 12).map(gain => `\n  - ${prose(gain, 300) || code(gain)}`);
  const consent = gained.length === 0 ? '' : `. After this update it will additionally:${asked.join('')}`;
  return `- ${code(name, 100)}${from}${versionOf(now)}${consent}`;
}

function stateLine(change: PluginChange): string | undefined {
  if (change.kind !== 'updated' || change.was.state === change.now.state) return undefined;
  return `- ${code(change.name, 100)}: ${prose(change.was.state, 40)} -> ${prose(change.now.state, 40)}`;
}

function removedLine(change: PluginChange): string | undefined {
  return change.kind === 'removed' ? `- ${code(change.name, 100)}${versionOf(change.was)}` : undefined;
}

function waiverLine({ expires, id, plugin, rule }: Waiver): string {
  const [what, whose] = [code(rule.value, 100), code(plugin.value, 100)];
  return `- ${code(id.value, 100)}: ${what} for ${whose} until ${prose(expires.value, 20)}`;
}

function versionOf({ version }: { readonly version?: string }): string {
  return version === undefined ? '' : ` ${code(version, 60)}`;
}
