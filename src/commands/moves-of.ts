import { committedRenames } from '../clients/committed-renames.ts';
import { type Looked, sideOf } from '../compare/looked.ts';
import type { Moves } from '../compile/moves.ts';
import { renamesSaid } from '../compile/renames-said.ts';
import type { Change } from '../model/change.ts';
import type { Deprecation } from '../model/deprecation.ts';
import type { Ledger, Renames } from '../model/ledger.ts';
import type { Side } from '../model/surface.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Gaining } from './gaining.ts';

/** Where a plugin may be found whose folder is gone: in the base, and in what was released. */
export interface Earlier {
  readonly base?: Looked & { readonly workspace: Workspace };
  readonly ledger?: Ledger;
  released?(commit: string): Looked | undefined;
}

/**
 * What else is known of plugins that give way to others. Published is what a ledger has, and what stands in the committed files
 * of the base; where no ledger is, the base stands for it as a whole.
 */
export function movesOf(head: Looked, earlier: Earlier, gaining: Gaining | undefined): Moves {
  const { base, ledger } = earlier;
  const gainsIn = gaining && ((record: Deprecation) => gainsByRecord(record, head, earlier, gaining));
  const published = merged([
    ...(ledger === undefined && base ? [renamesSaid(base.workspace)] : []),
    ...(base ? [renamesInFiles(base.workspace)] : []),
    ...(ledger?.renames ? [ledger.renames] : []),
  ]);
  const byFileAlone = base === undefined && ledger === undefined;
  return { byFileAlone, ...(published.size > 0 && { published }), ...(gainsIn && { gainsIn }) };
}

function renamesInFiles({ catalogs, snapshot }: Workspace): Renames {
  const found = catalogs.flatMap(catalog =>
    committedRenames(catalog, snapshot).map(({ lines }) => [catalog.name.value, lines] as const),
  );
  return new Map(found);
}

/** The lines of all of them; what comes later counts. */
function merged(all: readonly Renames[]): Renames {
  const names = new Set(all.flatMap(renames => [...renames.keys()]));
  return new Map([...names].map(name => [name, new Map(all.flatMap(renames => [...(renames.get(name) ?? [])]))]));
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
