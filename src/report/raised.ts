import type { Bump } from '../model/bump.ts';
import type { FileDiff } from '../model/mended.ts';
import type { Skipped } from '../model/report.ts';
import { counted, inShell } from '../model/words.ts';
import { diffText } from './diff.ts';
import { harmlessJson } from './harmless-json.ts';
import { skippedText } from './human.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** A plugin and the version it gets. */
export interface Raise {
  readonly name: string;
  readonly from?: string;
  readonly to: string;
  /** What somebody may not expect of it. */
  readonly note?: string;
  /** In a release: how large its changes are, and what its changelog says of them. */
  readonly level?: Bump;
  readonly items?: readonly string[];
}

/** Versions that were raised, or are to be. */
export interface Raised {
  readonly plugins: readonly Raise[];
  /** Was it all that waited for a release? */
  readonly release?: true;
  /** What nobody could look at. */
  readonly skipped?: readonly Skipped[];
  readonly diffs: readonly FileDiff[];
  readonly written: readonly string[];
  readonly dry: boolean;
  /** The folder the command ran in, as it was named. */
  readonly dir: string;
}

/** What changes with a new version, for a person at a terminal. */
export function printRaised(raised: Raised, style: Style): string {
  const { diffs, dry, plugins, skipped = [] } = raised;
  const blocks = [
    dry ? diffText(diffs, style) : '',
    plugins.map(plugin => raiseText(plugin, style)).join('\n'),
    skippedText({ skipped }, style),
    ending(raised, style),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

function raiseText({ from = 'no version', level, name, note, to }: Raise, style: Style): string {
  const how = level === undefined ? '' : `  ${say(style, 'faint', level)}`;
  return `${visible(name)}  ${visible(from)} -> ${say(style, 'good', to)}${how}${note === undefined ? '' : `\n  ${visible(note)}`}`;
}

/** The same for machines, `schemas/raised.v1.schema.json`; diffs are there to be applied. */
export function printRaisedJson(raised: Raised): string {
  return `${harmlessJson({ schema: 'raised/v1', ...raised })}\n`;
}

function ending({ diffs, dir, dry, plugins, release, written }: Raised, style: Style): string {
  if (diffs.length === 0) return release ? 'Nothing waits for a release.' : 'All files say so already.';
  if (!dry) return `Wrote ${counted(written.length, 'file')}: ${written.map(visible).join(', ')}`;
  const where = dir === '.' ? '' : ` --dir ${visible(inShell(dir))}`;
  if (release) return say(style, 'faint', `Nothing was written. To write it: the same command with --write`);
  const commands = plugins.map(({ name, to }) => `catalogc bump ${visible(inShell(name))}${where} --to ${to} --write`);
  return say(style, 'faint', `Nothing was written. To write it: ${commands.join(' && ')}`);
}
