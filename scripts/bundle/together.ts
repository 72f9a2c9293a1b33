import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { oneDoor } from './one-door.ts';

/** Sources that are opened one after the other in nearly every run. */
const sources = ['src/commands/check.ts', 'src/report/human.ts'];

/** Makes one door of several that are opened later, so that they and all behind them are few files: opening one is slow. */
export function together(root: string): Plugin {
  const paths = new Set(sources.map(source => join(root, source)));
  return {
    name: 'together',
    setup(build) {
      build.onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) =>
        kind === 'dynamic-import' && paths.has(resolve(resolveDir, path)) ? { path: 'together', namespace } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace }, () => oneDoor(sources, root));
    },
  };
}

const namespace = 'together';
