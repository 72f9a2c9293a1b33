import { adopt } from '../adopt/adopt.ts';
import { compile } from '../compile/compile.ts';
import type { Origin } from '../compile/origin.ts';
import { load } from '../load/load.ts';
import type { Adoption } from '../model/adoption.ts';
import { type Snapshot, withTexts } from '../model/snapshot.ts';
import { counted, shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { firstCatalog } from './first-catalog.ts';
import type { Planned } from './planned.ts';

/** What a first catalog is called, and who answers for it. */
export interface Naming {
  readonly name: string;
  readonly owner: string;
  readonly repository?: string;
}

/** Definitions for what is there: those of files kept by hand where nothing is lost, else a first one for all plugins. */
export function plannedCatalogs(
  head: Workspace,
  handKept: number,
  origin: Origin,
  naming: Naming,
  force: boolean,
): { readonly files: readonly Planned[]; readonly notes: readonly string[] } {
  const { plugins, snapshot } = head;
  const defined = head.catalogs.filter(({ origin: from }) => from === 'definition');
  if (defined.length > 0)
    return { files: defined.map(({ file }) => ({ path: file, says: 'is there already' })), notes: [] };
  if (handKept > 0) return adopted(snapshot, origin, force);
  if (plugins.length === 0)
    return {
      files: [],
      notes: [
        'There is no plugin here yet, so no catalog either: begin one with "catalogc new plugin NAME", then repeat this.',
      ],
    };
  const path = `catalogs/${naming.name}.yaml`;
  const text = firstCatalog(naming.name, naming.owner, plugins, naming.repository);
  if (snapshot.entries.has(path) && !force) return { files: [{ path, says: 'is there already' }], notes: [] };
  return { files: [{ path, text, says: `lists ${counted(plugins.length, 'plugin')}` }], notes: [] };
}

function adopted(snapshot: Snapshot, origin: Origin, force: boolean) {
  const adoption = adopt(snapshot, origin, { files: [], force: false });
  const lossy = lossesIn(adoption);
  if (lossy.length > 0 && !force)
    return {
      files: [],
      notes: [...lossy, 'They stay as they are, and are checked as they are; see more: catalogc import --dry-run'],
    };
  const definitions = adoption.catalogs.flatMap(({ file, files, text }) =>
    text === undefined ? [] : [{ path: file, text, says: `stands for ${files.map(one => one.file).join(', ')}` }],
  );
  const tree = withTexts(snapshot, new Map(definitions.map(({ path, text }) => [path, text])));
  const compiled = compile(load(tree, origin.today), origin).committed.flatMap(output =>
    'text' in output
      ? [{ path: output.path, text: output.text, says: 'is compiled from now on, and means the same' }]
      : [],
  );
  return { files: [...definitions, ...compiled], notes: force ? lossy : [] };
}

function lossesIn({ catalogs, refused }: Adoption): string[] {
  const lost = catalogs.flatMap(({ files }) => files).filter(({ differences }) => differences.length > 0);
  return [
    ...refused.map(({ at, because }) => `${shown(at.file)} cannot be imported: ${because}`),
    ...lost.map(({ differences, file }) => {
      return `A definition cannot say all of ${shown(file)}: ${differences[0]?.because}${differences.length > 1 ? `, and ${differences.length - 1} more` : ''}`;
    }),
  ];
}
