import * as core from '@actions/core';
import { openPorts } from '../src/commands/open-ports.ts';
import { run } from '../src/commands/run.ts';
import { tool } from '../src/commands/tool.ts';
import type { Report } from '../src/model/report.ts';
import { type Options, settle } from '../src/options.ts';
import { openProgress } from '../src/ports/progress.ts';
import { writeReportFile } from '../src/ports/report-file.ts';
import { folderInWorkspace } from '../src/ports/workspace.ts';
import { failureText } from '../src/report/failure.ts';
import { progressLine } from '../src/report/progress.ts';
import { readInputs } from './inputs.ts';
import { keep } from './keep.ts';
import { outputs } from './outputs.ts';

async function main(): Promise<number> {
  const { command, given } = readInputs({
    text: core.getInput,
    lines: core.getMultilineInput,
    isOn: core.getBooleanInput,
  });
  const options = settle(given);
  const { env, stderr } = process;
  const now = () => performance.now();
  const progress = openProgress(stderr, { ...options, env, lineOf: progressLine, now });
  const outcome = await run(command, options, openPorts(env, progress)).finally(() => progress.end());
  if (outcome.kind === 'report') await tell(outcome.report, options);
  else {
    process.stdout.write(outcome.text({ color: false, verbose: false, quiet: false }));
    if (outcome.summary !== undefined) await summarize(outcome.summary);
    for (const [name, value] of Object.entries(outcome.outputs ?? {})) core.setOutput(name, value);
  }
  return outcome.exitCode;
}

/** The log with its annotations, the summary of the job, the files and outputs for later steps. */
async function tell(report: Report, { dir, verbose, reports }: Options): Promise<void> {
  const [{ render, writeReports }, { printSummary }, { plain }] = await Promise.all([
    import('../src/commands/render.ts'),
    import('../src/report/summary.ts'),
    import('../src/report/style.ts'),
  ]);
  const folder = folderInWorkspace(dir, process.env);
  process.stdout.write(await render(report, 'github', { ...plain, verbose }, folder));
  await summarize(printSummary(report, { folder }));
  await writeReports(report, reports, folder, writeReportFile);
  const files = { report: keep('report.json', await render(report, 'json', plain, folder), process.env) };
  for (const { name, value } of outputs) core.setOutput(name, value(report, files));
}

/** A runner always has a summary; a person who tries the Action at a terminal has none. */
async function summarize(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
}

async function fail(error: unknown): Promise<void> {
  const debug = core.isDebug() || /^true$/i.test(core.getInput('debug'));
  const how = { debug, version: tool.version };
  const { text, exitCode } = failureText(error, { ...how, annotate: true });
  process.exitCode = exitCode;
  process.stderr.write(text);
  const { failureSummary } = await import('./failure-summary.ts');
  await summarize(failureSummary(failureText(error, how).text));
}

try {
  process.exitCode = await main();
} catch (error) {
  await fail(error);
}
