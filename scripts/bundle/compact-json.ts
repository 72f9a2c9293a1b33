import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { sharedParts } from './shared-parts.ts';

// Where a fact comes from is told by the file itself; no message says it.
const citations = ['source', 'note', 'byUrlNote'];

/** Makes the facts about clients and the shapes of documents short: equal parts are one, and facts go without citations. */
export function compactJson(root: string): Plugin {
  return {
    name: 'compact-json',
    setup(build) {
      build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
        const file = relative(root, path).split(sep).join('/');
        if (!file.startsWith('src/')) return undefined;
        const value: unknown = JSON.parse(await readFile(join(root, file), 'utf8'));
        const contents = sharedParts(file.startsWith('src/clients/') ? uncited(value) : value);
        return { contents, loader: 'js' };
      });
    },
  };
}

function uncited(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(uncited);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, part]) => typeof part !== 'string' || !citations.includes(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, uncited(part)]));
}
