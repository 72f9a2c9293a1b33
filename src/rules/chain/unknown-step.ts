import { factsOf } from '../../clients/facts.ts';
import { calleesOf } from '../../model/callees.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Chain, ChainStep } from '../../model/chain.ts';
import { clientIds, effectText } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import type { Dependency, Plugin } from '../../model/plugin.ts';
import { speller } from '../../model/speller.ts';
import { shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const manifest = (name: string, more: object = {}) => ({
  [`plugins/${name}/.claude-plugin/plugin.json`]: { json: { name, version: '1.0.0', ...more } },
});
const chain = (...names: readonly string[]) => ({
  'chains/docs.json': { json: { chain: names.map(plugin => ({ plugin })) } },
});
const catalog = (name: string, ...plugins: readonly string[]) => ({
  [`catalogs/${name}.yaml`]: `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [claude]\ninclude: [{ plugins: ${JSON.stringify(plugins)} }]\n`,
});
const kit = (dependency: unknown) => manifest('kit', { dependencies: [dependency] });

export default rule({
  id: 'chain/unknown-step',
  title: 'A step or a dependency names a plugin that is not there',
  level: 'error',
  since: '0.1.0',
  why: `A chain breaks at the first step nobody can install, after the earlier ones have already acted. Claude Code 2.1.329
cannot install a plugin one of whose dependencies its catalog does not list, and shows that only to the user.`,

  examples: {
    'a slip in a step': {
      head: { ...manifest('api-spec'), ...manifest('docs'), ...chain('api-spce', 'docs') },
      finds: ['chains/docs.json#/chain/0/plugin'],
    },
    'steps that no catalog has together': {
      head: {
        ...manifest('api-spec'),
        ...manifest('docs'),
        ...chain('api-spec', 'docs'),
        ...catalog('a', 'api-spec'),
        ...catalog('b', 'docs'),
      },
      finds: ['chains/docs.json#/chain/1/plugin'],
    },
    'a dependency that does not exist': {
      head: kit('vault'),
      finds: ['plugins/kit/.claude-plugin/plugin.json#/dependencies/0'],
    },
    'a dependency that the catalog leaves out': {
      head: { ...kit({ name: 'vault' }), ...manifest('vault'), ...catalog('a', 'kit') },
      finds: ['plugins/kit/.claude-plugin/plugin.json#/dependencies/0'],
    },
    'steps by name, in one catalog': {
      head: { ...manifest('api-spec'), ...manifest('docs'), ...chain('api-spec', 'docs'), ...catalog('a', '*') },
      finds: [],
    },
    'a dependency in a catalog of somebody else': { head: kit({ name: 'vault', marketplace: 'other' }), finds: [] },
    'a dependency in the same catalog': {
      head: { ...kit('vault'), ...manifest('vault'), ...catalog('a', '*') },
      finds: [],
    },
  },

  *check({ head }) {
    const callees = calleesOf(head);
    const external = new Set(head.catalogs.flatMap(({ entries }) => entries.map(({ name }) => name.value)));
    const guess = speller([...callees.keys(), ...external]);
    const known: Known = { callees, external, guess, listings: listingsOf(head) };
    for (const one of head.chains) yield* inChain(one, known);
    for (const plugin of head.plugins) {
      // Those that an entry adds are judged where the catalog is, as its clients read it.
      for (const dependency of plugin.components.dependencies)
        if (isWithin(dependency.place.file, plugin)) yield* unmet(plugin, dependency, known);
    }
  },
});

function isWithin(file: string, { files }: Plugin): boolean {
  return files.includes(file);
}

interface Known {
  readonly callees: ReadonlyMap<string, Plugin>;
  /** Every name that some catalog lists. */
  readonly external: ReadonlySet<string>;
  readonly guess: (written: string) => string | undefined;
  readonly listings: readonly Listing[];
}

interface Listing {
  readonly catalog: Catalog;
  readonly names: ReadonlySet<string>;
  readonly plugins: ReadonlySet<Plugin>;
}

function listingsOf({ catalogs }: Workspace): Listing[] {
  const readable = catalogs.filter(catalog => catalog.readable);
  return readable.map(catalog => ({
    catalog,
    names: new Set(catalog.entries.map(({ name }) => name.value)),
    plugins: new Set(catalog.entries.flatMap(({ plugin }) => plugin ?? [])),
  }));
}

function* inChain({ steps }: Chain, known: Known): Iterable<Found> {
  let together = known.listings;
  for (const step of steps) {
    const { place, value } = step.plugin;
    if (!known.callees.has(value) && !known.external.has(value)) {
      yield missing(`the step calls ${shown(value)}, a plugin that is not here`, place, known.guess(value));
      continue;
    }
    const left = together.filter(listing => lists(listing, step, known));
    if (left.length > 0 || together.length === 0) together = left;
    else
      yield {
        at: place,
        message: `no catalog lists ${shown(value)} together with the steps before it`,
        hint: 'List all steps of a chain in one catalog, so that they can be installed together.',
        plugin: value,
      };
  }
}

function lists({ names, plugins }: Listing, { plugin }: ChainStep, { callees }: Known): boolean {
  const callee = callees.get(plugin.value);
  return names.has(plugin.value) || (callee !== undefined && plugins.has(callee));
}

function missing(message: string, at: Found['at'], guess: string | undefined): Found {
  const hint = guess === undefined ? 'Correct the name, or add the plugin.' : `Did you mean ${shown(guess)}?`;
  return { at, message, hint };
}

function* unmet(plugin: Plugin, dependency: Dependency, known: Known): Iterable<Found> {
  const { marketplace, name, place } = dependency;
  const homes = known.listings.filter(listing => listing.plugins.has(plugin));
  if (marketplace !== undefined && homes.every(({ catalog }) => catalog.name.value !== marketplace)) return;
  if (!known.callees.has(name) && !known.external.has(name)) {
    const message = `${shown(plugin.name.value)} depends on ${shown(name)}, a plugin that is not here`;
    yield { ...missing(message, place, known.guess(name)), plugin: plugin.name.value };
    return;
  }
  for (const { catalog, names } of homes) {
    if (names.has(name) || (marketplace !== undefined && catalog.name.value !== marketplace)) continue;
    for (const client of clientIds.filter(id => catalog.targets.includes(id))) {
      const effect = factsOf(client).dependencies?.unlisted;
      if (effect === undefined) continue;
      yield {
        at: place,
        message: `${shown(plugin.name.value)} depends on ${shown(name)}, which ${shown(catalog.name.value)} does not list; ${effectText(client, effect)}`,
        hint: `List ${shown(name)} in ${shown(catalog.name.value)} as well.`,
        plugin: plugin.name.value,
        catalog: catalog.name.value,
        hits: [{ client, effect }],
      };
    }
  }
}
