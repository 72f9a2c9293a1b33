import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { compactJson } from './bundle/compact-json.ts';
import { deferred } from './bundle/deferred.ts';
import { judgingRules } from './bundle/judging-rules.ts';
import { requireWhereAsked } from './bundle/require-where-asked.ts';
import { together } from './bundle/together.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Makes `lib/`: the command line and the library door with all they import, minified, split where something is loaded
 * later. The JSON Schemas stay beside it in `schemas/`. Gives esbuild's account of what is in which file.
 */
export async function bundle(folder = join(root, 'lib')): Promise<Metafile> {
  rmSync(folder, { recursive: true, force: true });
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', worker: 'src/worker.ts' },
    outdir: folder,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.18',
    legalComments: 'linked',
    logLevel: 'warning',
    metafile: true,
    write: false,
    plugins: [together(root), deferred(root), judgingRules(root), compactJson(root), requireWhereAsked()],
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  chmodSync(join(folder, 'cli.js'), 0o755);
  return metafile;
}

if (import.meta.main) await bundle();
