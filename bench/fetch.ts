// What a fetch of a catalog costs: requests, bytes that were moved and written, peak memory. `node bench/fetch.ts 1000` prints it alone.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LoopbackGithub, startGithub } from '../test/fakes/github/server.ts';
import { published, type Shelf, shelfRelease } from '../test/fetch/shop.ts';
import { keySigner } from '../test/verify/key-signer.ts';
import { trusting } from '../test/verify/verifying.ts';
import { peakOf } from './peak.ts';
import { rowsUnder } from './table.ts';

const sources = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** A first fetch of so many plugins, one when nothing is new, and one that touches one plugin of a hundred, as a Markdown table. */
export async function fetchTable(plugins: number, cli = sources): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'catalogc-bench-fetch-'));
  const github = await startGithub();
  try {
    const signer = keySigner();
    const trust = trusting(work, { key: signer.pem });
    const words = ['--into', join(work, 'into'), '--trust', trust, '--as-of', '2026-11-21'];
    const run = (name: string, ...more: readonly string[]) =>
      row(name, github, [cli, 'fetch', ...more, ...words], work);
    const put = async (serial: number, shelf: Shelf) =>
      void github.releases.push(published(await shelfRelease(join(work, 'out'), signer, serial, shelf)));
    await put(1, shelfOf(plugins, '1.0.0'));
    const rows = [await run(`a first fetch of ${plugins.toLocaleString('en')} plugins`, 'acme/plugins')];
    rows.push(await run('a fetch when nothing is new'));
    await put(2, { ...shelfOf(plugins, '1.0.0'), ...shelfOf(Math.ceil(plugins / 100), '1.1.0') });
    rows.push(await run('an update of 1 % of them'));
    const head = ['what', 'requests', 'KiB moved', 'KiB written', 'of it plugins', 'peak MiB', 'ms'];
    return rowsUnder(head, rows);
  } finally {
    await github.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Text that differs from plugin to plugin and packs as prose does. */
function shelfOf(count: number, version: string): Shelf {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const words = Array.from({ length: 400 }, (_, word) => ((at + 1) * (word + 7) * 2654435761) % 4096);
      return [
        `plugin-${String(at).padStart(5, '0')}`,
        [version, words.map(word => word.toString(36)).join(' ')],
      ] as const;
    }),
  );
}

async function row(
  name: string,
  github: LoopbackGithub,
  argv: readonly string[],
  work: string,
): Promise<readonly string[]> {
  const [requests, stored] = [github.requests.length, github.stored.length];
  const [began, start] = [Date.now(), process.hrtime.bigint()];
  const memory = await peakOf(argv, work, { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'ghs_reads' });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  const moved = github.stored.slice(stored).reduce((sum, { path }) => sum + sizeOf(github, path), 0);
  const [all, plugins] = ['', 'plugins'].map(folder => writtenIn(join(work, 'into', folder), began));
  const asked = github.requests.length - requests + github.stored.length - stored;
  const kib = (bytes = 0) => (bytes / 1024).toFixed(0);
  return [name, String(asked), kib(moved), kib(all), kib(plugins), (memory / 1024).toFixed(0), took.toFixed(0)];
}

function sizeOf({ releases }: LoopbackGithub, path: string): number {
  const id = Number(/\/stored\/(\d+)/.exec(path)?.[1]);
  return releases.flatMap(({ assets }) => assets).find(asset => asset.id === id)?.bytes.length ?? 0;
}

/** Bytes of all files that are not older: a rename does not change when a file was written. */
function writtenIn(folder: string, since: number): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const stats = entries.filter(entry => entry.isFile()).map(entry => statSync(join(entry.parentPath, entry.name)));
  return stats.filter(({ mtimeMs }) => mtimeMs >= since - 1).reduce((sum, { size }) => sum + size, 0);
}

if (import.meta.main) console.log(await fetchTable(Number(process.argv[2] ?? 1000)));
