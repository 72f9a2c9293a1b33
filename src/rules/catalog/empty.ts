import { hitsOf, withEffects } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import { verdictsOf } from '../../clients/verdicts.ts';
import type { Catalog } from '../../model/catalog.ts';
import { type ClientId, effectText } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { matchesGlob } from '../../model/glob.ts';
import { inside, type Place, type Said } from '../../model/place.ts';
import { allOf, counted, oneOf, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const definition = {
  'catalogs/acme.yaml': 'schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex]\n',
};
const hello = { 'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' };
const policy = (...roots: readonly string[]) => ({
  'policies/policy.yaml': `schema: policy/v1\nplugins:\n  roots: ${JSON.stringify(roots)}\n`,
});

export default rule({
  id: 'catalog/empty',
  title: 'There is nothing to list',
  level: 'error',
  core: true,
  since: '0.1.0',
  why: `A check of nothing always passes. One mistyped root, and a catalog without plugins would be published over the one
that people use.`,

  examples: {
    'a root that matches nothing': {
      head: { ...policy('plugin/*'), ...hello, ...definition },
      finds: ['policies/policy.yaml#/plugins/roots/0'],
    },
    'one of two roots matches nothing': {
      head: { ...policy('plugins/*', 'team/*/plugins/*'), ...hello, ...definition },
      finds: ['policies/policy.yaml#/plugins/roots/1'],
    },
    'nothing at all to check': { head: { 'README.md': 'Hello.\n' }, finds: ['.'] },
    'a definition that includes nothing of what is there': {
      head: {
        ...hello,
        'catalogs/acme.yaml': `${definition['catalogs/acme.yaml']}include: [{ categories: [Sales] }]\n`,
      },
      finds: ['catalogs/acme.yaml#/name'],
    },
    'a hand-kept catalog without entries': {
      head: { ...hello, '.agents/plugins/marketplace.json': { json: { name: 'acme', plugins: [] } } },
      finds: ['.agents/plugins/marketplace.json#/plugins'],
    },
    'only plugins that live elsewhere': {
      head: {
        'catalogs/acme.yaml': `${definition['catalogs/acme.yaml']}entries:
  far: { source: { kind: url, url: "https://git.acme.example/far.git" } }
`,
      },
      finds: [],
    },
    'plugins, and no catalog yet': { head: hello, finds: [] },
    'a catalog that the client it is judged for does not look for': {
      head: { ...hello, 'marketplace.json': { json: { name: 'acme', owner: { name: 'Acme' }, plugins: [] } } },
      client: 'codex',
      finds: ['marketplace.json'],
    },
    'a plugin by itself': {
      head: { '.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' },
      finds: [],
    },
    'a plugin by itself, judged for one client': {
      head: { '.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' },
      client: 'claude',
      finds: [],
    },
  },

  *check({ head }) {
    yield* idleRoots(head);
    const none = head.plugins.length === 0;
    if (isMissed(head)) yield missed(head.client, head);
    else if (none && head.catalogs.length === 0) yield nothing(head);
    for (const catalog of head.catalogs) {
      // Without plugins the roots are to blame, where somebody stated them.
      if (none && catalog.origin === 'definition' && stated(head).length > 0) continue;
      if (catalog.readable && catalog.entries.length === 0 && isMeantFull(catalog)) yield* emptyCatalog(catalog, head);
    }
  },
});

/** Judged for a client that finds no catalog here, and no plugin by itself either. */
function isMissed(head: Workspace): head is Workspace & { readonly client: ClientId } {
  return head.client !== undefined && head.catalogs.length === 0 && head.plugins.every(({ root }) => root !== '');
}

function missed(client: ClientId, { snapshot }: Workspace): Found {
  const places = factsOf(client).marketplaces.locations.map(({ path }) => shown(path));
  const other = snapshot.paths.find(path => /(^|\/)(?:api_)?marketplace\.json$/.test(path));
  return {
    at: { file: other ?? '.' },
    message: `no catalog is where ${client} looks, ${oneOf(places)}; ${effectText(client, 'catalog-missed')}`,
    hint: other === undefined ? `Write one, at ${places[0]}.` : `Move it to ${places[0]}, or copy it.`,
    hits: [{ client, effect: 'catalog-missed' }],
  };
}

function stated({ discovery, policy }: Workspace): readonly Said<string>[] {
  return policy.roots.length === 0 ? [] : discovery.roots;
}

/** A stated root that leads to no plugin; as long as others do, that may be on purpose. */
function* idleRoots(head: Workspace): Iterable<Found> {
  const { bare } = head.discovery;
  for (const root of stated(head)) {
    const glob = root.value.replace(/^\.\//, '').replace(/\/$/, '');
    if (head.plugins.some(plugin => matchesGlob(plugin.root, glob) || glob === '.')) continue;
    const folders = bare.filter(folder => matchesGlob(folder, glob)).length;
    const found = folders === 0 ? 'matches no folder' : `matches ${counted(folders, 'folder')}, none with a manifest`;
    yield {
      at: root.place,
      message: `the root ${shown(root.value)} ${found}`,
      hint: 'Correct the root: it is a pattern for plugin folders, such as "plugins/*".',
      ...(head.plugins.length > 0 && { level: 'warn' as const }),
    };
  }
}

function nothing(head: Workspace): Found {
  const roots = allOf(head.discovery.roots.map(({ value }) => shown(value)));
  return {
    at: { file: '.' },
    message: `there is no plugin and no catalog here: ${roots} leads to no folder with a manifest, and no marketplace.json is where a client looks`,
    hint: 'Run it at the top of a repository of plugins, or state "plugins.roots" in policies/policy.yaml.',
  };
}

// A file whose entries are there but too broken to name has other findings.
function isMeantFull({ document, origin }: Catalog): boolean {
  if (origin === 'definition') return true;
  const { plugins } = document.value as { readonly plugins?: unknown };
  return Array.isArray(plugins) && plugins.length === 0;
}

function* emptyCatalog(catalog: Catalog, head: Workspace): Iterable<Found> {
  const { name, origin, unknown } = catalog;
  if (unknown.length > 0) return; // the names that match nothing are told
  const plugins = head.plugins.length;
  const at: Place = origin === 'definition' ? name.place : inside(catalog.place, 'plugins');
  const faults = verdictsOf([catalog]).map(({ fault }) => fault);
  const hits = hitsOf(faults.filter(({ pointer }) => pointer === '/plugins'));
  const there =
    plugins === 0 ? 'no plugin was found' : `${counted(plugins, 'plugin')} ${plugins === 1 ? 'is' : 'are'} there`;
  yield {
    at,
    message: withEffects(`${shown(name.value)} lists nothing; ${there}`, hits),
    hint:
      origin === 'definition'
        ? 'Look at "include" and "exclude", and at "plugins.roots" of the policy.'
        : 'Add an entry for each plugin.',
    catalog: name.value,
    hits,
  };
}
