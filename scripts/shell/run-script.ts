import { tool } from '../../src/commands/tool.ts';
import { Trouble } from '../../src/model/trouble.ts';
import { failureText } from '../../src/report/failure.ts';

/** Runs the main of a script; what goes wrong is told like by the command line itself, in two lines and an exit code. */
export async function runScript(main: (words: readonly string[]) => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    const { text, exitCode } = failureText(error, { debug: !(error instanceof Trouble), version: tool.version });
    process.stderr.write(text);
    process.exitCode = exitCode;
  }
}
