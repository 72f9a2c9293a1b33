import type { Build, Loss, Output } from '../model/build.ts';
import type { Workspace } from '../model/workspace.ts';
import { indexOf } from './catalog-index.ts';
import { type CompiledFolder, compileFolder } from './folder.ts';
import { groupsOf } from './groups.ts';
import type { Moves } from './moves.ts';
import type { Origin } from './origin.ts';
import { type Stock, stockOf } from './stock.ts';

/**
 * Compiles every readable catalog of a tree; the same tree, day and tool give the same bytes anywhere. `stock` is what is
 * known already of what plugins ship, `moves` what else is known of plugins that give way to others.
 */
export function compile(
  head: Workspace,
  options: Origin,
  stock: Stock = stockOf(head.snapshot),
  moves: Moves = {},
): Build {
  const { groups, losses } = groupsOf(head);
  const folders = groups.map(group => compileFolder(head, group, stock, { moves, ...options }));
  const committed = committedBy(folders);
  return {
    catalogs: folders.map(({ compiled }) => compiled),
    outputs: [...folders.flatMap(({ beside }) => beside), indexOf(head, folders, options)],
    committed: committed.outputs,
    losses: [...losses, ...folders.flatMap(folder => folder.losses), ...committed.losses],
  };
}

/** Files for the repository itself; where two catalogs want one place, the first has it. */
function committedBy(folders: readonly CompiledFolder[]): { outputs: readonly Output[]; losses: readonly Loss[] } {
  const outputs = new Map<string, Output>();
  const losses: Loss[] = [];
  for (const { committed, compiled } of folders) {
    for (const { target, output } of committed) {
      const because = `another catalog is committed as ${output.path}`;
      if (outputs.has(output.path))
        losses.push({ catalog: compiled.name, target, what: 'committed', because, entry: false });
      else outputs.set(output.path, output);
    }
  }
  return { outputs: [...outputs.values()], losses };
}
