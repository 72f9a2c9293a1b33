import { readRecord, recordFile, writeRecord } from '../observations/record.ts';
import { installClient, versionNumber } from './clients/install.ts';
import { readAsked, type Wanted } from './observe/arguments.ts';
import { differenceOf } from './observe/difference.ts';
import { observeClient, type Progress } from './observe/observe-client.ts';
import { runScript } from './shell/run-script.ts';

/**
 * `npm run observe -- [--check] [client[@version]]...`: shows our fixtures to real clients and records what they do,
 * or with `--check` only tells what differs from the record, as an exit code too.
 */
export async function observe(words: readonly string[]): Promise<number> {
  const { check, wanted } = readAsked(words);
  let differs = false;
  for (const each of wanted) differs = (await observeOne(each, check)) || differs;
  return check && differs ? 1 : 0;
}

async function observeOne({ client, version }: Wanted, check: boolean): Promise<boolean> {
  const before = readRecord(client);
  const number = versionNumber(client, version ?? before.version);
  const program = installClient(client, number);
  const now = await observeClient(client, number, program, progressOf(`${client} ${number}`));
  const { text, isNone } = differenceOf(before, now);
  process.stdout.write(`${text}\n`);
  if (check) return !isNone;
  writeRecord(now);
  process.stdout.write(`  recorded in ${recordFile(client)}\n`);
  return !isNone;
}

function progressOf(what: string): Progress {
  if (!process.stderr.isTTY) return () => {};
  return (done, of) => process.stderr.write(done === of ? '\r\u001b[K' : `\r${what}: ${done} of ${of}`);
}

if (import.meta.main) await runScript(observe);
