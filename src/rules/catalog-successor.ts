import type { Catalog } from '../model/catalog.ts';
import type { Workspace } from '../model/workspace.ts';

/** What a catalog is now called, where no catalog has its name: that of the same file; else the only one, where there was only one. */
export function successorOf(was: Catalog, base: Workspace, head: Workspace): Catalog | undefined {
  const same = head.catalogs.find(({ document, file }) => file === was.file && document.index === was.document.index);
  if (same !== undefined) return same;
  const lone = base.catalogs.length === 1 && head.catalogs.length === 1;
  return lone ? head.catalogs[0] : undefined;
}
