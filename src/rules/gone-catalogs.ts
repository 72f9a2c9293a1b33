import type { State } from '../model/deprecation.ts';
import type { Found } from '../model/diagnostic.ts';
import { counted, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { successorOf } from './catalog-successor.ts';

/** Catalogs of which nothing is left, not even under another name, although plugins are in them that no record has taken out. */
export function* goneCatalogs(base: Workspace, head: Workspace): Iterable<Found> {
  const names = new Set(head.catalogs.map(({ name }) => name.value));
  for (const [name, [was, ...twins]] of Map.groupBy(base.catalogs, each => each.name.value)) {
    if (was === undefined || name === '' || names.has(name) || successorOf(was, base, head) !== undefined) continue;
    const listed = new Set([was, ...twins].flatMap(({ entries }) => entries.map(entry => entry.name.value)));
    const lost = [...listed].filter(each => !isOver(head.states.of(each, name).state));
    if (lost.length === 0) continue;
    yield {
      at: { file: was.file },
      before: was.name.place,
      fromBase: true,
      message: `the catalog ${shown(name)} is gone with ${counted(lost.length, 'entry', 'entries')}; whoever has added it gets nothing from it any more`,
      hint: `Put it back. To give it up, retire its plugins with records for catalogs: [${shown(name)}], and wait until they are gone.`,
      catalog: name,
    };
  }
}

function isOver(state: State): boolean {
  return state === 'removed' || state === 'quarantined';
}
