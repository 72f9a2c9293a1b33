import { hitsOfEach, levelOfHits, withEffects } from '../../clients/effects.ts';
import { factsOf } from '../../clients/facts.ts';
import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import type { Found } from '../../model/diagnostic.ts';
import { followLink } from '../../model/links.ts';
import { existsIn, type Snapshot } from '../../model/snapshot.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const codex = (entry: object) => ({
  'plugins/hello/.codex-plugin/plugin.json': '{ "name": "hello", "version": "1.0.0" }\n',
  '.agents/plugins/marketplace.json': { json: { name: 'acme', plugins: [entry] } },
});

export default rule({
  id: 'catalog/linked-folder',
  title: 'An entry leads to a symbolic link',
  level: 'error',
  since: '0.1.0',
  why: `codex-cli 0.169.0 follows a folder that is a symbolic link, out of the catalog too, where each machine has something
else or nothing. Claude Code 2.1.329 does not follow it and warns.`,

  examples: {
    'a link out of the repository': {
      head: { ...codex({ name: 'far', source: './plugins/far' }), 'plugins/far': { link: '/srv/far' } },
      finds: ['.agents/plugins/marketplace.json#/plugins/0/source'],
    },
    'a link, which codex follows': {
      head: { ...codex({ name: 'hello', source: './plugins/hi' }), 'plugins/hi': { link: 'hello' } },
      finds: [],
    },
    'a link, which claude does not follow': {
      head: {
        'plugins/hello/.claude-plugin/plugin.json': { json: { name: 'hello', version: '1.0.0' } },
        'plugins/hi': { link: 'hello' },
        '.claude-plugin/marketplace.json': {
          json: { name: 'acme', owner: { name: 'Acme' }, plugins: [{ name: 'hello', source: './plugins/hi' }] },
        },
      },
      finds: ['.claude-plugin/marketplace.json#/plugins/0/source'],
    },
  },

  *check({ head: { catalogs, snapshot } }) {
    for (const catalog of catalogs) {
      for (const entry of catalog.entries) {
        const { value } = entry.source;
        if (value.kind === 'folder' && snapshot.entries.get(value.path)?.mode === 'link')
          yield* linked(entry, value.path, catalog, snapshot);
      }
    }
  },
});

function* linked(
  { name, source }: CatalogEntry,
  path: string,
  { name: catalog, targets }: Catalog,
  snapshot: Snapshot,
): Iterable<Found> {
  const lost = lostWay(path, snapshot);
  const hits = hitsOfEach(targets, client => factsOf(client).sources.linked);
  if (lost === undefined && hits.length === 0) return;
  yield {
    at: source.place,
    message: withEffects(
      `the folder of ${shown(name.value)}, ${shown(path)}, is a symbolic link${lost === undefined ? '' : ` ${lost}`}`,
      hits,
    ),
    hint:
      lost === undefined ? 'Name the folder that the link leads to.' : 'Put the plugin here, or name its repository.',
    ...(lost === undefined && { level: levelOfHits(hits) }),
    catalog: catalog.value,
    plugin: name.value,
    hits,
  };
}

function lostWay(path: string, snapshot: Snapshot): string | undefined {
  const target = followLink(snapshot, '', path);
  if (target === undefined) return 'that leads out of the repository';
  return existsIn(snapshot, target) ? undefined : 'to nothing';
}
