import { compile } from '../../src/compile/compile.ts';
import type { Moves } from '../../src/compile/moves.ts';
import type { Build, Loss, Output } from '../../src/model/build.ts';
import type { Catalog, CatalogEntry, Source } from '../../src/model/catalog.ts';
import type { Deprecation } from '../../src/model/deprecation.ts';
import type { Document } from '../../src/model/document.ts';
import type { Place, Said } from '../../src/model/place.ts';
import type { Components, Manifest, Plugin, Shape } from '../../src/model/plugin.ts';
import { pathsUnder, type Snapshot, snapshotOf, type Tree } from '../../src/model/snapshot.ts';
import { statesOn } from '../../src/model/states.ts';
import type { Workspace } from '../../src/model/workspace.ts';

/** A commit id as clients want it. */
export const commit = '0123456789abcdef0123456789abcdef01234567';

const place: Place = { file: 'example' };
const notice = () => ({ noticeDays: 90, graceDays: 90 });

/** A value said somewhere; where does not matter here. */
export function said<T>(value: T): Said<T> {
  return { value, place };
}

const document: Document = { file: 'example', role: 'catalog', format: 'yaml', value: {}, faults: [] };

const files: Readonly<Partial<Record<Shape, string>>> = {
  codex: '.codex-plugin/plugin.json',
  claude: '.claude-plugin/plugin.json',
  cursor: '.cursor-plugin/plugin.json',
  copilot: '.plugin/plugin.json',
  'agent-plugins': 'plugin.json',
};

const noComponents: Components = {
  skills: [],
  commands: [],
  agents: [],
  writtenCommands: [],
  servers: [],
  hooks: [],
  events: [],
  monitors: [],
  apps: [],
  languageServers: [],
  handlers: [],
  endpoints: [],
  permissions: [],
  scopes: [],
  dependencies: [],
  assets: [],
};

/** A plugin with a manifest of each shape, all of one name and version. */
export function plugin(
  name: string,
  shapes: readonly Shape[] = ['codex', 'claude'],
  more: Partial<Plugin> = {},
): Plugin {
  const root = more.root ?? `plugins/${name}`;
  const manifests = shapes.map((shape): Manifest => {
    const file = `${root}/${files[shape] ?? `${shape}.json`}`;
    return { shape, file, document, value: {}, name: said(name), version: said('1.2.0'), paths: [] };
  });
  return {
    name: said(name),
    version: said('1.2.0'),
    description: said(`About ${name}.`),
    keywords: [],
    owners: [],
    documents: [],
    files: [],
    components: noComponents,
    manifests,
    entries: [],
    ...more,
    root,
  };
}

/** An entry of a definition for a plugin of the repository. */
export function entry(of: Plugin, more: Partial<CatalogEntry> = {}): CatalogEntry {
  return { ...external(of.name.value, { kind: 'folder', path: of.root }), plugin: of, ...more };
}

/** An entry of a definition for a plugin that lives elsewhere. */
export function external(name: string, source: Source, more: Partial<CatalogEntry> = {}): CatalogEntry {
  return { name: said(name), place, source: said(source), tags: [], about: {}, raw: {}, ...more };
}

/** A definition called `acme`, by name, bundled, for codex and claude. */
export function catalog(entries: readonly CatalogEntry[], more: Partial<Catalog> = {}): Catalog {
  return {
    name: said('acme'),
    origin: 'definition',
    file: 'catalogs/acme.yaml',
    place,
    document,
    owner: { name: 'Acme' },
    targets: ['codex', 'claude'],
    channel: 'preview',
    source: { kind: 'bundle' },
    order: ['name'],
    entries,
    unknown: [],
    renames: [],
    raw: {},
    readable: true,
    ...more,
  };
}

/** A tree in which every plugin of the catalogs has one file, its manifests aside, unless told otherwise. */
export function workspace(
  catalogs: readonly Catalog[],
  tree: Tree = {},
  deprecations: readonly Deprecation[] = [],
): Workspace {
  const plugins = [...new Set(catalogs.flatMap(one => one.entries.flatMap(({ plugin: of }) => of ?? [])))];
  const own = Object.fromEntries(
    plugins.map(({ root }) => [root === '' ? 'README.md' : `${root}/README.md`, 'Hello.\n']),
  );
  const snapshot: Snapshot = { ...snapshotOf({ ...own, ...tree }), commit };
  return {
    snapshot,
    policy: {
      name: 'test',
      roots: [],
      ignore: [],
      rules: new Map(),
      failOn: 'error',
      names: { pattern: '', maxLength: 64, protected: [], minDistance: 2 },
      limits: { pluginBytes: 0, files: 0, skillBytes: 0 },
      value: {},
      origins: new Map(),
      edition: 1,
      scopes: [],
      refused: [],
      within() {
        return this;
      },
    },
    plugins: plugins.map(one => ({ ...one, files: pathsUnder(snapshot, one.root) })),
    outside: [],
    catalogs,
    deprecations,
    states: statesOn(deprecations, '2026-11-20', notice),
    waivers: [],
    chains: [],
    documents: [],
    discovery: { by: 'roots', roots: [], bare: [] },
  };
}

/** Compiles on a fixed day with a fixed tool. */
export function built(head: Workspace, today = '2026-11-20', moves: Moves = {}): Build {
  const states = statesOn(head.deprecations, today, notice);
  const tool = { name: 'catalogc', version: '0.1.0' };
  return compile({ ...head, states }, { today, tool }, undefined, moves);
}

/** Everything written below the output folder. */
export function outputsOf(build: Build): readonly Output[] {
  return [...build.catalogs.flatMap(({ outputs }) => outputs), ...build.outputs];
}

/** A compiled file as a JSON value. */
export function json(build: Build, path: string): Record<string, unknown> {
  return JSON.parse(text(outputsOf(build), path)) as Record<string, unknown>;
}

/** The text of an output. */
export function text(outputs: readonly Output[], path: string): string {
  const found = outputs.find(output => output.path === path);
  if (found === undefined || !('text' in found))
    throw new Error(`${path} is not among ${outputs.map(one => one.path)}`);
  return found.text;
}

/** Losses as short lines: `claude hello entry: because`. */
export function lines(losses: readonly Loss[]): string[] {
  return losses.map(({ target, plugin: of, what, because }) => `${target} ${of ?? '*'} ${what}: ${because}`);
}
