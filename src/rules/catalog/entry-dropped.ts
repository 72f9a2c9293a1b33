import { factsOf } from '../../clients/facts.ts';
import { foundBy, type Verdict, verdictsOf } from '../../clients/verdicts.ts';
import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import { type ClientId, clientIds, effectText } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { allOf, shown } from '../../model/words.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rule } from '../rule.ts';

const hello = { 'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' };

const handKept = (entry: object) => ({
  ...hello,
  '.agents/plugins/marketplace.json': { json: { name: 'acme', plugins: [entry] } },
});

const definition = (entries: string) => ({
  ...hello,
  'catalogs/acme.yaml': `schema: catalog/v1\nname: acme\nowner: { name: Acme }\ntargets: [codex, claude]\nentries:\n  ${entries}\n`,
});

export default rule({
  id: 'catalog/entry-dropped',
  title: 'A client leaves out an entry without a word',
  level: 'error',
  core: true,
  since: '0.1.0',
  why: `codex-cli 0.169.0 skips an entry whose source, path, name or product list it cannot use: exit code 0, no message,
the plugin is simply not there. Nobody hears of it unless it is said here.`,

  examples: {
    'a source kind codex does not have': {
      head: handKept({ name: 'hello', source: { source: 'github', repo: 'acme/hello' } }),
      finds: ['.agents/plugins/marketplace.json#/plugins/0/source/source'],
    },
    'a path without "./"': {
      head: handKept({ name: 'hello', source: 'plugins/hello' }),
      finds: ['.agents/plugins/marketplace.json#/plugins/0/source'],
    },
    'a blank in the name': {
      head: handKept({ name: 'hello world', source: './plugins/hello' }),
      finds: ['.agents/plugins/marketplace.json#/plugins/0/name'],
    },
    'an empty list of products': {
      head: handKept({ name: 'hello', source: './plugins/hello', policy: { products: [] } }),
      finds: ['.agents/plugins/marketplace.json#/plugins/0/policy/products'],
    },
    'an empty list of products in a definition': {
      head: definition('hello: { products: [] }'),
      finds: ['catalogs/acme.yaml#/entries/hello/products'],
    },
    'entries that codex takes': {
      head: handKept({ name: 'hello.v2', source: './plugins/hello', policy: { products: ['CODEX', 'CHATGPT'] } }),
      finds: [],
    },
    'the same path for copilot, which takes it': {
      head: {
        ...hello,
        '.github/plugin/marketplace.json': {
          json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'hello', source: 'plugins/hello' }] },
        },
      },
      finds: [],
    },
  },

  *check({ head }) {
    yield* inDefinitions(head);
    for (const verdict of verdictsOf(head.catalogs)) if (isDropped(verdict)) yield told(verdict);
  },
});

function isDropped({ fault: { effect, kind } }: Verdict): boolean {
  return effect === 'entry-dropped' && kind !== 'duplicate';
}

// Whoever lists other products may mean what the list says; an empty one says nothing.
function told(verdict: Verdict): Found {
  const { catalog, fault } = verdict;
  const index = Number(fault.pointer.split('/')[2]);
  const meant = fault.kind === 'products' && namesProducts(listed(catalog, index));
  return { ...foundBy(verdict), ...(meant && { level: 'warn' as const }) };
}

function listed({ document }: Catalog, index: number): unknown {
  const { plugins } = document.value as { plugins: readonly { policy?: { products?: unknown } }[] };
  return plugins[index]?.policy?.products;
}

function namesProducts(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

/** What else a target cannot take of a definition is left out when compiling, and told there. */
function* inDefinitions({ catalogs }: Workspace): Iterable<Found> {
  for (const catalog of catalogs) {
    if (catalog.origin !== 'definition') continue;
    for (const client of clientIds.filter(id => catalog.targets.includes(id))) {
      const wanted = productsOf(client);
      if (wanted === undefined) continue;
      for (const entry of catalog.entries) yield* hidden(client, wanted, entry, catalog);
    }
  }
}

function* hidden(client: ClientId, wanted: readonly string[], entry: CatalogEntry, catalog: Catalog): Iterable<Found> {
  const { products } = entry;
  if (products === undefined || products.value.some(product => wanted.includes(product))) return;
  const said =
    products.value.length === 0 ? 'is an empty list' : `names ${allOf(products.value.map(one => shown(one)))}`;
  yield {
    at: products.place,
    message: `"products" of ${shown(entry.name.value)} ${said} and not ${wanted[0]}; ${effectText(client, 'entry-dropped')}`,
    hint: `Add ${wanted[0]}, or leave "products" out.`,
    catalog: catalog.name.value,
    plugin: entry.name.value,
    hits: [{ client, effect: 'entry-dropped' }],
    ...(products.value.length > 0 && { level: 'warn' as const }),
  };
}

/** The products of which an entry must name one to be shown by a client. */
function productsOf(client: ClientId): readonly string[] | undefined {
  return factsOf(client).entry.fields.policy?.table?.fields.products?.includes?.any;
}
