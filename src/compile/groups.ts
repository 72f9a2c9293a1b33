import { factsOf } from '../clients/facts.ts';
import type { Loss } from '../model/build.ts';
import type { Catalog } from '../model/catalog.ts';
import { clientIds, type Target } from '../model/client.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import {
  calendarFile,
  flatFile,
  indexFile,
  isSafeName,
  lossesFile,
  newsFile,
  pageFile,
  releaseFolder,
  statusFile,
} from './layout.ts';

/** Catalogs of one name: they share one folder, each filling it for other clients. */
export interface Group {
  readonly name: string;
  readonly catalogs: readonly Catalog[];
}

/** The catalogs to compile, by name in the order they come; names that cannot be file names are told and left out. */
export function groupsOf(head: Workspace): { groups: readonly Group[]; losses: readonly Loss[] } {
  const outputs = committedBy(head.catalogs);
  const catalogs = head.catalogs.filter(one => one.readable && !isOutput(one, outputs));
  const taken = new Set([indexFile]);
  const losses: Loss[] = [];
  const groups: Group[] = [];
  for (const [name, members] of Map.groupBy(catalogs, one => one.name.value)) {
    const wanted = pathsOf(name);
    const because = !isSafeName(name)
      ? `the name ${shown(name)} is not safe as a file name`
      : wanted.some(path => taken.has(path))
        ? 'another catalog writes a file of the same name'
        : undefined;
    if (because === undefined) {
      for (const path of wanted) taken.add(path);
      groups.push({ name, catalogs: members });
    } else losses.push(...targetsOf(members).map(target => lossOf(name, target, because)));
  }
  return { groups, losses };
}

/** Every target that one of the catalogs names, in the order they are named. */
export function targetsOf(catalogs: readonly Catalog[]): readonly Target[] {
  return [...new Set(catalogs.flatMap(({ targets }) => targets))];
}

/** Files of the repository that definitions with the source kind `local` compile to, and the names of those definitions. */
function committedBy(catalogs: readonly Catalog[]): ReadonlySet<string> {
  const local = catalogs.filter(one => one.readable && one.origin === 'definition' && one.source.kind === 'local');
  const files = local.flatMap(one =>
    clientIds.filter(id => one.targets.includes(id)).map(id => factsOf(id).marketplaces.writes),
  );
  return new Set([...files, ...local.map(one => `name ${one.name.value}`)]);
}

// A committed catalog is what a definition compiled to, not a source of its own.
function isOutput(catalog: Catalog, outputs: ReadonlySet<string>): boolean {
  return catalog.origin === 'hand-kept' && (outputs.has(catalog.file) || outputs.has(`name ${catalog.name.value}`));
}

// Compared without letter case, as the file systems of users do.
function pathsOf(name: string): string[] {
  const flat = clientIds.map(client => flatFile(name, client));
  const feeds = [calendarFile, newsFile, pageFile].map(file => file(name));
  return [name, statusFile(name), lossesFile(name), releaseFolder(name), ...feeds, ...flat].map(path =>
    path.toLowerCase(),
  );
}

function lossOf(catalog: string, target: Target, because: string): Loss {
  return { catalog, target, what: 'catalog', because, entry: true };
}
