import type { Ledger, Rollback } from './ledger.ts';

/** The rollback that took a version or a tree of a plugin from the users of a catalog, while it still holds. */
export function takenBackIn(
  ledger: Ledger | undefined,
  catalog: string,
  { gitTree, name, version }: { readonly name: string; readonly version?: string; readonly gitTree?: string },
): Rollback | undefined {
  return ledger?.rollbacks?.findLast(rollback => {
    if (rollback.catalog !== catalog || rollback.again !== undefined) return false;
    const taken = rollback.taken.get(name);
    if (taken === undefined) return false;
    return gitTree === undefined ? version !== undefined && taken.version === version : taken.gitTree === gitTree;
  });
}
