import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OnLoadResult, Plugin } from 'esbuild';

/** Sources that are opened one after the other in nearly every run. */
const sources = ['src/commands/check.ts', 'src/commands/build.ts', 'src/report/human.ts', 'src/report/json.ts'];

/** Makes one door of several that are opened later, so that they and all behind them are few files: opening one is slow. */
export function together(root: string): Plugin {
  const paths = new Set(sources.map(source => join(root, source)));
  return {
    name: 'together',
    setup(build) {
      build.onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) =>
        kind === 'dynamic-import' && paths.has(resolve(resolveDir, path)) ? { path: 'together', namespace } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace }, () => door(root));
    },
  };
}

const namespace = 'together';

async function door(root: string): Promise<OnLoadResult> {
  const given = await Promise.all(sources.map(source => import(pathToFileURL(join(root, source)).href)));
  const names = given.flatMap(exported => Object.keys(exported));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`two of ${sources.join(', ')} give "${twice}"`);
  return { contents: sources.map(source => `export * from './${source}';`).join('\n'), resolveDir: root };
}
