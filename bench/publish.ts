// What publishing a catalog costs: requests, bytes that were moved, peak memory. `node bench/publish.ts 1000` prints it alone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LoopbackGithub, startGithub } from '../test/fakes/github/server.ts';
import { peakOf } from './peak.ts';
import { commitAll, repositoryOf } from './repository.ts';
import { rowsUnder } from './table.ts';

const sources = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const key = fileURLToPath(new URL('../test/demo-key/demo.key', import.meta.url));

/** A first release of so many plugins, a run when nothing is new, and a release of one plugin of a hundred, as a Markdown table. */
export async function publishTable(plugins: number, folder: string, cli = sources): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'catalogc-bench-publish-'));
  const github = Object.assign(await startGithub(), { repository: 'example/bench', immutable: true });
  try {
    const dir = join(work, 'repository');
    execFileSync('git', ['clone', '-q', repositoryOf(plugins, 'bundle', folder), dir]);
    const run = (name: string, day: string) => row(name, github, { dir, cli, day });
    push(github, dir);
    const rows = [await run(`a first release of ${plugins.toLocaleString('en')} plugins`, '2026-11-20')];
    rows.push(await run('a run when nothing is new', '2026-11-21'));
    raiseSome(dir);
    push(github, dir);
    rows.push(await run('a release in which 1 % of them are new', '2026-11-22'));
    const head = ['what', 'requests', 'KiB received', 'KiB sent', 'peak MiB', 'ms'];
    return rowsUnder(head, rows);
  } finally {
    await github.close();
    rmSync(work, { recursive: true, force: true });
  }
}

function push(github: LoopbackGithub, dir: string): void {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: dir, encoding: 'utf8' }).trim();
  const parent = github.branches.get('main');
  github.commits.set(commit, { tree: '', parents: parent === undefined ? [] : [parent], message: 'Change' });
  github.branches.set('main', commit);
}

/** Raises the version of one plugin of a hundred, and changes a file of it. */
function raiseSome(dir: string): void {
  for (const name of readdirSync(join(dir, 'plugins')).filter((_, at) => at % 100 === 0)) {
    for (const kind of ['.claude-plugin', '.codex-plugin']) {
      const file = join(dir, 'plugins', name, kind, 'plugin.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"version": "1\./, '"version": "2.'));
    }
    writeFileSync(join(dir, 'plugins', name, 'notes.txt'), 'More.\n');
  }
  commitAll(dir, 'Raise some');
}

interface Publishing {
  readonly dir: string;
  readonly cli: string;
  readonly day: string;
}

async function row(name: string, github: LoopbackGithub, { cli, day, dir }: Publishing): Promise<readonly string[]> {
  const [requests, stored, releases] = [github.requests.length, github.stored.length, github.releases.length];
  const argv = [cli, 'publish', '--sign', 'key', '--key', key, '--issued-at', `${day}T08:00:00Z`];
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository, GITHUB_TOKEN: 'ghs_writes' };
  const start = process.hrtime.bigint();
  const memory = await peakOf(argv, dir, env);
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  const asked = github.requests.length - requests + github.stored.length - stored;
  const received = github.stored.slice(stored).reduce((sum, { path }) => sum + sizeOf(github, path), 0);
  const made = github.releases.slice(releases).flatMap(({ assets }) => assets);
  const sent = made.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const kib = (bytes: number) => (bytes / 1024).toFixed(0);
  return [name, String(asked), kib(received), kib(sent), (memory / 1024).toFixed(0), took.toFixed(0)];
}

function sizeOf({ releases }: LoopbackGithub, path: string): number {
  const id = Number(/\/stored\/(\d+)/.exec(path)?.[1]);
  return releases.flatMap(({ assets }) => assets).find(asset => asset.id === id)?.bytes.length ?? 0;
}

if (import.meta.main)
  console.log(await publishTable(Number(process.argv[2] ?? 1000), join(tmpdir(), 'catalogc-bench')));
