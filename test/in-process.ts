import { readArguments } from '../src/commands/arguments.ts';
import { openPorts } from '../src/commands/open-ports.ts';
import { render, writeReports } from '../src/commands/render.ts';
import { type Outcome, run } from '../src/commands/run.ts';
import { tool } from '../src/commands/tool.ts';
import { fromEnvironment, type Options, settle } from '../src/options.ts';
import { writeReportFile } from '../src/ports/report-file.ts';
import { folderInWorkspace } from '../src/ports/workspace.ts';
import { failureText } from '../src/report/failure.ts';
import { plain } from '../src/report/style.ts';
import type { Ended } from './work-folder.ts';

/**
 * Does what the command line does, in this process: a program that is started costs several times as much. For tests of what
 * commands do, not of how the program starts, colours, watches or ends. It changes folders, and so one ends before the next begins.
 */
export function typedHere(dir: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const ended = before.then(() => typed(dir, words, env));
  before = ended.catch(() => undefined);
  return ended;
}

let before: Promise<unknown> = Promise.resolve();

async function typed(dir: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const home = process.cwd();
  process.chdir(dir);
  try {
    const { command, given, words: rest } = readArguments(words);
    if (command === undefined || command === 'watch') throw new Error(`${words.join(' ')} needs a process of its own`);
    const options = settle({ ...fromEnvironment(command, env), ...given }, rest);
    const outcome = await run(command, options, openPorts(env));
    return { status: outcome.exitCode, stdout: await printed(outcome, options, env), stderr: '' };
  } catch (error) {
    const how = { debug: false, version: tool.version, annotate: env.GITHUB_ACTIONS === 'true' };
    const { exitCode, text } = failureText(error, how);
    return { status: exitCode, stdout: '', stderr: text };
  } finally {
    process.chdir(home);
  }
}

async function printed(outcome: Outcome, options: Options, env: NodeJS.ProcessEnv): Promise<string> {
  const style = { ...plain, verbose: options.verbose, quiet: options.quiet };
  if (outcome.kind === 'text') return outcome.text(style);
  const folder = folderInWorkspace(options.dir, env);
  await writeReports(outcome.report, options.reports, folder, writeReportFile);
  return render(outcome.report, options.format, style, folder);
}
