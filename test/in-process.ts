import { readArguments } from '../src/commands/arguments.ts';
import { openPorts } from '../src/commands/open-ports.ts';
import { render } from '../src/commands/render.ts';
import { run } from '../src/commands/run.ts';
import { tool } from '../src/commands/tool.ts';
import { fromEnvironment, settle } from '../src/options.ts';
import { failureText } from '../src/report/failure.ts';
import { plain } from '../src/report/style.ts';
import type { Ended } from './work-folder.ts';

/** What the command line would say in a folder, without a process of its own: one at a time, as it moves to the folder. */
export async function said(dir: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const before = process.cwd();
  process.chdir(dir);
  try {
    return await ended(words, env);
  } catch (error) {
    const how = { debug: false, version: tool.version, annotate: env.GITHUB_ACTIONS === 'true' };
    const { text, exitCode } = failureText(error, how);
    return { status: exitCode, stdout: '', stderr: text };
  } finally {
    process.chdir(before);
  }
}

async function ended(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const { command, given, words } = readArguments(argv);
  if (command === undefined || command === 'watch') throw new Error(`${argv.join(' ')} does not end by itself`);
  const options = settle({ ...fromEnvironment(command, env), ...given }, words);
  const outcome = await run(command, options, openPorts(env));
  const stdout =
    outcome.kind === 'text' ? outcome.text(plain) : await render(outcome.report, options.format, plain, '');
  return { status: outcome.exitCode, stdout, stderr: '' };
}
