import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions, OnLoadResult, Plugin } from 'esbuild';

/** Sources that a clean repository never needs. All they give are functions, so a call can be what loads them. */
const sources = ['src/load/yaml.ts', 'src/load/shape-faults.ts', 'src/load/json-error.ts', 'src/model/ranges.ts'];

/**
 * Loads some sources when one of their functions is first called. It happens within the call, as the stages wait for
 * nothing; whoever runs the sources themselves loads everything at once, with the same results.
 */
export function deferred(root: string): Plugin {
  const paths = new Set(sources.map(source => join(root, source)));
  return {
    name: 'deferred',
    setup(build) {
      addEntries(build.initialOptions);
      build.onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        return kind === 'import-statement' && paths.has(file)
          ? { path: basename(file), namespace, pluginData: file }
          : undefined;
      });
      build.onLoad({ filter: /.*/, namespace }, ({ pluginData }) => stub(pluginData));
    },
  };
}

const namespace = 'deferred';

function addEntries(options: BuildOptions): void {
  const entries = options.entryPoints;
  if (typeof entries !== 'object' || Array.isArray(entries)) throw new Error('deferred() asks for entries by name');
  options.entryPoints = { ...entries, ...Object.fromEntries(sources.map(source => [outputOf(source), source])) };
}

function outputOf(source: string): string {
  return basename(source, '.ts');
}

/** A module with the same functions, each of which loads the real one. */
async function stub(file: string): Promise<OnLoadResult> {
  const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
  const names = Object.keys(exported).sort();
  const data = names.find(name => typeof exported[name] !== 'function');
  if (data !== undefined) throw new Error(`${file} gives "${data}", which is no function: it cannot be deferred`);
  const lines = names.map(name => `export const ${name} = (...given) => real().${name}(...given);`);
  const contents = `import { createRequire } from 'node:module';
let loaded;
const real = () => loaded ??= createRequire(import.meta.url)('./${outputOf(file)}.js');
${lines.join('\n')}
`;
  return { contents, loader: 'js' };
}
