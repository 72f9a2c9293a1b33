import { join, relative, sep } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { licencesText, packagesIn } from './licences.ts';
import { pluginsFor } from './plugins.ts';
import type { Target } from './targets.ts';

/** A bundle in memory: files by their path in its folder, in order, and esbuild's account of what went into them. */
export interface Bundle {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly metafile: Metafile;
}

/**
 * Bundles one target of the checkout at `root`: minified, split where something is loaded later, with the licences of
 * all that is in it. Nothing is written, and the bytes are the same wherever the checkout lies.
 */
export async function makeBundle(target: Target, root: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { ...target.entries },
    outdir: target.folder,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.18',
    legalComments: 'none', // the licences are in a file of their own
    logLevel: 'warning',
    preserveSymlinks: true, // hashes must not tell where a linked node_modules really is
    plugins: pluginsFor(root),
    metafile: true,
    write: false,
  });
  const made = outputFiles.map(({ path, contents }) => [pathIn(join(root, target.folder), path), contents] as const);
  const texts = { 'LICENSES.txt': licencesText(packagesIn(metafile, root)), 'package.json': '{ "type": "module" }\n' };
  const written = Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return { files: new Map([...made, ...written].sort(([a], [b]) => (a < b ? -1 : 1))), metafile };
}

function pathIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
