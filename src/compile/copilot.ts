import { type Fields, filled, present } from './canonical-json.ts';
import { ownerOf } from './claude.ts';
import type { Dialect } from './dialect.ts';
import { descriptionOf, manifestRead, originOf, versionOf } from './entry-fields.ts';

/** `.github/plugin/marketplace.json`, as copilot 1.0.102 reads it: one wrong type there refuses the whole file. */
export const copilot: Dialect = {
  client: 'copilot',
  header: catalog => ({
    name: catalog.name.value,
    owner: present({ ...ownerOf(catalog), url: undefined }),
    metadata: metadataOf(catalog.description?.value, catalog.version),
  }),
  entry: (entry, source) => ({
    name: entry.name.value,
    source,
    description: descriptionOf(entry),
    version: manifestRead('copilot', entry.plugin)?.version?.value ?? versionOf(entry),
    ...originOf(entry),
    category: entry.category?.value,
    tags: filled(entry.tags),
  }),
  folder: path => `./${path}`,
  lost: {
    catalog: {
      title: 'copilot shows the name of a catalog only',
      'owner.url': 'copilot reads name and email of an owner only',
      renames: 'copilot follows no renames',
    },
    entry: {
      displayName: 'copilot shows the name of an entry only',
      metadata: 'copilot keeps no metadata of an entry',
      installation: 'copilot installs nothing by default',
      authentication: 'copilot has no setting for when to sign in',
      products: 'copilot knows no products',
    },
  },
};

/** Description and version of a catalog, where copilot and cursor look for them. */
export function metadataOf(description: string | undefined, version: string | undefined): Fields | undefined {
  return description === undefined && version === undefined ? undefined : present({ description, version });
}
