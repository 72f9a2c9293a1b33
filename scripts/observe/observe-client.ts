import { cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fixturesFor } from '../../observations/fixtures/fixtures.ts';
import type { Plan } from '../../observations/fixtures/plan.ts';
import { treeOf } from '../../observations/fixtures/tree.ts';
import type { Observation, Recorded } from '../../observations/record.ts';
import { snapshotOf } from '../../src/model/snapshot.ts';
import type { Client } from '../clients/client.ts';
import { leave, newHome } from '../clients/home.ts';
import { runAside } from '../clients/run.ts';
import { writeSnapshot } from '../trees/write-snapshot.ts';
import { openStage, type Stage } from './stage.ts';
import type { Watch } from './watch.ts';
import { watchClaude } from './watch-claude.ts';
import { watchCodex } from './watch-codex.ts';
import { watchCopilot } from './watch-copilot.ts';

const watches: Readonly<Record<Client, Watch>> = { codex: watchCodex, claude: watchClaude, copilot: watchCopilot };
const titles = { codex: 'codex-cli', claude: 'Claude Code', copilot: 'copilot' } as const;

/** Told after every fixture. */
export type Progress = (done: number, of: number) => void;

/** Shows fixtures, all or every so-manieth, to a program, each in a home of its own, several at a time; the same program gives the same record. */
export async function observeClient(
  client: Client,
  version: string,
  program: string,
  progress: Progress,
  every = 1,
): Promise<Recorded> {
  const stage = openStage();
  try {
    const fixtures = [...fixturesFor(client, stage.sha)].filter((_, at) => at % every === 0);
    const seen = new Map<string, Observation>();
    const waiting = [...fixtures];
    if (client === 'copilot') await unpack(stage, program);
    const worker = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        seen.set(next[0], await show(stage, client, program, ...next));
        progress(seen.size, fixtures.length);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    const ordered = fixtures.map(([name]) => [name, seen.get(name) as Observation]);
    return { client, title: titles[client], version, fixtures: Object.fromEntries(ordered) };
  } finally {
    stage.close();
  }
}

// Copilot unpacks itself at its first start; homes share what it unpacked.
async function unpack({ folder }: Stage, program: string): Promise<void> {
  const home = newHome();
  await runAside(program, ['plugin', 'list'], home);
  cpSync(join(home.path, 'cache/pkg'), join(folder, 'pkg'), { recursive: true });
  leave(home);
}

async function show(stage: Stage, client: Client, program: string, name: string, plan: Plan): Promise<Observation> {
  const root = join(stage.folder, client, name);
  writeSnapshot(root, snapshotOf(treeOf(client, plan)));
  const home = newHome({ unpacked: join(stage.folder, 'pkg'), remotes: stage.remotes });
  const names = { [root]: '.', [stage.folder]: '<stage>', [home.path]: '~', ...shortIds(stage.sha) };
  try {
    return await watches[client]({ name, plan, root, home, program, names });
  } finally {
    leave(home);
  }
}

// The id changes with the victim; what is said about it does not.
function shortIds(sha: string): Readonly<Record<string, string>> {
  return { [sha + sha.slice(0, 24)]: '<long id>', [sha]: '<id>', [sha.slice(0, 7)]: '<short id>' };
}
