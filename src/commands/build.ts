import { isAbsolute, join, posix } from 'node:path';
import type { Skipped } from '../model/report.ts';
import { Trouble } from '../model/trouble.ts';
import { didYouMean, inShell, shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { judgingRules } from '../rules/judging.ts';
import { type Judgement, judgeTogether } from './judge.ts';
import type { OutputPort, Ports } from './ports.ts';
import { readTrees } from './read-trees.ts';
import { reportOf } from './report-of.ts';
import type { Outcome } from './run.ts';

/** Checks, and when nothing fails writes the compiled catalogs; with `--check` it compares instead of writing. */
export async function runBuild(options: Options, ports: Ports): Promise<Outcome> {
  if (options.write && options.check) {
    throw new Trouble('options-clash', '--write and --check exclude each other', 'Write first: catalogc build --write');
  }
  const trees = await readTrees(options, ports.trees, 'kept');
  const today = options.asOf ?? ports.today();
  const scope = { only: options.catalog, drift: options.check, digests: !options.check };
  const judgement = await judgeTogether(trees, judgingRules, today, scope, ports.helper);
  demandCatalogs(options.catalog, judgement);
  const learned = reportOf('build', judgement, options);
  const forgotten = await notKept(options, judgement, ports);
  const report = { ...learned, skipped: [...learned.skipped, ...forgotten, ...nothingCommitted(options, judgement)] };
  if (!report.passed) return { kind: 'report', report, exitCode: 1 };
  if (options.check) return { kind: 'report', report, exitCode: 0 };
  const { committed, built } = await write(judgement, options, ports.output);
  const skipped = [...report.skipped, ...upToDate(options, judgement, committed)];
  return { kind: 'report', report: { ...report, skipped, written: [...committed, ...built] }, exitCode: 0 };
}

/** Writes, and gives the paths as seen from where the command runs. */
async function write({ build, head }: Judgement, options: Options, port: OutputPort) {
  const { dir } = options;
  const out = isAbsolute(options.out) ? options.out : join(dir, options.out);
  const outputs = [...build.catalogs.flatMap(catalog => catalog.outputs), ...build.outputs];
  const committed = options.write ? await port.writeCommitted(dir, build.committed, head.snapshot) : [];
  const built = await port.writeBuild(out, outputs, head.snapshot, dir);
  return {
    committed: committed.map(path => posix.join(dir, path)),
    built: built.map(path => posix.join(out, path)),
  };
}

function demandCatalogs(asked: readonly string[], { head }: Judgement): void {
  const known = head.catalogs.map(({ name }) => name.value);
  const unknown = asked.find(name => !known.includes(name));
  if (unknown === undefined) return;
  const near = didYouMean(unknown, known) ?? known[0];
  const hint =
    near === undefined
      ? 'There is no catalog here; define one in catalogs/.'
      : `catalogc build --catalog ${inShell(near)}`;
  throw new Trouble('catalog-unknown', `No catalog is called ${shown(unknown)}`, hint);
}

/** A build is made of what git tracks, so that the same commit gives the same bytes; what somebody forgot to add is told. */
async function notKept({ dir }: Options, { head }: Judgement, { trees }: Ports): Promise<Skipped[]> {
  const around = head.discovery.roots.flatMap(({ value }) => /^(?:\.\/)?([^*?[\]{}]*)\/\*\/?$/.exec(value)?.[1] ?? []);
  const folders = new Set(['catalogs', 'policies', 'policies/deprecations', 'policies/waivers', ...around]);
  const paths = await trees.unkept(dir, [...folders], head.snapshot);
  const because = 'git does not track it, and a build is made of what git tracks; add it with "git add"';
  return paths.map(path => ({ what: shown(path), because }));
}

function nothingCommitted({ write, check }: Options, { build }: Judgement): Skipped[] {
  if (build.committed.length > 0 || !(write || check)) return [];
  const what = write ? 'writing committed files' : 'comparing committed files';
  return [{ what, because: 'no catalog here has source.kind local' }];
}

function upToDate({ write }: Options, { build }: Judgement, committed: readonly string[]): Skipped[] {
  if (!write || build.committed.length === 0 || committed.length > 0) return [];
  return [{ what: 'writing committed files', because: 'they are what the sources compile to already' }];
}
