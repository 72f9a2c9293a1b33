import { Trouble } from '../model/trouble.ts';
import { didYouMean, oneOf, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';

/** Trouble where a catalog is asked for that is not here. */
export function demandKnownCatalogs(asked: readonly string[], { catalogs }: Pick<Workspace, 'catalogs'>): void {
  const known = catalogs.map(({ name }) => name.value);
  const unknown = asked.find(name => !known.includes(name));
  if (unknown === undefined) return;
  const near = didYouMean(unknown, known);
  const all = known.length === 0 ? 'There is no catalog here.' : `There are ${oneOf(known.slice(0, 5))}.`;
  throw new Trouble(
    'catalog-unknown',
    `No catalog is called ${shown(unknown)}`,
    near ? `Did you mean ${shown(near)}?` : all,
  );
}
