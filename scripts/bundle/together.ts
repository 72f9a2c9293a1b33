import { join, relative, resolve, sep } from 'node:path';
import type { OnLoadResult, Plugin } from 'esbuild';
import { oneDoor } from './one-door.ts';

/** Sources that are opened later in nearly every run. */
const sources = [
  'src/commands/check.ts',
  'src/commands/render.ts',
  'src/ports/files.ts',
  'src/ports/workspace.ts',
  'src/report/human.ts',
];

/** Sources that a program opens first. */
const first = [
  'src/commands/open-ports.ts',
  'src/commands/run.ts',
  'src/options.ts',
  'src/ports/progress.ts',
  'src/report/progress.ts',
];

/**
 * Makes one door of several sources that are opened in nearly every run, so that they and all behind them are in few files:
 * opening one is slow. Whatever else is opened later opens this door first: the bundler gives a file to every set of doors
 * behind which a source is, and so there are few such sets.
 */
export function together(root: string): Plugin {
  const paths = new Set(sources.map(source => join(root, source)));
  return {
    name: 'together',
    setup(build) {
      build.onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const file = resolve(resolveDir, path);
        return paths.has(file)
          ? { path: 'together', namespace }
          : { path: relative(root, file).split(sep).join('/'), namespace: later };
      });
      build.onResolve({ filter: /^together$/ }, () => ({ path: 'together', namespace }));
      build.onLoad({ filter: /.*/, namespace }, async () => {
        const { contents, ...rest } = await oneDoor(sources, root);
        return { contents: [...first.map(source => `import './${source}';`), contents].join('\n'), ...rest };
      });
      build.onLoad({ filter: /.*/, namespace: later }, ({ path }) => laterDoor(path, root));
    },
  };
}

const namespace = 'together';
const later = 'later';

function laterDoor(source: string, root: string): OnLoadResult {
  return { contents: `import 'together';\nexport * from './${source}';`, resolveDir: root };
}
