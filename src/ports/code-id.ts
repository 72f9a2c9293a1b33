import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

const code = /\.(?:[cm]?js|ts|json)$/;

/**
 * Names the very code that runs, and the node it runs on: what another version, another build or a changed source made
 * is not taken for ours. A bundle is all files beside it; a checkout is `src/` and the exact versions it is built on.
 */
export function codeId(): string {
  ours ??= idBeside(import.meta.url);
  return ours;
}

let ours: string | undefined; // what runs was loaded once

/** The same for the code around any module. */
export function idBeside(module: string): string {
  const folder = fileURLToPath(new URL(module.endsWith('.ts') ? '../' : './', module));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => code.test(file));
  const known = files.sort().map(file => [file, hash('sha256', readFileSync(join(folder, file)))]);
  return hash('sha256', JSON.stringify([manifest, process.versions, process.platform, known]));
}
