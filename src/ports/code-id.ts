import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

const code = /\.(?:[cm]?js|ts|json)$/;

/**
 * Names the very code that runs, and the node it runs on: what another version, another build or a changed source made
 * is not taken for ours. A bundle is all files beside it; a checkout is `src/` and the exact versions it is built on.
 */
export async function codeId(module = import.meta.url): Promise<string> {
  const folder = fileURLToPath(new URL(module.endsWith('.ts') ? '../' : './', module));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => code.test(file));
  const known = files.sort().map(async file => [file, hash('sha256', await readFile(join(folder, file)))]);
  return hash('sha256', JSON.stringify([manifest, process.versions, process.platform, await Promise.all(known)]));
}
