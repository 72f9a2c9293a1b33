import { type Looked, sideOf } from '../compare/looked.ts';
import type { Moves } from '../compile/moves.ts';
import { renamesSaid } from '../compile/renames-said.ts';
import type { Change } from '../model/change.ts';
import type { Deprecation } from '../model/deprecation.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Side } from '../model/surface.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Gaining } from './gaining.ts';

/** Where a plugin may be found whose folder is gone: in the base, and in what was released. */
export interface Earlier {
  readonly base?: Looked & { readonly workspace: Workspace };
  readonly ledger?: Ledger;
  released?(commit: string): Looked | undefined;
}

/** What else is known of plugins that give way to others: where no ledger is, the base stands for what was published. */
export function movesOf(head: Looked, earlier: Earlier, gaining: Gaining | undefined): Moves {
  const { base, ledger } = earlier;
  const gainsIn = gaining && ((record: Deprecation) => gainsByRecord(record, head, earlier, gaining));
  const published = ledger?.renames ?? (ledger === undefined && base ? renamesSaid(base.workspace) : undefined);
  return { ...(published && { published }), ...(gainsIn && { gainsIn }) };
}

/** What a plugin of the tree can do that one of its base cannot. */
export function gainsBeside(
  head: Looked,
  base: Looked | undefined,
  gaining: Gaining | undefined,
): Pick<Change, 'gainsOver'> {
  if (base === undefined || gaining === undefined) return {};
  return { gainsOver: (was, now) => gaining(sideOf(base, was), sideOf(head, now)) };
}

function gainsByRecord(record: Deprecation, head: Looked, earlier: Earlier, gaining: Gaining) {
  const now = record.replacement && sideIn(head, record.replacement.value);
  const was = now && (sideIn(head, record.plugin.value) ?? before(record.plugin.value, earlier));
  return was && gaining(was, now);
}

function before(plugin: string, { base, ledger, released }: Earlier): Side | undefined {
  const known = base && sideIn(base, plugin);
  if (known !== undefined) return known;
  const commit = ledger?.releases.get(plugin)?.findLast(release => release.commit !== undefined)?.commit;
  const tree = commit === undefined ? undefined : released?.(commit);
  return tree && sideIn(tree, plugin);
}

function sideIn(tree: Looked, name: string): Side | undefined {
  const plugin = tree.workspace.plugins.find(each => each.name.value === name);
  return plugin && sideOf(tree, plugin);
}
