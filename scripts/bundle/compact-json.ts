import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { sharedParts } from './shared-parts.ts';

// Where a fact comes from is told by the file itself; no message says it.
const citations = ['source', 'note', 'byUrlNote'];

/**
 * Makes the facts about clients and the shapes of documents short: equal parts are one, and facts go without citations.
 * `shapes` are those that are wanted; all of them without it.
 */
export function compactJson(root: string, shapes?: readonly string[]): Plugin {
  return {
    name: 'compact-json',
    setup(build) {
      build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
        const file = relative(root, path).split(sep).join('/');
        if (!file.startsWith('src/')) return undefined;
        const value: unknown = JSON.parse(await readFile(join(root, file), 'utf8'));
        const kept = file === shapesFile && shapes !== undefined ? only(value, shapes) : value;
        const contents = sharedParts(file.startsWith('src/clients/') ? uncited(kept) : kept);
        return { contents, loader: 'js' };
      });
    },
  };
}

const shapesFile = 'src/load/generated/shapes.json';

/** The members of an object that a program has a use for. */
function only(value: unknown, names: readonly string[]): unknown {
  const all = Object.entries(value as object);
  const unknown = names.find(name => all.every(([key]) => key !== name));
  if (unknown !== undefined) throw new Error(`${shapesFile} has no shape "${unknown}"`);
  return Object.fromEntries(all.filter(([key]) => names.includes(key)));
}

function uncited(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(uncited);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, part]) => typeof part !== 'string' || !citations.includes(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, uncited(part)]));
}
