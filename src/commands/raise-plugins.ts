import { posix } from 'node:path';
import { bumpEdits } from '../edit/bump.ts';
import { mend } from '../edit/mend.ts';
import { textsIn } from '../edit/snapshot-texts.ts';
import type { Plugin } from '../model/plugin.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Options } from '../options.ts';
import { printRaised, printRaisedJson, type Raise, type Raised } from '../report/raised.ts';
import { diffsOf } from './fix.ts';
import type { Ports } from './ports.ts';
import type { Outcome } from './run.ts';

/** A plugin, the version it gets, and the items its changelog gets below that. */
export interface Wanted extends Omit<Raise, 'name'> {
  readonly plugin: Plugin;
}

const unchanged = 'it is so already';

/** Raises plugins in all files that state a version, and takes files away that are used up: all of it or, with Trouble, nothing. */
export async function raisePlugins(
  wanted: readonly Wanted[],
  { usedUp = [], ...told }: Pick<Raised, 'release' | 'skipped'> & { readonly usedUp?: readonly string[] },
  workspace: Workspace,
  { asOf, dir, format, write }: Options,
  ports: Ports,
): Promise<Outcome> {
  const { snapshot } = workspace;
  const today = asOf ?? ports.today();
  for (const { plugin } of wanted) demandReadable(plugin);
  const fixes = wanted.map(({ items, plugin, to }) => ({
    edits: bumpEdits(workspace, plugin, to, today, items).flatMap(({ edits }) => edits),
    plugin,
  }));
  const { left, texts } = mend(fixes, textsIn(snapshot));
  for (const { because, fix } of left) if (because !== unchanged) throw unraised(fix.plugin, because);
  const all = new Map([...texts, ...usedUp.map(file => [file, undefined] as const)]);
  const diffs = diffsOf(all, snapshot); // afterwards there is nothing left to compare with
  const paths = write ? await ports.output.writeEdited(dir, all, snapshot) : [];
  const raised = {
    plugins: wanted.map(({ plugin, ...raise }) => ({ name: plugin.name.value, ...raise })),
    ...told,
    diffs,
    written: paths.map(path => posix.join(dir, path)),
    dry: !write,
    dir,
  };
  const text: Extract<Outcome, { kind: 'text' }>['text'] = style =>
    format === 'json' ? printRaisedJson(raised) : printRaised(raised, style);
  return { kind: 'text', text, exitCode: 0 };
}

/** A manifest that cannot be read may state a version as well, which would stay what it is. A link is raised where it leads. */
function demandReadable(plugin: Plugin): void {
  for (const { document } of plugin.manifests) {
    const fault = document.faults.find(({ kind }) => kind !== 'link');
    if (document.value === undefined && fault !== undefined)
      throw unraised(plugin, `${shown(document.file)} cannot be read (${fault.message})`);
  }
}

function unraised(plugin: Plugin, because: string): Trouble {
  const message = `The version of ${shown(plugin.name.value)} cannot be raised everywhere: ${because}`;
  return new Trouble('bump-impossible', message, 'Mend that first: catalogc check');
}
