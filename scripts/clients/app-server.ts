import { spawn } from 'node:child_process';
import type { Home } from './home.ts';
import { withoutNetwork } from './run.ts';

/** A question to codex's app-server. */
export interface Call {
  readonly method: string;
  readonly params: unknown;
}

const client = {
  clientInfo: { name: 'catalogc', title: 'catalogc', version: '0' },
  capabilities: { experimentalApi: true },
};

/** One JSON-RPC session with codex's app-server: answers to the calls in order (an error as it is), and what it warned of. */
export async function askCodex(
  path: string,
  home: Home,
  calls: readonly Call[],
): Promise<{ results: unknown[]; errors: string[]; warnings: string[] }> {
  const [command, args] = withoutNetwork(path, ['app-server', '--listen', 'stdio://']);
  const server = spawn(command, args, { cwd: home.path, env: { ...home.env, RUST_LOG: 'warn' } });
  const logged: string[] = [];
  server.stderr.setEncoding('utf8').on('data', (text: string) => logged.push(text));
  const answers = linesOf(server.stdout.setEncoding('utf8'));
  const send = (message: object): void => void server.stdin.write(`${JSON.stringify(message)}\n`);
  const ask = async (id: number, { method, params }: Call): Promise<Answer> => {
    send({ id, method, params });
    for (;;) {
      const line = await answers.next();
      if (line.done === true) throw new Error(`codex app-server ended before answering ${method}:\n${logged.join('')}`);
      const answer = JSON.parse(line.value) as Answer;
      if (answer.id === id) return answer;
    }
  };
  await ask(0, { method: 'initialize', params: client });
  send({ method: 'initialized' });
  const given: Answer[] = [];
  for (const [index, call] of calls.entries()) given.push(await ask(index + 1, call));
  const ended = new Promise(resolve => server.on('close', resolve));
  server.stdin.end();
  await ended;
  return {
    results: given.map(({ result }) => result),
    errors: given.flatMap(({ error }) => (error === undefined ? [] : [error.message])),
    warnings: pluginWarnings(logged.join('')),
  };
}

// Not by readline: it also ends a line at U+2028, which stands in JSON as it is.
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const text of texts) {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

// OpenAI's own catalog and list of models cannot be fetched without network; that is no warning about ours. Nor is what
// the task says that refreshes caches aside: it may or may not get there before codex ends. Told by the part of codex that
// logs and the start of the message, never by the rest: that may quote any name.
const ofItsOwn =
  /\bWARN (?:[\w:]*(?:featured|models|remote|startup_sync|transport)[\w:]*: |[\w:]+: failed to sync curated plugins repo: |[\w:]+: ignoring duplicate non-curated plugin entry during cache refresh )/;

function pluginWarnings(log: string): string[] {
  return log.split('\n').filter(line => /\bWARN\b/.test(line) && !ofItsOwn.test(line));
}

/** `errors` and `warnings` at any depth of an answer. */
export function faultsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(faultsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'errors' || key === 'warnings') && Array.isArray(inner) ? inner : faultsIn(inner),
  );
}
