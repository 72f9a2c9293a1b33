import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions, OnLoadResult, Plugin } from 'esbuild';
import { oneDoor } from './one-door.ts';
import { opening } from './together.ts';

/**
 * Sources that a check of a clean repository never needs, by the file of the bundle that holds them. All they give are
 * functions, so that a call can be what loads them.
 */
const often: Groups = {
  yaml: ['src/load/merge-keys.ts', 'src/load/yaml-readers.ts', 'src/load/yaml.ts'],
  validators: ['src/load/shape-faults.ts'],
  owners: ['src/load/owner-lines.ts', 'src/load/owner-patterns.ts'],
  ranges: ['src/model/next-version.ts', 'src/model/precedence.ts', 'src/model/ranges.ts'],
  patterns: ['src/model/linear-pattern.ts'],
  loosened: ['src/load/policy/loosened.ts', 'src/load/unguarded.ts'],
  'record-steps': ['src/rules/record-moves.ts', 'src/rules/record-steps.ts', 'src/rules/record-steps-told.ts'],
  'change-levels': ['src/load/policy/change-level.ts', 'src/load/policy/slips.ts'],
  findings: [
    'src/check/fingerprint.ts',
    'src/clients/byte-hits.ts',
    'src/clients/idle-parts.ts',
    'src/clients/manifest-hits.ts',
    'src/clients/mend.ts',
    'src/clients/tell.ts',
    'src/load/json-error.ts',
    'src/load/long-front-matter.ts',
    'src/model/command-list.ts',
    'src/model/license-expression.ts',
    'src/model/parting.ts',
    'src/model/untracked.ts',
    'src/report/failure.ts',
    'src/report/finding.ts',
    'src/rules/client-needs.ts',
    'src/rules/missing-docs.ts',
    'src/rules/missing-path-hits.ts',
    'src/rules/publisher-moved.ts',
    'src/rules/restricted-catalogs.ts',
    'src/rules/unportable-names.ts',
    'src/rules/unsupported-parts.ts',
  ],
  // Of plugins that name places, start scripts or have pictures, in order or not.
  structure: [
    'src/model/picture-kind.ts',
    'src/rules/orphans.ts',
    'src/rules/picture-faults.ts',
    'src/rules/unstartable-files.ts',
  ],
  beside: [
    'src/commands/base-tree.ts',
    'src/commands/before.ts',
    'src/commands/impact.ts',
    'src/model/handed-over.ts',
    'src/rules/gone-catalogs.ts',
  ],
  automatic: ['src/model/automatic.ts', 'src/rules/refused-hooks.ts'],
  waivers: ['src/model/waiver-told.ts'],
  records: ['src/load/deprecation.ts', 'src/load/waivers.ts'],
  evidence: ['src/load/sarif.ts', 'src/load/sarif-path.ts', 'src/load/sarif-place.ts', 'src/load/sarif-result.ts'],
  retiring: [
    'src/compile/mark.ts',
    'src/compile/moves.ts',
    'src/compile/told.ts',
    'src/load/retired.ts',
    'src/load/scoped-notice.ts',
    'src/model/retirement-terms.ts',
    'src/model/turns.ts',
  ],
  texts: [
    'src/model/effective-code.ts',
    'src/model/made-up.ts',
    'src/model/markdown-headings.ts',
    'src/model/markdown-links.ts',
    'src/model/printed-calls.ts',
  ],
  parts: ['src/clients/like.ts'],
  versions: ['src/model/choose-versions.ts', 'src/model/strictest-names.ts', 'src/model/strictest-versioning.ts'],
  digests: ['src/compile/digest.ts'],
  outputs: ['src/compile/neutral.ts', 'src/compile/shipped.ts'],
};

/** Those of them that a program which only verifies releases does not need, either. */
export const seldom: Groups = {
  'verify-yaml': ['src/load/yaml.ts'],
  'verify-validators': ['src/load/shape-faults.ts'],
};

type Groups = Readonly<Record<string, readonly string[]>>;

/**
 * Loads some sources when one of their functions is first called. It happens within the call, as the stages wait for
 * nothing; whoever runs the sources themselves loads everything at once, with the same results. What is `before` was
 * opened by then.
 */
export function deferred(root: string, groups: Groups = often, before = opening): Plugin {
  const groupOf = new Map(
    Object.entries(groups).flatMap(([name, all]) => all.map(source => [join(root, source), name])),
  );
  return {
    name: 'deferred',
    setup(build) {
      addEntries(build.initialOptions, Object.keys(groups));
      build.onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir, namespace }) => {
        const file = resolve(resolveDir, path);
        const group = groupOf.get(file);
        const isOutside = kind === 'import-statement' && namespace !== whole && group !== undefined;
        return isOutside
          ? { path: relative(root, file).split(sep).join('/'), namespace: 'deferred', pluginData: { file, group } }
          : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: 'deferred' }, ({ pluginData }) =>
        stub(pluginData.file, pluginData.group),
      );
      build.onResolve({ filter: /^deferred:/ }, ({ path }) => ({
        path: path.slice('deferred:'.length),
        namespace: whole,
      }));
      build.onLoad({ filter: /.*/, namespace: whole }, async ({ path }) => {
        const { contents, ...rest } = await oneDoor(groups[path] ?? [], root);
        return { contents: `${before}\n${contents}`, ...rest };
      });
    },
  };
}

const whole = 'deferred-group';

function addEntries(options: BuildOptions, groups: readonly string[]): void {
  const entries = options.entryPoints;
  if (typeof entries !== 'object' || Array.isArray(entries)) throw new Error('deferred() asks for entries by name');
  options.entryPoints = {
    ...entries,
    ...Object.fromEntries(groups.map(name => [name, `deferred:${name}`])),
  };
}

/** A module with the same functions, each of which loads the real one. */
async function stub(file: string, group: string): Promise<OnLoadResult> {
  const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
  const names = Object.keys(exported).sort();
  const data = names.find(name => typeof exported[name] !== 'function');
  if (data !== undefined) throw new Error(`${file} gives "${data}", which is no function: it cannot be deferred`);
  const lines = names.map(name => `export const ${name} = (...given) => real().${name}(...given);`);
  const contents = `import { createRequire } from 'node:module';
let loaded;
const real = () => (loaded ??= createRequire(import.meta.url)('./${group}.js'));
${lines.join('\n')}
`;
  return { contents, loader: 'js' };
}
