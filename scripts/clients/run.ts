import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import type { Home } from './home.ts';

const cut = networkCut();

// A network namespace of its own, if the system allows one.
function networkCut(): readonly string[] {
  for (const flags of [['-n'], ['-rn']]) {
    if (spawnSync('unshare', [...flags, 'true']).status === 0) return ['unshare', ...flags];
  }
  return [];
}

/** Is the network really cut off for the clients? */
export const offline = cut.length > 0;

/** What a client said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The words that run a program without network. */
export function withoutNetwork(path: string, args: readonly string[]): [command: string, args: readonly string[]] {
  const [command = path, ...rest] = [...cut, path, ...args];
  return [command, rest];
}

/** Runs a client command to its end. */
export function runClient(path: string, args: readonly string[], home: Home): Said {
  const done: SpawnSyncReturns<string> = spawnSync(...withoutNetwork(path, args), {
    cwd: home.path,
    env: home.env,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: done.status ?? 128, out: done.stdout ?? '', err: done.stderr ?? '' };
}

/** Runs a client command beside whatever else is running. */
export function runAside(path: string, args: readonly string[], home: Home): Promise<Said> {
  const [command, rest] = withoutNetwork(path, args);
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, { cwd: home.path, env: home.env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? 128, ...said }));
  });
}
