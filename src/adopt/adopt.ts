import { factsOf } from '../clients/facts.ts';
import { compile } from '../compile/compile.ts';
import type { Origin } from '../compile/origin.ts';
import { discover } from '../load/discover.ts';
import { load } from '../load/load.ts';
import { foldersOf, pluginRoot, readHandKept } from '../load/marketplace.ts';
import { openPlugins, survey } from '../load/survey.ts';
import { plainTexts, recordOf, type Values } from '../load/values.ts';
import type { AdoptedCatalog, Adoption, ComparedFile, Uncarried } from '../model/adoption.ts';
import type { Build } from '../model/build.ts';
import { documentPlace } from '../model/document.ts';
import { inside } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import { isFolder, type Snapshot, withTexts } from '../model/snapshot.ts';
import { shown } from '../model/words.ts';
import { definitionOf, definitionText } from './definition-text.ts';
import { compatible, type Draft, draftOf, type Leading } from './draft.ts';
import { type KeptFile, keptFiles } from './kept-file.ts';
import { plainSource } from './plain-words.ts';
import { addResidue } from './residue.ts';
import { type Difference, differences } from './semantic.ts';

/** What is asked for: some files or all, and whether definitions that are there are made anew. */
export interface Asked {
  readonly files: readonly string[];
  readonly force: boolean;
}

/**
 * Makes definitions of marketplace.json files kept by hand. Each is compiled in memory and compared with the file it stands
 * for; what differs is told with its place.
 */
export function adopt(snapshot: Snapshot, origin: Origin, { files, force }: Asked): Adoption {
  const { definitions, plugins, rooted } = lookAround(snapshot, origin.today);
  const byRoot = new Map(plugins.map(plugin => [plugin.root, plugin]));
  const { kept, refused } = keptFiles(snapshot, files, root => byRoot.get(root));
  const leading = leadingTo(plugins, rooted);
  const catalogs: AdoptedCatalog[] = [];
  const more: Uncarried[] = [];
  const taken = new Set([...snapshot.paths].map(path => path.toLowerCase()));
  for (const [name, group] of Map.groupBy(kept, one => one.catalog.name.value)) {
    const there = definitions.filter(definition => definition.name === name);
    if (there.length > 0 && !force) {
      const [first] = there as [Defined, ...Defined[]];
      const apart = new Map<string, readonly string[]>();
      catalogs.push({ name, file: first.file, files: compared(snapshot, origin, name, group), apart });
      continue;
    }
    for (const [index, set] of compatible(group, leading).entries()) {
      const own = there.find(({ targets }) => set.some(({ handKept }) => targets.includes(handKept.client)));
      const file = own?.file ?? fileFor(name, set, index);
      const clash = own === undefined && taken.has(file.toLowerCase()) && !force;
      if (clash)
        more.push(
          ...set.map(one => ({ at: documentPlace(one.handKept.document), because: `${file} is there already` })),
        );
      else catalogs.push(carried(snapshot, origin, draftOf(set, leading), file));
      taken.add(file.toLowerCase());
    }
  }
  return { catalogs, refused: [...refused, ...more] };
}

interface Defined {
  readonly name: unknown;
  readonly targets: readonly string[];
  readonly file: string;
}

function lookAround(snapshot: Snapshot, today: string) {
  const seen = survey(snapshot, today);
  const named = readHandKept(snapshot).flatMap(foldersOf);
  const folders = new Set([...seen.folders, ...named.filter(folder => isFolder(snapshot, folder))]);
  const definitions = seen.definitions.map(
    ({ file, value }): Defined => ({
      file,
      name: recordOf(value).name,
      targets: plainTexts(recordOf(value).targets),
    }),
  );
  // A root that only holds because nothing else was there does not count.
  const rooted = new Set(discover(snapshot, seen.policy, ['\0']).folders);
  return { definitions, plugins: openPlugins(seen, [...folders].sort()), rooted };
}

