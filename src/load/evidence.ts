import { asksForEvidence, type Demand, demandsOf } from '../model/evidence.ts';
import { policiesFor } from '../model/holding.ts';
import type { Plugin } from '../model/plugin.ts';
import type { Skipped } from '../model/report.ts';
import { type Evidence, filled, namesBoth, type Scan, type Subject } from '../model/scan.ts';
import { shown } from '../model/words.ts';
import type { Workspace } from '../model/workspace.ts';
import { readText } from './read.ts';
import { readSarif, type SarifFile, type SarifRun } from './sarif.ts';
import { type Placing, placing } from './sarif-place.ts';

/** What scanners said about a tree: in files that were handed in, and in those of the tree that its policy lets count. */
export function evidenceFor(
  head: Workspace,
  handed: readonly SarifFile[],
  proposed?: string,
): { readonly evidence: Evidence; readonly skipped: readonly Skipped[] } {
  const commits = [head.snapshot.commit, proposed].flatMap(commit => commit?.toLowerCase() ?? []);
  if (!asksForEvidence(head.policy)) {
    const skipped = handed.flatMap(({ file, runs }) => runs.map(run => unasked(run, file)));
    return { evidence: { scans: [], broken: [], commits }, skipped };
  }
  const asked = demandsByPlugin(head);
  const tools = new Set([...asked.values()].flat().map(({ tool }) => tool.toLowerCase()));
  const place = placing(head);
  const { broken, read } = readFiles(head, asked);
  const named = handed.map(log => ({ log, subject: subjectIn(log.file.replace(/\.sarif(?:\.json)?$/i, '')) }));
  const scans: Scan[] = [];
  const skipped: Skipped[] = [];
  for (const { log, ...about } of [...named, ...read]) {
    const placed = place(log.file);
    for (const run of log.runs) {
      if (tools.has(run.tool.toLowerCase())) scans.push(scanOf(run, log.file, about, placed));
      else skipped.push(unasked(run, log.file));
    }
    skipped.push(...placed.skipped());
  }
  const untold = broken.map(({ because, file }) => ({ what: `the evidence in ${shown(file)}`, because }));
  return { evidence: { scans, broken, commits }, skipped: [...skipped, ...untold] };
}

/** What is known of a file besides what stands in it. */
interface About {
  readonly subject?: Subject | undefined;
  readonly only?: Scan['only'];
}

function readFiles(head: Workspace, asked: ReadonlyMap<Plugin, readonly Demand[]>) {
  const read: ({ readonly log: SarifFile } & About)[] = [];
  const broken: { readonly file: string; readonly because: string }[] = [];
  for (const { file, name, roots, subject } of filesIn(head, asked)) {
    const text = readText(head.snapshot, file);
    const log = 'fault' in text ? { fault: `it ${text.fault.message}` } : readSarif(text.text, file);
    if ('fault' in log) broken.push({ file, because: log.fault });
    else read.push({ log, subject, only: { name, roots } });
  }
  return { read, broken };
}

function unasked({ tool }: SarifRun, file: string): Skipped {
  const because = 'the policy asks for no evidence of that tool';
  return { what: `the run of ${shown(tool)} in ${shown(file)}`, because };
}

function scanOf(run: SarifRun, file: string, about: About, placed: Placing): Scan {
  const { commits, failure, id, tool } = run;
  // What a run says itself counts more than what its file is called: files are copied.
  const subject = (id === undefined ? undefined : subjectIn(id.replace(/\/$/, ''))) ?? about.subject;
  return {
    ...{ tool, file, commits, results: placed.resultsOf(run, subject) },
    ...(subject && { subject }),
    ...(about.only && { only: about.only }),
    ...(failure !== undefined && { failure }),
  };
}

/** `anything/crm@1.2.3`. */
function subjectIn(id: string): Subject | undefined {
  const name = id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
  const at = name.lastIndexOf('@');
  return at <= 0 || at === name.length - 1 ? undefined : { plugin: name.slice(0, at), version: name.slice(at + 1) };
}

function demandsByPlugin(head: Workspace): ReadonlyMap<Plugin, readonly Demand[]> {
  return new Map(
    head.plugins.map(plugin => [plugin, policiesFor(head, plugin).flatMap(({ policy }) => demandsOf(policy))]),
  );
}

/** A file of the tree, and whose evidence it may be. */
interface TreeFile {
  readonly file: string;
  readonly name: string;
  readonly roots: Set<string>;
  readonly subject?: Subject;
}

function filesIn({ snapshot }: Workspace, asked: ReadonlyMap<Plugin, readonly Demand[]>): readonly TreeFile[] {
  const found = new Map<string, TreeFile>();
  for (const [plugin, demands] of asked) {
    for (const { files, name } of demands) {
      for (const template of files) {
        const file = filled(template, plugin);
        if (file === undefined || !snapshot.entries.has(file)) continue;
        const version = plugin.version?.value;
        const subject = namesBoth(template) && version !== undefined && { plugin: plugin.name.value, version };
        const key = `${file}\0${name}\0${subject === false ? '' : plugin.root}`;
        const known = found.get(key) ?? { file, name, roots: new Set(), ...(subject && { subject }) };
        known.roots.add(plugin.root);
        found.set(key, known);
      }
    }
  }
  return [...found.keys()].sort().map(key => found.get(key) as TreeFile);
}
