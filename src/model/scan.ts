import type { Level } from './diagnostic.ts';
import type { Demand } from './evidence.ts';
import type { Place } from './place.ts';
import type { Plugin } from './plugin.ts';
import { isSameFile } from './same-file.ts';
import type { Snapshot } from './snapshot.ts';

/** A plugin in one version. */
export interface Subject {
  readonly plugin: string;
  readonly version: string;
}

/** Something that a scanner found in a file of a plugin. */
export interface ScanResult {
  /** Its id of the rule, made fit to stand in one of ours. */
  readonly rule: string;
  readonly level: Level;
  readonly at: Place;
  /** The folder of the plugin that it lies in. */
  readonly root: string;
  /** One line, as the scanner wrote it. */
  readonly message: string;
  readonly helpUri?: string;
}

/** One run of a scanner, as a SARIF file tells it. */
export interface Scan {
  /** What the scanner calls itself. */
  readonly tool: string;
  /** The file that tells it, as it was named. */
  readonly file: string;
  /** Whose evidence it may be, where it lies in the tree itself: of these folders, under this name. */
  readonly only?: { readonly name: string; readonly roots: ReadonlySet<string> };
  /** What it looked at, where it says so; without it and without a commit nobody knows. */
  readonly subject?: Subject;
  /** Commits that it looked at, in lower case. */
  readonly commits: readonly string[];
  /** Why it proves nothing: `did not end well`. */
  readonly failure?: string;
  readonly results: readonly ScanResult[];
}

/** What scanners said, and about which commits they had to say it. */
export interface Evidence {
  readonly scans: readonly Scan[];
  /** Files of the tree that should tell of a run and do not. */
  readonly broken: readonly { readonly file: string; readonly because: string }[];
  /** Plugins of whom it can be missing, by name and version; all without it. */
  readonly about?: ReadonlySet<string>;
  /** The judged commit, and the one that a pull request proposes. */
  readonly commits: readonly string[];
}

/** May a run be what a policy asks for, as far as this plugin goes? */
export function isFor({ only, tool }: Scan, demand: Demand, { root }: Plugin): boolean {
  if (tool.toLowerCase() !== demand.tool.toLowerCase()) return false;
  return only === undefined || (only.name === demand.name && only.roots.has(root));
}

/** Did a run look at this plugin as it is here? */
export function covers({ commits, failure, subject }: Scan, plugin: Plugin, judged: readonly string[]): boolean {
  if (failure !== undefined) return false;
  if (subject === undefined) return commits.some(commit => judged.includes(commit));
  return subject.plugin === plugin.name.value && subject.version === plugin.version?.value;
}

/** What of it would be said of another tree, too: what lies in files that are the same there. Of other versions nobody knows what ran then. */
export function sharedWith(other: Snapshot, evidence: Evidence, { plugins, snapshot }: Judged): Evidence {
  const known = new Map<string, boolean>();
  const isShared = ({ at: { file } }: ScanResult): boolean => {
    const same = known.get(file) ?? isSameFile(file, other, file, snapshot);
    known.set(file, same);
    return same;
  };
  const scans = evidence.scans.map(scan => ({ ...scan, results: scan.results.filter(isShared) }));
  return { ...evidence, scans, about: new Set(plugins.map(releaseOf)) };
}

/** The tree that was looked at. */
interface Judged {
  readonly plugins: readonly Plugin[];
  readonly snapshot: Snapshot;
}

/** Can it be missing of a plugin? */
export function isAbout({ about }: Evidence, plugin: Plugin): boolean {
  return about === undefined || about.has(releaseOf(plugin));
}

function releaseOf({ name, version }: Plugin): string {
  return JSON.stringify([name.value, version?.value]);
}

/** The path that a template means for a plugin; undefined where the plugin does not say what it asks for. */
export function filled(template: string, { name, version }: Plugin): string | undefined {
  if (template.includes('{version}') && version === undefined) return undefined;
  return template.replace(/\{(plugin|version)\}/g, (_, key) =>
    key === 'plugin' ? name.value : (version?.value ?? ''),
  );
}

/** Does a path that a template gives name the plugin and its version? */
export function namesBoth(template: string): boolean {
  return template.includes('{plugin}') && template.includes('{version}');
}
