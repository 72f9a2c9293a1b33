import { join, relative, sep } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { tool } from '../../src/commands/tool.ts';
import { licencesText, packagesIn } from './licences.ts';
import { afterOldNode, oldNode, oldNodeText } from './old-node.ts';
import { pluginsAlone, pluginsFor } from './plugins.ts';
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
export async function makeBundle({ alone = {}, entries, executable, folder }: Target, root: string): Promise<Bundle> {
  const parts = [await partOf(folder, entries, root, pluginsFor(root))];
  for (const [name, source] of Object.entries(alone))
    parts.push(await partOf(folder, { [name]: source }, root, pluginsAlone(root)));
  const metafile: Metafile = {
    inputs: Object.assign({}, ...parts.map(part => part.metafile.inputs)),
    outputs: Object.assign({}, ...parts.map(part => part.metafile.outputs)),
  };
  const texts = {
    'LICENSES.txt': licencesText(packagesIn(metafile, root)),
    'package.json': '{ "type": "module" }\n',
    ...(executable.length > 0 && { [oldNode]: oldNodeText(tool.version) }),
  };
  const written = Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const programs = parts
    .flatMap(part => part.files)
    .map(([path, contents]) => [path, executable.includes(path) ? begun(contents) : contents] as const);
  const made = [...programs, ...written];
  return { files: new Map(made.sort(([a], [b]) => (a < b ? -1 : 1))), metafile };
}

function begun(contents: Uint8Array): Uint8Array {
  return new TextEncoder().encode(afterOldNode(new TextDecoder().decode(contents)));
}

/** One run of the bundler; what its entries share is in files of their own. */
async function partOf(folder: string, entries: Target['entries'], root: string, plugins: Plugin[]) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { ...entries },
    outdir: folder,
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
    plugins,
    metafile: true,
    write: false,
  });
  const files = outputFiles.map(({ path, contents }) => [pathIn(join(root, folder), path), contents] as const);
  return { files, metafile };
}

function pathIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
