import type { FileDiff } from '../model/mended.ts';
import { counted, inShell } from '../model/words.ts';
import { diffText } from './diff.ts';
import { harmlessJson } from './harmless-json.ts';
import { type Style, say } from './style.ts';
import { visible } from './visible.ts';

/** A plugin and the version it gets. */
export interface Raise {
  readonly name: string;
  readonly from?: string;
  readonly to: string;
}

/** Versions that were raised, or are to be. */
export interface Raised {
  readonly plugins: readonly Raise[];
  readonly diffs: readonly FileDiff[];
  readonly written: readonly string[];
  readonly dry: boolean;
  /** The folder the command ran in, as it was named. */
  readonly dir: string;
}

/** What changes with a new version, for a person at a terminal. */
export function printRaised(raised: Raised, style: Style): string {
  const { diffs, plugins } = raised;
  const blocks = [
    diffText(diffs, style),
    plugins
      .map(({ from, name, to }) => `${visible(name)}  ${visible(from ?? 'no version')} -> ${say(style, 'good', to)}`)
      .join('\n'),
    ending(raised, style),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

/** The same for machines; diffs are there to be applied. */
export function printRaisedJson(raised: Raised): string {
  return `${harmlessJson(raised)}\n`;
}

function ending({ diffs, dir, dry, plugins, written }: Raised, style: Style): string {
  if (diffs.length === 0) return 'All files say so already.';
  if (!dry) return `Wrote ${counted(written.length, 'file')}: ${written.map(visible).join(', ')}`;
  const where = dir === '.' ? '' : ` --dir ${visible(inShell(dir))}`;
  const commands = plugins.map(({ name, to }) => `catalogc bump ${visible(inShell(name))}${where} --to ${to} --write`);
  return say(style, 'faint', `Nothing was written. To write it: ${commands.join(' && ')}`);
}
