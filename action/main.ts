import * as core from '@actions/core';
import { openPorts } from '../src/commands/open-ports.ts';
import { run } from '../src/commands/run.ts';
import { tool } from '../src/commands/tool.ts';
import type { Report } from '../src/model/report.ts';
import { type Options, settle } from '../src/options.ts';
import { failureText } from '../src/report/failure.ts';
import { printGithub } from '../src/report/github.ts';
import { printHuman } from '../src/report/human.ts';
import { printJson } from '../src/report/json.ts';
import { plain } from '../src/report/style.ts';
import { printSummary } from '../src/report/summary.ts';
import { readInputs } from './inputs.ts';
import { keep } from './keep.ts';
import { outputs } from './outputs.ts';
import { seenFrom } from './seen-from.ts';

async function main(): Promise<number> {
  const { command, given } = readInputs({
    text: core.getInput,
    lines: core.getMultilineInput,
    isOn: core.getBooleanInput,
  });
  const options = settle(given);
  const outcome = await run(command, options, openPorts(process.env));
  if (outcome.kind === 'text') throw new Error(`${command} gives no report`);
  await tell(outcome.report, options);
  return outcome.exitCode;
}

async function tell(report: Report, { dir, verbose }: Options): Promise<void> {
  const seen = seenFrom(process.cwd(), dir, report);
  core.info(printHuman(seen, { ...plain, verbose }));
  process.stdout.write(printGithub(seen));
  await summarize(printSummary(seen));
  const files = { report: keep('report.json', printJson(report), process.env) };
  for (const { name, value } of outputs) core.setOutput(name, value(report, files));
}

/** Runners of long ago, and people at a terminal, have no summary. */
async function summarize(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
}

function fail(error: unknown): void {
  const debug = core.isDebug() || /^true$/i.test(core.getInput('debug'));
  const { text, exitCode } = failureText(error, { debug, version: tool.version });
  core.error(text.trimEnd());
  process.exitCode = exitCode;
}

try {
  process.exitCode = await main();
} catch (error) {
  fail(error);
}
