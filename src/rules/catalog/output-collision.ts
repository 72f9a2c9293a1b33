import { catalogRead } from '../../clients/facts.ts';
import type { Catalog } from '../../model/catalog.ts';
import { type ClientId, clientIds, effectText } from '../../model/client.ts';
import type { Found } from '../../model/diagnostic.ts';
import { allOf, shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const plugin = { 'plugins/hello/.plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n' };
const file = (description: string) => ({
  json: {
    name: 'acme',
    owner: { name: 'Acme' },
    metadata: { description },
    plugins: [{ name: 'hello', source: './plugins/hello' }],
  },
});
const definition = (name: string, source = 'bundle', target = 'copilot') =>
  `schema: catalog/v1\nname: ${name}\nowner: { name: Acme }\ntargets: [${target}]\nsource: { kind: ${source} }\n`;

export default rule({
  id: 'catalog/output-collision',
  title: 'Two catalogs want the same place',
  level: 'error',
  core: true,
  since: '0.1.0',
  why: `One folder holds one catalog: of two with the same name only one would be written, and which one is chance. A client
that looks in several places, such as copilot 1.0.102, stops at the first file and never opens the others.`,

  examples: {
    'two definitions of one name': {
      head: { ...plugin, 'catalogs/a.yaml': definition('acme'), 'catalogs/b.yaml': definition('acme') },
      finds: ['catalogs/b.yaml#/name'],
    },
    'names that differ by letter case only': {
      head: { ...plugin, 'catalogs/a.yaml': definition('Acme'), 'catalogs/b.yaml': definition('acme') },
      finds: ['catalogs/b.yaml#/name'],
    },
    'two committed catalogs for one client': {
      head: { ...plugin, 'catalogs/a.yaml': definition('one', 'local'), 'catalogs/b.yaml': definition('two', 'local') },
      finds: ['catalogs/b.yaml#/source'],
    },
    'two files for copilot': {
      head: { ...plugin, '.github/plugin/marketplace.json': file('Old.'), '.plugin/marketplace.json': file('New.') },
      finds: ['.github/plugin/marketplace.json'],
    },
    'two names': {
      head: { ...plugin, 'catalogs/a.yaml': definition('one'), 'catalogs/b.yaml': definition('two') },
      finds: [],
    },
    'one name defined for two clients': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
        'catalogs/a.yaml': definition('acme'),
        'catalogs/b.yaml': definition('acme', 'bundle', 'claude'),
      },
      finds: [],
    },
    'one name kept by hand for two clients': {
      head: { ...plugin, '.github/plugin/marketplace.json': file('x'), '.claude-plugin/marketplace.json': file('x') },
      finds: [],
    },
  },

  *check({ head }) {
    const defined = head.catalogs.filter(({ origin, readable }) => origin === 'definition' && readable);
    yield* sameName(defined);
    yield* sameFile(defined.filter(({ source }) => source.kind === 'local'));
    const handKept = head.catalogs.filter(({ origin }) => origin === 'hand-kept');
    for (const client of clientIds) yield* unread(client, handKept);
  },
});

function* sameName(catalogs: readonly Catalog[]): Iterable<Found> {
  const known = new Map<string, readonly Catalog[]>();
  for (const catalog of catalogs) {
    const folder = catalog.name.value.toLowerCase();
    const others = known.get(folder) ?? [];
    const other = others.find(one => collide(one, catalog));
    known.set(folder, [...others, catalog]);
    if (other !== undefined) {
      const alike = other.name.value === catalog.name.value ? '' : ' (letter case does not tell folders apart)';
      yield {
        at: catalog.name.place,
        before: other.name.place,
        message: `${shown(other.file)} defines a catalog named ${shown(other.name.value)} too${alike}`,
        hint: 'Give each catalog a name of its own.',
        catalog: catalog.name.value,
      };
    }
  }
}

/** Definitions of one name may share its folder, each for clients of its own. */
function collide(a: Catalog, b: Catalog): boolean {
  return a.name.value !== b.name.value || a.targets.some(target => b.targets.includes(target));
}

function* sameFile(catalogs: readonly Catalog[]): Iterable<Found> {
  const first = new Map<ClientId, Catalog>();
  for (const catalog of catalogs) {
    const clients = clientIds.filter(client => catalog.targets.includes(client));
    const taken = clients.filter(client => first.has(client));
    for (const client of clients) if (!first.has(client)) first.set(client, catalog);
    const other = taken[0] === undefined ? undefined : first.get(taken[0]);
    if (other === undefined || other.name.value === catalog.name.value) continue;
    yield {
      at: { ...catalog.place, pointer: '/source' },
      before: { ...other.place, pointer: '/source' },
      message: `${shown(catalog.name.value)} and ${shown(other.name.value)} would both be committed as the catalog for ${allOf(taken)}`,
      hint: 'A repository has room for one committed catalog per client; bundle the other.',
      catalog: catalog.name.value,
      clients: taken,
    };
  }
}

/** Files for a client that stops at another one. */
function* unread(client: ClientId, catalogs: readonly Catalog[]): Iterable<Found> {
  const files = catalogs.filter(({ targets }) => targets.includes(client));
  const read = catalogRead(
    client,
    files.map(({ file }) => file),
  );
  for (const { file, name } of files) {
    if (read === undefined || file === read) continue;
    yield {
      at: { file },
      before: { file: read },
      message: `${client} reads ${shown(read)} and then stops; ${effectText(client, 'catalog-missed')} in ${shown(file)}`,
      hint: 'Keep one of the files.',
      catalog: name.value,
      hits: [{ client, effect: 'catalog-missed' }],
    };
  }
}
