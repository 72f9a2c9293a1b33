import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { builtins } from './builtins.ts';
import { compactJson } from './compact-json.ts';
import { deferred, seldom } from './deferred.ts';
import { judgingRules } from './judging-rules.ts';
import { requireWhereAsked } from './require-where-asked.ts';
import { together } from './together.ts';

/** What changes the sources of the checkout at `root` on their way into a bundle, in the order in which esbuild asks them. */
export function pluginsFor(root: string): Plugin[] {
  return [
    builtins(),
    freeOfEffects(),
    ownManifest(),
    together(root),
    deferred(root),
    judgingRules(root),
    compactJson(root),
    requireWhereAsked(),
  ];
}

/** The same for a program of one purpose: what it does in every run, it has at hand. */
export function pluginsAlone(root: string): Plugin[] {
  return [
    builtins(),
    freeOfEffects(),
    ownManifest(),
    deferred(root, seldom, ''),
    compactJson(root, ['trust']),
    requireWhereAsked(),
  ];
}

/**
 * Packages whose modules do nothing when they are loaded, but do not say so: `@actions/core` names modules that bring a
 * whole HTTP client, and with this what is not used of them is left out.
 */
function freeOfEffects(): Plugin {
  const seen = Symbol('seen'); // asking esbuild where a module is asks us again
  return {
    name: 'free-of-effects',
    setup(build) {
      build.onResolve({ filter: /^(@actions\/|undici$|tunnel$)/ }, async ({ path, pluginData, ...rest }) => {
        if (pluginData === seen) return undefined;
        const { importer, namespace, resolveDir, kind } = rest;
        const found = await build.resolve(path, { importer, namespace, resolveDir, kind, pluginData: seen });
        return { ...found, sideEffects: false };
      });
    },
  };
}

/** Our own package.json without what only development needs: a bundle does not change with it, nor carry it. */
function ownManifest(): Plugin {
  return {
    name: 'own-manifest',
    setup(build) {
      const file = `${build.initialOptions.absWorkingDir}/package.json`;
      build.onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
        if (path !== file) return undefined;
        const {
          scripts: _,
          devDependencies: __,
          allowScripts: ___,
          ...rest
        } = JSON.parse(await readFile(path, 'utf8'));
        return { contents: JSON.stringify(rest), loader: 'json' };
      });
    },
  };
}
