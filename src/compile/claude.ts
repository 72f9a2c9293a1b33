import type { Catalog } from '../model/catalog.ts';
import { type Fields, filled, present } from './canonical-json.ts';
import type { Dialect } from './dialect.ts';
import { descriptionOf, manifestRead, originOf, spoken, versionOf } from './entry-fields.ts';

/** `.claude-plugin/marketplace.json`, clean under `claude plugin validate --strict` of 2.1.329. */
export const claude: Dialect = {
  client: 'claude',
  header: catalog => ({
    name: catalog.name.value,
    owner: ownerOf(catalog),
    // "claude plugin validate --strict" fails for a catalog without one.
    description: catalog.description?.value || catalog.title || catalog.name.value,
    version: catalog.version,
    renames: renamesOf(catalog),
  }),
  entry: (entry, source) => ({
    name: entry.name.value,
    displayName: entry.about.displayName ?? spoken(entry)?.title?.value,
    source,
    description: descriptionOf(entry),
    // An entry version beside one in the manifest is a warning when they differ, and useless when they agree.
    version: manifestRead('claude', entry.plugin)?.version === undefined ? versionOf(entry) : undefined,
    ...originOf(entry),
    category: entry.category?.value,
    tags: filled(entry.tags),
    metadata: entry.about.metadata,
  }),
  folder: path => `./${path}`,
  lost: {
    catalog: { title: 'claude shows the description of a catalog only' },
    entry: {
      installation: 'claude installs nothing by default',
      authentication: 'claude has no setting for when to sign in',
      products: 'claude knows no products',
    },
  },
};

/** An owner with a name, which claude and copilot demand; the catalog itself where nobody is named. */
export function ownerOf({ owner, title, name }: Catalog): Fields {
  return present({ name: owner?.name || title || name.value, email: owner?.email, url: owner?.url });
}

// The only nulls we write: to claude 2.1.193 and later, null means that the plugin is gone for good.
function renamesOf({ renames }: Catalog): Readonly<Record<string, string | null>> | undefined {
  if (renames.length === 0) return undefined;
  return Object.fromEntries(renames.map(({ from, to }) => [from.value, to.value]));
}
