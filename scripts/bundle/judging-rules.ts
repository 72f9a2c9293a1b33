import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type OnLoadResult, type Plugin, transform } from 'esbuild';
import { bareRule } from './bare-rule.ts';

const door = 'src/rules/judging.ts';
const list = 'src/rules/index.ts';
const namespace = 'judging';

/**
 * Behind `src/rules/judging.ts` rules come without reasons, sources and examples: a check has no use for them, and they
 * are most of the text. Whoever imports the list of rules itself still gets all of it.
 */
export function judgingRules(root: string): Plugin {
  const inRoot = (path: string) => relative(root, path).split(sep).join('/');
  return {
    name: 'judging-rules',
    setup(build) {
      build.onResolve({ filter: /\.\/index\.ts$/ }, ({ importer, path, resolveDir }) => {
        const isDoor = inRoot(importer) === door && inRoot(resolve(resolveDir, path)) === list;
        return isDoor ? { path: list, namespace, sideEffects: false } : undefined;
      });
      // Paths from the root, so that the names of chunks are the same wherever a checkout lies.
      build.onResolve({ filter: /^\./, namespace }, ({ path, resolveDir }) => {
        const file = inRoot(resolve(resolveDir, path));
        return isRule(file) ? { path: file, namespace, sideEffects: false } : { path: resolve(resolveDir, path) };
      });
      build.onLoad({ filter: /.*/, namespace }, ({ path }) => bareSource(root, path));
    },
  };
}

function isRule(file: string): boolean {
  return /^src\/rules\/[^/]+\/[^/]+\.ts$/.test(file);
}

async function bareSource(root: string, file: string): Promise<OnLoadResult> {
  const resolveDir = join(root, file, '..');
  const source = await readFile(join(root, file), 'utf8');
  if (!isRule(file)) return { contents: source, loader: 'ts', resolveDir };
  const { code } = await transform(source, { loader: 'ts', format: 'esm', sourcefile: file });
  return { contents: await used(bareRule(code, file)), loader: 'js', resolveDir };
}

/** Without what nothing asks for any more, and without its imports: a bundler takes whatever is imported for asked for. */
async function used(bare: string): Promise<string> {
  const { code } = await transform(bare, { loader: 'js', format: 'esm', treeShaking: true });
  return (await transform(code, { loader: 'ts', format: 'esm' })).code;
}
