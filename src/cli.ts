#!/usr/bin/env node
import { styleText } from 'node:util';
import { readArguments } from './commands/arguments.ts';
import { helpText } from './commands/help.ts';
import type { Opened } from './commands/helper.ts';
import { demandNode } from './commands/node-version.ts';
import type { Ports } from './commands/ports.ts';
import { type Outcome, run } from './commands/run.ts';
import { tool } from './commands/tool.ts';
import { Trouble } from './model/trouble.ts';
import { type Options, settle } from './options.ts';
import { today } from './ports/clock.ts';
import { failureText } from './report/failure.ts';

// Doors open when first used: help and version touch none of them.
const ports: Ports = {
  trees: {
    readWorkTree: async (...tree) => (await import('./ports/files.ts')).readWorkTree(...tree),
    readCommit: async (dir, ref, exclude) => (await import('./ports/git.ts')).readCommit(dir, ref, exclude),
    unkept: async (...folders) => (await import('./ports/unkept.ts')).unkept(...folders),
  },
  output: {
    writeBuild: async (...build) => (await import('./ports/output.ts')).writeBuild(...build),
    writeCommitted: async (...files) => (await import('./ports/committed.ts')).writeCommitted(...files),
  },
  schemas: {
    kinds: async () => (await import('./ports/schemas.ts')).schemaKinds(),
    read: async kind => (await import('./ports/schemas.ts')).readSchema(kind),
  },
  cache: () => import('./ports/cache.ts'),
  today: () => today(process.env),
  helper: async task => {
    const module = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
    return (await (await import('./ports/thread.ts')).inThread(module, task)) as readonly Opened[];
  },
};

async function main(argv: readonly string[]): Promise<number> {
  const { command, given, words } = readArguments(argv);
  if (given.version === true) return print(`${tool.version}\n`, 0);
  if (given.help === true) return print(helpText(command, tool.version), 0);
  if (command === undefined) {
    process.stderr.write(helpText(undefined, tool.version));
    return 2;
  }
  demandNode(process.versions.node);
  const options = settle(given, words);
  const outcome = await run(command, options, ports);
  return print(await printed(outcome, options), outcome.exitCode);
}

async function printed(outcome: Outcome, options: Options): Promise<string> {
  const { verbose, quiet } = options;
  const { columns } = process.stdout;
  const style = { color: inColor(options.color), verbose, quiet, ...(columns > 0 && { columns }) };
  if (outcome.kind === 'text') return outcome.text(style);
  if (options.format === 'json') return (await import('./report/json.ts')).printJson(outcome.report);
  return (await import('./report/human.ts')).printHuman(outcome.report, style);
}

/** node itself knows about terminals, NO_COLOR and FORCE_COLOR. */
function inColor(asked: Options['color']): boolean {
  if (asked !== 'auto') return asked === 'always';
  return styleText('red', 'x', { stream: process.stdout, validateStream: true }) !== 'x';
}

function print(text: string, exitCode: number): number {
  process.stdout.write(text);
  return exitCode;
}

function fail(error: unknown): void {
  const { text, exitCode } = failureText(error, { debug: process.argv.includes('--debug'), version: tool.version });
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
