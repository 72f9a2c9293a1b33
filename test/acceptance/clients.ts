import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const folder = join(import.meta.dirname, 'clients');

/** The real clients, as native programs of their npm packages. */
export type Client = 'codex' | 'claude' | 'copilot';

const programs: Readonly<Record<Client, string>> = {
  codex: 'node_modules/@openai/codex-*/vendor/*/bin/codex',
  claude: 'node_modules/@anthropic-ai/claude-code-*/claude',
  copilot: 'node_modules/@github/copilot-*/copilot',
};

/** Installs the pinned clients once (npm only) and gives their paths. */
export function installClients(): Readonly<Record<Client, string>> {
  if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) {
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8' });
    if (npm.status !== 0) throw new Error(`the clients could not be installed:\n${npm.stderr}`);
  }
  return { codex: program('codex'), claude: program('claude'), copilot: program('copilot') };
}

function program(client: Client): string {
  const [path] = globSync(programs[client], { cwd: folder });
  if (path === undefined) throw new Error(`no program of ${client} at ${programs[client]}`);
  return join(folder, path);
}

/** A scratch user: an empty home, no network where the system lets us cut it, no login. */
export interface Home {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

export function newHome(): Home {
  const path = mkdtempSync(join(tmpdir(), 'catalogc-home-'));
  for (const name of ['codex', 'claude', 'copilot', 'cache']) mkdirSync(join(path, name));
  return {
    path,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: path,
      NO_COLOR: '1',
      TERM: 'dumb',
      CODEX_HOME: join(path, 'codex'),
      RUST_BACKTRACE: '0',
      CODEX_APP_SERVER_DISABLE_MANAGED_CONFIG: '1',
      CLAUDE_CONFIG_DIR: join(path, 'claude'),
      DISABLE_AUTOUPDATER: '1',
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
      COPILOT_HOME: join(path, 'copilot'),
      COPILOT_CACHE_HOME: join(path, 'cache'),
      COPILOT_AUTO_UPDATE: 'false',
    },
  };
}

const cut = networkCut();

/** How to run a program without network: a namespace of its own, if the system allows one. */
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

/** Runs a client command to its end. */
export function runClient(path: string, args: readonly string[], home: Home): Said {
  const [command = path, ...rest] = [...cut, path, ...args];
  const done: SpawnSyncReturns<string> = spawnSync(command, rest, {
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
  const [command = path, ...rest] = [...cut, path, ...args];
  return new Promise(resolve => {
    const child = spawn(command, rest, { cwd: home.path, env: home.env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    child.on('close', code => resolve({ code: code ?? 128, ...said }));
  });
}

/** One JSON-RPC session with codex's app-server: answers to the calls in order, and the WARN lines it logged about plugins. */
export async function askCodex(
  path: string,
  home: Home,
  calls: readonly { method: string; params: unknown }[],
): Promise<{ results: unknown[]; warnings: string[] }> {
  const [command = path, ...rest] = [...cut, path, 'app-server', '--listen', 'stdio://'];
  const server = spawn(command, rest, { cwd: home.path, env: { ...home.env, RUST_LOG: 'warn' } });
  const logged: string[] = [];
  server.stderr.setEncoding('utf8').on('data', (text: string) => logged.push(text));
  const answers = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const send = (message: object): void => void server.stdin.write(`${JSON.stringify(message)}\n`);
  const ask = async (id: number, method: string, params: unknown): Promise<unknown> => {
    send({ id, method, params });
    for (;;) {
      const line = await answers.next();
      if (line.done === true) throw new Error(`codex app-server ended before answering ${method}:\n${logged.join('')}`);
      const answer = JSON.parse(line.value) as { id?: number; result?: unknown; error?: unknown };
      if (answer.id !== id) continue;
      if (answer.error !== undefined) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
      return answer.result;
    }
  };
  const info = {
    clientInfo: { name: 'catalogc', title: 'catalogc', version: '0' },
    capabilities: { experimentalApi: true },
  };
  await ask(0, 'initialize', info);
  send({ method: 'initialized' });
  const results: unknown[] = [];
  for (const [index, call] of calls.entries()) results.push(await ask(index + 1, call.method, call.params));
  server.stdin.end();
  await new Promise(resolve => server.on('close', resolve));
  return { results, warnings: pluginWarnings(logged.join('')) };
}

// OpenAI's own curated catalog cannot be fetched without network; that is no warning about ours.
function pluginWarnings(log: string): string[] {
  const lines = log.split('\n').filter(line => /\bWARN\b/.test(line));
  return lines.filter(line => !/curated|startup_sync|models|remote_plugin|featured/i.test(line));
}
