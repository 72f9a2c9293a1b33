import type { Place } from '../model/place.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Skipped } from '../model/report.ts';
import type { ScanResult, Subject } from '../model/scan.ts';
import { isFolder, type Snapshot } from '../model/snapshot.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';
import { readText } from './read.ts';
import { type Lines, linesOf, spanOfRegion } from './region.ts';
import type { SarifRun } from './sarif.ts';
import { pathIn } from './sarif-path.ts';
import { resultReader } from './sarif-result.ts';
import { recordOf, type Values } from './values.ts';

/** So many results are taken of one file. */
const mostResults = 5000;

/** Puts the results of one SARIF file where they belong in a tree, and counts what has no place there. */
export interface Placing {
  resultsOf(run: SarifRun, subject: Subject | undefined): readonly ScanResult[];
  skipped(): readonly Skipped[];
}

/** Opens SARIF files to place their results; texts of the tree are read once for all of them. */
export function placing(head: Workspace): (file: string) => Placing {
  const ground = groundOf(head);
  return file => {
    const left = leftOutOf(file);
    let room = mostResults;
    return {
      skipped: left.told,
      resultsOf: (run, subject) => {
        const { tool, value } = run;
        const said = Array.isArray(value.results) ? value.results : [];
        const stale = staleness(head.plugins, subject);
        const taken = stale === undefined ? said.slice(0, room) : [];
        room -= taken.length;
        const because = stale ?? `no more than ${mostResults} are taken of a file`;
        if (taken.length < said.length) left.add(tool, because, said.length - taken.length);
        const read = resultReader(value);
        return taken.flatMap(one => placed(run, read(one), ground, left));
      },
    };
  };
}

/** Where results may lie: the tree, its plugins by folder, and its texts. */
interface Ground {
  readonly snapshot: Snapshot;
  readonly roots: ReadonlyMap<string, Plugin>;
  linesIn(path: string): Lines | undefined;
}

function groundOf({ plugins, snapshot }: Workspace): Ground {
  const texts = new Map<string, Lines | undefined>();
  const linesIn = (path: string): Lines | undefined => {
    if (!texts.has(path)) {
      const read = readText(snapshot, path, true);
      texts.set(path, 'fault' in read ? undefined : linesOf(read.text));
    }
    return texts.get(path);
  };
  return { snapshot, roots: new Map(plugins.map(plugin => [plugin.root, plugin])), linesIn };
}

function placed(
  { tool, value }: SarifRun,
  result: ReturnType<ReturnType<typeof resultReader>>,
  ground: Ground,
  left: LeftOut,
): ScanResult[] {
  if (result === 'none') return [];
  if (typeof result === 'string') {
    left.add(tool, reasons[result]);
    return [];
  }
  const { location, ...told } = result;
  const found = placeOf(value, location, ground);
  if (found !== undefined) return [{ ...told, ...found }];
  left.add(tool, 'they lie in no file of a plugin here');
  return [];
}

const reasons = {
  suppressed: 'they are suppressed there',
  malformed: 'they have not the shape that SARIF gives them',
} as const;

/** Why results are not about what is here: they are about another version of a plugin that is. */
function staleness(plugins: readonly Plugin[], subject: Subject | undefined): string | undefined {
  if (subject === undefined) return undefined;
  const here = plugins.filter(({ name }) => name.value === subject.plugin);
  if (here.length === 0 || here.some(({ version }) => version?.value === subject.version)) return undefined;
  const [first] = here;
  const now = first?.version === undefined ? 'has no version' : `is at ${shown(first.version.value)}`;
  return `the run is for ${shown(subject.plugin)} at ${shown(subject.version)}, and here it ${now}`;
}

function placeOf(
  run: Values,
  { artifactLocation, region }: Values,
  { linesIn, roots, snapshot }: Ground,
): { readonly at: Place; readonly root: string } | undefined {
  const path = pathIn(run, recordOf(artifactLocation), snapshot.folder);
  const plugin = path === undefined ? undefined : pluginAround(path, roots);
  if (path === undefined || plugin === undefined) return undefined;
  const { root } = plugin;
  if (!snapshot.entries.has(path)) {
    // What is said of a folder stands where the plugin is described.
    const manifest = plugin.manifests[0]?.document.file;
    return isFolder(snapshot, path) && manifest !== undefined ? { at: { file: manifest }, root } : undefined;
  }
  const lines = region === undefined ? undefined : linesIn(path);
  const span = lines && spanOfRegion(lines, region, run.columnKind);
  return { at: { file: path, ...(span && { span }) }, root };
}

function pluginAround(path: string, roots: ReadonlyMap<string, Plugin>): Plugin | undefined {
  for (let folder = path; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const plugin = roots.get(folder);
    if (plugin !== undefined) return plugin;
  }
  return roots.get('');
}
