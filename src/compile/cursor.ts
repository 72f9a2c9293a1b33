import { present } from './canonical-json.ts';
import { ownerOf } from './claude.ts';
import { metadataOf } from './copilot.ts';
import type { Dialect } from './dialect.ts';
import { descriptionOf, lostToManifest } from './entry-fields.ts';

const fromManifest = 'cursor takes this from the manifest';

/** `.cursor-plugin/marketplace.json`, by Cursor's published schemas, which allow no other key. */
export const cursor: Dialect = {
  client: 'cursor',
  header: catalog => ({
    name: catalog.name.value,
    owner: present({ ...ownerOf(catalog), url: undefined }),
    metadata: metadataOf(catalog.description?.value, catalog.version),
  }),
  entry: (entry, source) => ({ name: entry.name.value, source, description: descriptionOf(entry) }),
  folder: path => path || '.',
  lost: {
    catalog: {
      title: 'cursor shows the name of a catalog only',
      'owner.url': 'cursor reads name and email of an owner only',
      renames: 'cursor follows no renames',
    },
    entry: {
      category: fromManifest,
      tags: fromManifest,
      ...lostToManifest('cursor'),
      installation: 'cursor installs nothing by default',
      authentication: 'cursor has no setting for when to sign in',
      products: 'cursor knows no products',
    },
  },
};
