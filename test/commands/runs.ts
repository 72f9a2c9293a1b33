import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ports } from '../../src/commands/ports.ts';
import { run } from '../../src/commands/run.ts';
import { silent } from '../../src/model/progress.ts';
import { type EndingCommand, settle } from '../../src/options.ts';
import { baseOfRun } from '../../src/ports/base.ts';
import * as cache from '../../src/ports/cache.ts';
import { writeCommitted } from '../../src/ports/committed.ts';
import { writeEdited } from '../../src/ports/edited.ts';
import { readWorkTree } from '../../src/ports/files.ts';
import { commitReader } from '../../src/ports/git.ts';
import { writeBuild } from '../../src/ports/output.ts';
import { readBase } from '../../src/ports/read-base.ts';
import { tagsIn } from '../../src/ports/tags.ts';
import { readTextFile } from '../../src/ports/text-file.ts';
import { unkept } from '../../src/ports/unkept.ts';
import { printHuman } from '../../src/report/human.ts';
import { printJson } from '../../src/report/json.ts';
import { filesBelow } from '../work-folder.ts';

/** What a run asks of the world, counted. */
interface Counted {
  /** Trees read to be judged or copied from. */
  reads: number;
  /** Builds written. */
  writes: number;
}

/** The real ports, which count what they are asked for. */
function countingPorts(counted: Counted): Ports {
  return {
    trees: {
      readWorkTree: async (...tree) => {
        counted.reads++;
        return readWorkTree(...tree);
      },
      commitReader: async (...reader) => commitReader(...reader),
      findBase: async (dir, ref) => baseOfRun(dir, ref, {}),
      readBase: async (...base) => readBase(...base),
      tags: async dir => tagsIn(dir),
      unkept: async (...folders) => unkept(...folders),
    },
    output: {
      writeBuild: async (...build) => {
        counted.writes++;
        return writeBuild(...build);
      },
      writeCommitted: async (...files) => writeCommitted(...files),
      writeEdited: async (...files) => writeEdited(...files),
    },
    schemas: { kinds: async () => [], read: async () => '' },
    releasedTree: async () => 'it is not here',
    shelf: async () => {
      throw new Error('nobody asks for a shelf here');
    },
    publishedLedger: async () => ({ kind: 'none', because: 'no ledger was named; the base stands for it' }),
    forge: async () => {
      throw new Error('nobody comments here');
    },
    signing: async () => {
      throw new Error('nobody signs here');
    },
    progress: silent,
    asker: async () => undefined,
    origin: async () => undefined,
    clone: async () => undefined,
    verifying: async () => {
      throw new Error('there are no releases here');
    },
    fetching: async () => {
      throw new Error('nothing is fetched here');
    },
    cache: async () => ({
      ...cache,
      identify: async (...tree) => {
        const known = await cache.identify(...tree);
        const read = (): ReturnType<typeof known.read> => {
          counted.reads++;
          return known.read();
        };
        return { ...known, read };
      },
    }),
    readText: async file => readTextFile(file),
    diskChanges: async function* () {},
    today: () => '2026-11-20',
  };
}

/** Everything a user can see of a run: what is said in each format, the exit code, and the output folder. */
export async function seen(command: EndingCommand, dir: string, given: Record<string, string | boolean> = {}) {
  const counted: Counted = { reads: 0, writes: 0 };
  const outcome = await run(command, settle({ dir, ...given }), countingPorts(counted));
  if (outcome.kind !== 'report') throw new Error('no report');
  const { report, exitCode } = outcome;
  const style = { color: false, verbose: true, quiet: false };
  const out = join(dir, 'dist');
  const dist = existsSync(out) ? filesBelow(out) : {};
  return { shown: { human: printHuman(report, style), json: printJson(report), exitCode, dist }, counted };
}

/** A folder outside of all repositories, for as long as something is done. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'catalogc-cache-')));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
