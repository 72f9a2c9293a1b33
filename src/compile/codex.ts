import type { CatalogEntry } from '../model/catalog.ts';
import { type Fields, present } from './canonical-json.ts';
import type { Dialect } from './dialect.ts';
import { descriptionOf, lostToManifest, manifestRead, originOf, versionOf } from './entry-fields.ts';

const fromManifest = 'codex takes this from the manifest';

/** `.agents/plugins/marketplace.json`, as codex-cli 0.169.0 reads it. */
export const codex: Dialect = {
  client: 'codex',
  header: catalog => ({
    name: catalog.name.value,
    interface: catalog.title === undefined ? undefined : { displayName: catalog.title },
  }),
  entry: (entry, source) => ({
    name: entry.name.value,
    source,
    policy: policyOf(entry),
    category: entry.category?.value,
    ...standIn(entry),
  }),
  folder: path => ({ source: 'local', path: path === '' ? './' : `./${path}` }),
  lost: {
    catalog: {
      description: 'codex shows no description of a catalog',
      owner: 'codex shows no owner of a catalog',
      version: 'codex knows no version of a catalog',
      renames: 'codex follows no renames',
    },
    entry: {
      tags: 'codex knows no tags',
      description: fromManifest,
      ...lostToManifest('codex'),
    },
  },
};

// A bad value here makes codex refuse the whole file: only what is set.
function policyOf({ installation, authentication, products }: CatalogEntry): Fields | undefined {
  if (installation === undefined && authentication === undefined && products === undefined) return undefined;
  return present({
    installation: installation?.value,
    authentication: authentication?.value,
    products: products?.value,
  });
}

/** Without a manifest of its own kind codex makes one from the entry; with one, these would be ignored. */
function standIn(entry: CatalogEntry): Fields {
  if (manifestRead('codex', entry.plugin) !== undefined) return {};
  const { displayName } = entry.about;
  return { version: versionOf(entry), displayName, description: descriptionOf(entry), ...originOf(entry) };
}
