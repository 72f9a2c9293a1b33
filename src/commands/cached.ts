import { hash } from 'node:crypto';
import type { Output } from '../model/build.ts';
import { isFolder, type Snapshot } from '../model/snapshot.ts';
import type { Options } from '../options.ts';
import type { Made } from './build.ts';
import { feeding } from './feeding.ts';
import { buildIn, filesIn, type KeptBuild, type KeptFiles, reportIn } from './kept-shape.ts';
import { placeBuild } from './place-build.ts';
import type { PortionShelf } from './portion-shelf.ts';
import type { Ports } from './ports.ts';
import { readTrees } from './read-trees.ts';
import type { Outcome } from './run.ts';
import { beginSession, type Session } from './session.ts';

/** Runs a command, or gives what an earlier run learned from the same input: the same outcome either way. */
export async function runCached(
  command: 'check' | 'build',
  options: Options,
  folder: string,
  ports: Ports,
): Promise<Outcome> {
  const session = await beginSession(command, options, folder, ports);
  return command === 'check' ? checkCached(session, options, ports) : buildCached(session, options, ports);
}

async function checkCached(session: Session, options: Options, ports: Ports): Promise<Outcome> {
  const kept = reportIn(session.read('report'));
  if (kept !== undefined) return { kind: 'report', report: kept, exitCode: kept.passed ? 0 : 1 };
  const { runCheck } = await import('./check.ts');
  const { publishedLedger, trees } = session;
  const shelf = await session.shelf();
  const outcome = await runCheck(options, { ...ports, trees, publishedLedger }, shelf);
  if (outcome.kind !== 'report') return outcome;
  const { report } = outcome;
  const skipped = await session.keep([['report', JSON.stringify(report)]], shelf);
  return skipped.length === 0
    ? outcome
    : { ...outcome, report: { ...report, skipped: [...report.skipped, ...skipped] } };
}

/** What was kept of a build; its files are read, or made again, only when somebody has to write them. */
interface Known {
  readonly build: KeptBuild;
  files(): Promise<KeptFiles>;
}

async function buildCached(session: Session, options: Options, ports: Ports): Promise<Outcome> {
  const { dir } = options;
  const { build, files } = await known(session, options, ports);
  const snapshot = async (): Promise<Snapshot> => (await session.tree.read()).snapshot;
  return placeBuild(build, options, {
    unkept: async () => {
      const names = session.membersOf(build.around);
      return build.members === digestOf(names) ? [] : ports.trees.unkept(dir, build.around, await snapshot());
    },
    writeCommitted: async () => {
      if (build.committed.length === 0) return [];
      return ports.output.writeCommitted(dir, (await files()).committed, await snapshot());
    },
    writeBuild: async out => {
      if (session.isPlaced(out)) return build.paths;
      const [{ outputs }, from] = [await files(), await snapshot()];
      const paths = await ports.output.writeBuild(out, outputs, from, dir);
      session.notePlaced(out, outputs, from);
      return paths;
    },
  });
}

async function known(session: Session, options: Options, ports: Ports): Promise<Known> {
  const make = async (shelf: PortionShelf): Promise<Made> => {
    const [{ demandSense, makeBuild }, { comparing }, { handedEvidence }] = await Promise.all([
      import('./build.ts'),
      import('./comparing.ts'),
      import('./handed-evidence.ts'),
    ]);
    demandSense(options);
    const trees = {
      ...(await readTrees(options, session.trees, options.check ? 'all' : 'kept')),
      evidence: await handedEvidence(options, ports),
    };
    const against = await comparing(options, trees, { ...ports, publishedLedger: session.publishedLedger });
    const feeds = await feeding(trees);
    return makeBuild(options, trees, session.today, against, {
      ...(feeds && { feeds }),
      progress: ports.progress,
      memory: shelf,
    });
  };
  const kept = buildIn(session.read('build'));
  if (kept !== undefined)
    return { build: kept, files: async () => (await filesKept(session)) ?? (await make(await session.shelf())) };
  // Opened only now: all that judges comes along.
  const shelf = await session.shelf();
  const made = await make(shelf);
  const build = await keptOf(made, session);
  const { outputs, committed } = made;
  const texts = { files: JSON.stringify({ outputs, committed }), build: JSON.stringify(build) };
  const skipped = await session.keep(
    build.report.passed && !options.check
      ? [
          ['files', texts.files],
          ['build', texts.build],
        ]
      : [['build', texts.build]],
    shelf,
  );
  const report = { ...build.report, skipped: [...build.report.skipped, ...skipped] };
  return { build: { ...build, report }, files: async () => made };
}

async function filesKept(session: Session): Promise<KeptFiles | undefined> {
  const files = filesIn(session.read('files'));
  const { snapshot } = await session.tree.read();
  const isThere = (output: Output): boolean =>
    !('copy' in output) || /^(?:file|executable)$/.test(snapshot.entries.get(output.copy)?.mode ?? '');
  return files?.outputs.every(isThere) ? files : undefined;
}

async function keptOf({ report, outputs, committed, around }: Made, session: Session): Promise<KeptBuild> {
  const names = session.membersOf(around);
  const { snapshot } = await session.tree.read();
  const tracked = names.every(path => snapshot.entries.has(path) || isFolder(snapshot, path));
  const paths = outputs.map(({ path }) => path).sort();
  const members = tracked ? digestOf(names) : '';
  return { report, around, members, paths, committed: committed.map(({ path }) => path) };
}

function digestOf(names: readonly string[]): string {
  return hash('sha256', JSON.stringify(names));
}
