#!/usr/bin/env node
import { styleText } from 'node:util';
import { readArguments } from './commands/arguments.ts';
import { helpText } from './commands/help.ts';
import { demandNode } from './commands/node-version.ts';
import { openPorts } from './commands/open-ports.ts';
import { type Outcome, run } from './commands/run.ts';
import { tool } from './commands/tool.ts';
import type { Report } from './model/report.ts';
import { Trouble } from './model/trouble.ts';
import { type EndingCommand, fromEnvironment, type Options, settle } from './options.ts';
import { openProgress } from './ports/progress.ts';
import { failureText } from './report/failure.ts';
import { progressLine } from './report/progress.ts';

async function main(argv: readonly string[]): Promise<number> {
  const { command, given, words } = readArguments(argv);
  if (given.version === true) return print(`${tool.version}\n`, 0);
  if (given.help === true) return print(helpText(command, tool.version), 0);
  if (command === undefined) {
    process.stderr.write(helpText(undefined, tool.version));
    return 2;
  }
  demandNode(process.versions.node);
  const options = settle({ ...fromEnvironment(command, process.env), ...given }, words);
  if (command === 'watch') return watch(options);
  const outcome = await shown(command, options);
  const exitCode = print(await printed(outcome, options), outcome.exitCode);
  if (outcome.kind === 'report') await writeFiles(outcome.report, options);
  return exitCode;
}

/** Runs a command, and says on stderr what it does where that takes long. */
async function shown(command: EndingCommand, options: Options): Promise<Outcome> {
  const { env, stderr } = process;
  stderr.on('error', () => {}); // whoever does not want to hear of it misses nothing
  const now = () => performance.now();
  const progress = openProgress(stderr, { ...options, env, lineOf: progressLine, now });
  try {
    return await run(command, options, openPorts(env, progress));
  } finally {
    progress.end();
  }
}

/** Shows one check after the other until somebody interrupts it. */
async function watch(options: Options): Promise<number> {
  const { runWatch } = await import('./commands/watch.ts');
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  let last = 0;
  for await (const { heading, outcome } of runWatch(options, openPorts(process.env), end.signal)) {
    if (heading !== '') process.stdout.write(`\n${heading}\n`);
    if (outcome instanceof Trouble) {
      const { text } = failureText(outcome, { debug: options.debug, version: tool.version });
      process.stdout.write(text);
      last = 2;
    } else last = print(await printed(outcome, options), outcome.exitCode);
  }
  return last;
}

async function printed(outcome: Outcome, options: Options): Promise<string> {
  const { verbose, quiet } = options;
  const { columns } = process.stdout;
  const style = { color: inColor(options.color), verbose, quiet, ...(columns > 0 && { columns }) };
  if (outcome.kind === 'text') return outcome.text(style);
  const { render } = await import('./commands/render.ts');
  return render(outcome.report, options.format, style, await folderSeen(options));
}

async function writeFiles(report: Report, options: Options): Promise<void> {
  if (options.reports.length === 0) return;
  const [{ writeReports }, { writeReportFile }] = await Promise.all([
    import('./commands/render.ts'),
    import('./ports/report-file.ts'),
  ]);
  await writeReports(report, options.reports, await folderSeen(options), writeReportFile);
}

async function folderSeen({ dir }: Options): Promise<string> {
  return (await import('./ports/workspace.ts')).folderInWorkspace(dir, process.env);
}

/** node itself knows about terminals, NO_COLOR and FORCE_COLOR. */
function inColor(asked: Options['color']): boolean {
  if (asked !== 'auto') return asked === 'always';
  return styleText('red', 'x', { stream: process.stdout, validateStream: true }) !== 'x';
}

function print<T extends number>(text: string, exitCode: T): T {
  process.stdout.write(text);
  return exitCode;
}

function fail(error: unknown): void {
  const { argv, env } = process;
  const how = { debug: argv.includes('--debug'), version: tool.version, annotate: env.GITHUB_ACTIONS === 'true' };
  const { text, exitCode } = failureText(error, how);
  process.stderr.write(text);
  process.exitCode = exitCode;
}

// `catalogc check | head` closes the pipe before we are done: that is no fault.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') return;
  fail(new Trouble('output-lost', `The output cannot be written: ${error.message}`, 'Make room there: df -h'));
});

try {
  const exitCode = await main(process.argv.slice(2));
  process.exitCode ??= exitCode; // never process.exit: it would cut off what is still on its way into a pipe
} catch (error) {
  fail(error);
}
