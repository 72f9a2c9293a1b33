import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

// Bundled CommonJS asks for node's own modules with require().
const banner = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);`;

/**
 * Makes `lib/`: the command line and the library door with all they import, minified, split where something is loaded
 * later. The JSON Schemas stay beside it in `schemas/`.
 */
export async function bundle(): Promise<void> {
  rmSync(`${root}lib`, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts', 'src/index.ts', 'src/worker.ts'],
    outdir: 'lib',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.18',
    banner: { js: banner },
    legalComments: 'linked',
    logLevel: 'warning',
  });
  chmodSync(`${root}lib/cli.js`, 0o755);
}

if (import.meta.main) await bundle();
