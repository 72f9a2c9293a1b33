import { compile } from '../compile/compile.ts';
import { indexFile } from '../compile/layout.ts';
import { dueCatalogs, isCurrent } from '../enforce/due-catalogs.ts';
import type { DueCatalog } from '../model/enforcement.ts';
import type { LedgerSearch } from '../model/ledger.ts';
import type { Workspace } from '../model/workspace.ts';
import { tool } from './tool.ts';

/** What has to be published anew, and what of that nobody could look at. */
export interface Dues {
  readonly due: readonly DueCatalog[];
  readonly notes: readonly string[];
}

/**
 * The catalogs that today's build has otherwise than the newest published index; an index committed in the tree stands in where
 * nobody could look for one. `checkedOut`: is the tree just what its commit has? Then it need not be compiled where the index is of that commit.
 */
export function duesOf(
  workspace: Workspace,
  today: string,
  search: LedgerSearch | undefined,
  checkedOut: boolean,
): Dues {
  if (search?.kind === 'unavailable') {
    const note = `Whether a catalog is due is not known: ${search.because}.`;
    return { due: [], notes: [note] };
  }
  const published = search?.kind === 'found' ? search.text : committedIndex(workspace);
  if (published === undefined && search === undefined)
    return { due: [], notes: ['Whether a catalog is due is not known: nobody looked for what is published.'] };
  const { commit } = workspace.snapshot;
  if (published !== undefined && checkedOut && isCurrent(published, commit, tool.version, today))
    return { due: [], notes: [] };
  const built = compile(workspace, { today, tool }).outputs.find(({ path }) => path === indexFile);
  const text = built !== undefined && 'text' in built ? built.text : '{}';
  return { due: dueCatalogs(published, text, today), notes: [] };
}

function committedIndex({ published, snapshot }: Workspace): string | undefined {
  const bytes = published && snapshot.bytes(published.file);
  return bytes && new TextDecoder().decode(bytes);
}
