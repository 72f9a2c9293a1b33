import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Node itself says which modules it loads, however they are imported; on its way out, so that output stays whole.
const asked = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module';
import { writeSync } from 'node:fs';
const urls = new Set();
registerHooks({ load(url, context, next) { if (url.startsWith('file:')) urls.add(url); return next(url, context); } });
process.on('exit', () => writeSync(3, JSON.stringify([...urls])));
`)}`;

/** The files that a node program really loads when it runs in a folder, in order, with their bytes. */
export function loadedFiles(argv: readonly string[], dir: string): ReadonlyMap<string, number> {
  const ran = spawnSync(process.execPath, ['--import', asked, ...argv], {
    cwd: dir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (ran.status !== 0) throw new Error(`${argv.join(' ')} ended with ${ran.status}: ${ran.stdout}${ran.stderr}`);
  const urls = JSON.parse(ran.output[3] ?? '[]') as string[];
  const files = urls.map(url => fileURLToPath(url));
  return new Map(files.map(file => [file, statSync(file).size]));
}
