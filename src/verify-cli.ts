#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { readArguments } from './commands/arguments.ts';
import { helpText } from './commands/help.ts';
import { demandNode } from './commands/node-version.ts';
import { verifyPorts } from './commands/open-verify-ports.ts';
import { tool } from './commands/tool.ts';
import { runVerify } from './commands/verify.ts';
import { Trouble } from './model/trouble.ts';
import { settle } from './options.ts';
import { failureText } from './report/failure.ts';
import { plain } from './report/style.ts';

/** `catalogc verify` and nothing else: for machines that only take releases in. */
async function main(argv: readonly string[]): Promise<number> {
  const { given, words } = readArguments(['verify', ...argv]);
  if (given.version === true) return print(`${tool.version}\n`, 0);
  if (given.help === true) return print(helpText('verify', tool.version), 0);
  demandNode(process.versions.node);
  const options = settle(given, words);
  if (options.rebuild)
    throw new Trouble(
      'option-elsewhere',
      'This program only verifies, and cannot rebuild',
      'catalogc verify --rebuild',
    );
  const outcome = await runVerify(options, verifyPorts);
  return print(outcome.kind === 'text' ? outcome.text(plain) : '', outcome.exitCode);
}

/** Writes at once: a stream for it would take longer to load than a release to be read. */
function print(text: string, exitCode: number): number {
  const bytes = Buffer.from(text);
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(1, bytes, at);
  } catch {
    process.stdout.write(bytes.subarray(at)); // whoever reads is slow, or gone
  }
  return exitCode;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { text, exitCode } = failureText(error, { debug: process.argv.includes('--debug'), version: tool.version });
  process.stderr.write(text);
  process.exitCode = exitCode;
}
