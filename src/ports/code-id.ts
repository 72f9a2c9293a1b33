import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

const code = /\.(?:[cm]?js|ts|json)$/;

/**
 * Names the very code that runs, and the node it runs on: what another version, another build or a changed source made
 * is not taken for ours. A bundle is all files beside it; a checkout is `src/` and the exact versions it is built on.
 */
export function codeId(module = import.meta.url): string {
  const folder = fileURLToPath(new URL(module.endsWith('.ts') ? '../' : './', module));
  const sum = createHash('sha256').update(JSON.stringify([manifest, process.versions, process.platform]));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => code.test(file));
  for (const file of files.sort())
    sum
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return sum.digest('hex');
}