/** By its name where a definition finds the plugin under it, as an alias where only the name is another, else by its folder. */
function leadingTo(plugins: readonly Plugin[], rooted: ReadonlySet<string>): Leading {
  const counts = Map.groupBy(plugins, plugin => plugin.name.value);
  return ({ name, plugin }, folder) => {
    const own = plugin?.name.value;
    const isFound = plugin !== undefined && rooted.has(plugin.root) && plugin.root === folder;
    if (own === undefined || !isFound || counts.get(own)?.length !== 1)
      return { source: { kind: 'folder', path: folder } };
    return own === name.value
      ? undefined
      : counts.has(name.value)
        ? { source: { kind: 'folder', path: folder } }
        : { alias: own };
  };
}

function fileFor(name: string, [first]: readonly KeptFile[], index: number): string {
  return index === 0 ? `catalogs/${name}.yaml` : `catalogs/${name}.${first?.handKept.client}.yaml`;
}

const rounds = 3;

/** Compiles a draft and says for each client alone what is still missing, until nothing more is gained. */
function carried(snapshot: Snapshot, origin: Origin, draft: Draft, file: string): AdoptedCatalog {
  for (let round = 1; ; round++) {
    const text = definitionText(definitionOf(draft));
    const tree = withTexts(snapshot, new Map([[file, text]]));
    const build = compiled(alone(tree, file), origin);
    const found = draft.files.map(kept => [kept, compare(kept, build)] as const);
    const isDone = found.every(([, { differing }]) => differing.length === 0);
    if (isDone || round === rounds) {
      const files = found.map(([kept, { differing }]) => comparedFile(kept, differing));
      return { name: draft.name, file, text, files, apart: draft.apart };
    }
    for (const [kept, { differing, now }] of found) {
      const own = draft.own.get(kept.handKept.client);
      if (own !== undefined) addResidue(own, recordOf(kept.handKept.document.value), now, differing);
    }
  }
}

/** The tree with one definition only: others may want the same files. */
function alone(tree: Snapshot, file: string): Snapshot {
  const isOther = (path: string) => path !== file && /^catalogs\/[^/]+\.ya?ml$/.test(path);
  const entries = new Map([...tree.entries].filter(([path]) => !isOther(path)));
  const { folder: _, ...rest } = tree;
  return { ...rest, entries, paths: tree.paths.filter(path => !isOther(path)) };
}

function compiled(tree: Snapshot, origin: Origin): Build {
  return compile(load(tree, origin.today), origin);
}

function compared(snapshot: Snapshot, origin: Origin, name: string, files: readonly KeptFile[]): ComparedFile[] {
  const build = compiled(snapshot, origin);
  return files
    .filter(({ catalog }) => catalog.name.value === name)
    .map(kept => comparedFile(kept, compare(kept, build).differing));
}

function compare(kept: KeptFile, build: Build): { readonly now: Values; readonly differing: readonly Difference[] } {
  const { client, document } = kept.handKept;
  const { name } = kept.catalog;
  const output = build.committed.find(one => one.path === factsOf(client).marketplaces.writes);
  const now = output !== undefined && 'text' in output ? recordOf(JSON.parse(output.text)) : undefined;
  const losses = build.losses.filter(loss => loss.catalog === name.value && loss.target === client && loss.entry);
  if (now === undefined || now.name !== name.value) {
    const because = losses.find(({ plugin }) => plugin === undefined)?.because ?? 'another catalog is written there';
    return { now: {}, differing: [{ path: [], says: `it is not compiled: ${because}` }] };
  }
  const differing = differences(recordOf(document.value), now, {
    root: pluginRoot(kept.handKept),
    versionOf: entry => kept.entries.get(entry)?.plugin?.version?.value,
    whyNot: entry => losses.find(({ plugin }) => plugin === entry)?.because ?? whyUnsaid(kept, entry),
  });
  return { now, differing };
}

function whyUnsaid({ entries }: KeptFile, name: string): string | undefined {
  const source = entries.get(name)?.source.value;
  if (source !== undefined && plainSource(source) === undefined) return 'a definition has no words for its source';
  return source === undefined ? undefined : `${shown(name)} is no name that a definition can have`;
}

function comparedFile({ catalog, entries, handKept, stray }: KeptFile, found: readonly Difference[]): ComparedFile {
  const place = documentPlace(handKept.document);
  const told = found.map(({ path, says }) => ({ at: inside(place, ...path), because: says }));
  return {
    file: catalog.file,
    client: handKept.client,
    entries: entries.size,
    differences: [...stray, ...told],
  };
}
