import { retirementIn } from '../clients/retirement.ts';
import { clientIds } from '../model/client.ts';
import type { Renames } from '../model/ledger.ts';
import type { Workspace } from '../model/workspace.ts';
import { dialects } from './dialects.ts';
import { newLosses } from './losses.ts';
import type { Moves } from './moves.ts';
import { stage } from './retire.ts';
import { retiringIn } from './retiring.ts';

/** The renames that a tree tells clients of, by catalog: those of its catalogs, and those that follow from its records. */
export function renamesSaid(head: Workspace, moves: Moves = {}): Renames {
  const client = clientIds.find(id => retirementIn(id).renames !== null);
  const all = new Map<string, ReadonlyMap<string, string | null>>();
  for (const catalog of head.catalogs) {
    if (client === undefined || !catalog.targets.includes(client)) continue;
    const name = catalog.name.value;
    const entries = [...catalog.entries, ...(catalog.retired ?? [])].map(entry => ({ entry }));
    const staged = stage(dialects[client], catalog, entries, retiringIn(head, catalog, moves), newLosses(name, client));
    const lines = staged.catalog.renames.map(({ from, to }) => [from.value, to.value] as const);
    if (lines.length > 0) all.set(name, new Map([...(all.get(name) ?? []), ...lines]));
  }
  return all;
}
