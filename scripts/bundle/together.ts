import { relative, resolve, sep } from 'node:path';
import type { OnLoadResult, Plugin } from 'esbuild';
import { oneDoor } from './one-door.ts';

/** Sources that are opened later in nearly every run, by the door that opens them: to judge, and to tell. */
const doors: Readonly<Record<string, readonly string[]>> = {
  judging: ['src/commands/check.ts', 'src/ports/files.ts'],
  telling: ['src/commands/render.ts', 'src/ports/workspace.ts', 'src/report/human.ts'],
};

/** Sources that a program opens first. */
const first = [
  'src/commands/open-ports.ts',
  'src/commands/run.ts',
  'src/options.ts',
  'src/ports/progress.ts',
  'src/report/progress.ts',
];

/** Sources that are opened where nothing is judged, because everything is known. */
const apart = ['src/commands/cached.ts', 'src/ports/cache.ts', 'src/ports/output.ts'];

/**
 * Makes two doors of the sources that are opened in nearly every run, so that they and all behind them are in few files:
 * opening one is slow. Nearly whatever else is opened later opens these doors first: the bundler gives a file to every set of
 * doors behind which a source is, and so there are few such sets.
 */
export function together(root: string): Plugin {
  return {
    name: 'together',
    setup(build) {
      build.onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const source = relative(root, resolve(resolveDir, path)).split(sep).join('/');
        const door = Object.keys(doors).find(name => doors[name]?.includes(source));
        if (door !== undefined) return { path: door, namespace };
        return { path: source, namespace: later };
      });
      build.onResolve({ filter: /^door:/ }, ({ path }) => ({ path: path.slice('door:'.length), namespace }));
      build.onLoad({ filter: /.*/, namespace }, async ({ path }) => {
        const { contents, ...rest } = await oneDoor(doors[path] ?? [], root);
        return { contents: `${begun}\n${contents}`, ...rest };
      });
      build.onLoad({ filter: /.*/, namespace: later }, ({ path }) => laterDoor(path, root));
    },
  };
}

const namespace = 'together';
const later = 'later';

/** Opens every door. */
export const opening = Object.keys(doors)
  .map(door => `import 'door:${door}';`)
  .join('\n');

// What a program begins with it has by then, whatever it opens.
const begun = first.map(source => `import './${source}';`).join('\n');

function laterDoor(source: string, root: string): OnLoadResult {
  const before = apart.includes(source) ? begun : opening;
  return { contents: `${before}\nexport * from './${source}';`, resolveDir: root };
}
