import type { Report } from '../model/report.ts';
import type { EndingCommand, Options } from '../options.ts';
import type { Style } from '../report/style.ts';
import { demandingTop, writesSources } from './demand-top.ts';
import { demandOwn } from './plain-format.ts';
import type { Ports } from './ports.ts';
import { begun } from './read-trees.ts';

/** What a command gives back: a report for a reporter, or text that only needs dressing. Nothing is printed yet. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: Report; readonly exitCode: 0 | 1 }
  | {
      readonly kind: 'text';
      readonly text: (style: Style) => string;
      /** 4: nothing is wrong but that it is out of date. */
      readonly exitCode: 0 | 1 | 4;
      /** Markdown for the summary of a job. */
      readonly summary?: string;
      /** What the Action hands to later steps. */
      readonly outputs?: Readonly<Record<string, string>>;
    };

/** Runs one command. Trouble and faults of our own are thrown; only the command's own code is loaded. */
export async function run(command: EndingCommand, options: Options, given: Ports): Promise<Outcome> {
  demandOwn(command, options.format);
  const ports = writesSources(command) ? { ...given, trees: demandingTop(command, given.trees) } : given;
  if (command === 'build' && (options.release || options.sign !== 'none'))
    return (await import('./build-release.ts')).runBuildRelease(options, ports);
  if (options.cache !== undefined && (command === 'check' || command === 'build'))
    return (await import('./cached.ts')).runCached(command, options, options.cache, ports);
  switch (command) {
    case 'check': {
      const trees = begun(options, ports.trees, 'all');
      return (await import('./check.ts')).runCheck(options, { ...ports, trees });
    }
    case 'build': {
      const trees = begun(options, ports.trees, options.check ? 'all' : 'kept');
      return (await import('./build.ts')).runBuild(options, { ...ports, trees });
    }
    case 'diff':
      return (await import('./diff.ts')).runDiff(options, ports);
    case 'keygen':
      return (await import('./keygen.ts')).runKeygen(options, await ports.signing());
    case 'comment':
      return (await import('./comment.ts')).runComment(options, await ports.forge());
    case 'enforce':
      return (await import('./enforce.ts')).runEnforce(options, ports);
    case 'promote':
      return (await import('./promote.ts')).runPromote(options, ports);
    case 'rollback':
      return (await import('./rollback.ts')).runRollback(options, ports);
    case 'publish':
      return (await import('./publish.ts')).runPublish(options, ports);
    case 'fix':
      return (await import('./fix.ts')).runFix(options, ports);
    case 'bump':
      return (await import('./bump.ts')).runBump(options, ports);
    case 'deprecate':
    case 'extend':
    case 'withdraw':
    case 'rename':
    case 'yank':
    case 'quarantine':
      return (await import('./retiring/retire.ts')).runRetire(command, options, ports);
    case 'verify': {
      const further = options.rebuild ? (await import('./rebuild.ts')).rebuilding(options, ports) : undefined;
      return (await import('./verify.ts')).runVerify(options, await ports.verifying(), further);
    }
    case 'inspect':
      return (await import('./inspect.ts')).runInspect(options, await ports.verifying());
    case 'fetch':
      return (await import('./fetch/fetch.ts')).runFetch(options, await ports.fetching());
    case 'outdated':
      return (await import('./fetch/outdated.ts')).runOutdated(options, await ports.fetching());
    case 'policy':
      return (await import('./policy.ts')).runPolicy(options, ports);
    case 'doctor':
      return (await import('./doctor.ts')).runDoctor(options, ports);
    case 'import':
      return (await import('./import.ts')).runImport(options, ports);
    case 'new':
      return (await import('./new.ts')).runNew(options, ports);
    case 'calendar':
      return (await import('./calendar.ts')).runCalendar(options, ports);
    case 'site':
      return (await import('./site.ts')).runSite(options, ports);
    case 'graph':
      return (await import('./graph.ts')).runGraph(options, ports);
    case 'init':
      return (await import('./init.ts')).runInit(options, ports);
    case 'rules':
      return (await import('./rules.ts')).runRules(options);
    case 'explain':
      return (await import('./explain.ts')).runExplain(options);
    case 'completion':
      return (await import('./completion.ts')).runCompletion(options, ports.schemas);
    case 'schema':
      return (await import('./schema.ts')).runSchema(options, ports.schemas);
  }
}
