import canonicalize from 'canonicalize';
import { type Fields, filled, present } from '../compile/canonical-json.ts';
import { pluginType, releaseExtension, specVersion } from '../model/ai-catalog.ts';
import type { AiCatalogHost } from '../model/build.ts';
import { catalogId } from './catalog-id.ts';
import type { Locked, LockFacts } from './lock.ts';
import { lockedFields } from './locked-fields.ts';
import { sha256 } from './sums.ts';

/** An AI Catalog as data, not signed yet. */
export type AiCatalog = Readonly<Record<string, unknown>>;

/** A release without its AI Catalog, whose lock names that. */
export type Unnamed = Omit<LockFacts, 'aiCatalog'>;

/** The AI Catalog (1.0, draft) of a release: an entry per plugin that holds what the lock says of it, bound by digests. */
export function aiCatalogOf(lock: Unnamed, host: AiCatalogHost, bundle: Uint8Array): AiCatalog {
  const { asOf, catalog, channel, commit, plugins } = lock;
  const about = { experimental: true, catalog, channel, asOf, commit };
  return {
    specVersion,
    host: { displayName: plain(host.displayName), identifier: host.domain },
    entries: plugins.map(plugin => entryOf(plugin, lock, host)),
    extensions: {
      [releaseExtension]: { ...about, bundle: { name: 'bundle.tar.gz', digest: `sha256:${sha256(bundle)}` } },
    },
  };
}

/** Its one way to be written (RFC 8785). */
export function canonicalText(document: AiCatalog): string {
  const text = canonicalize(document);
  if (text === undefined) throw new Error('A catalog is always an object');
  return text;
}

function entryOf(plugin: Locked, lock: Unnamed, { domain }: AiCatalogHost): Fields {
  const { about, name, version } = plugin;
  const data = lockedFields(plugin);
  const key = { identifier: `urn:air:${domain}:plugin:${name}`, type: pluginType };
  const bound = present({ ...key, version, digest: `sha256:${sha256(canonicalText(data))}` });
  const { description, displayName, tags = [] } = about ?? {};
  return present({
    ...bound,
    data,
    displayName: displayName === undefined ? undefined : plain(displayName),
    description: description === undefined ? undefined : plain(description),
    tags: filled(tags.map(plain)),
    trustManifests: filled(manifestsOf(plugin, lock, domain).map(manifest => ({ ...manifest, subject: bound }))),
  });
}

/** Where a plugin of this repository comes from; of others its source says it. */
function manifestsOf({ root }: Locked, { catalog, commit, repository }: Unnamed, domain: string): readonly Fields[] {
  const id = catalogId(catalog, repository);
  if (root === undefined || id.startsWith('local/')) return [];
  const sourceId = `git+https://${id}@${commit}${root === '' ? '' : `#${encodeURI(root.toWellFormed())}`}`;
  return [{ contributor: `https://${domain}`, provenance: [{ relation: 'publishedFrom', sourceId }] }];
}

// Half a character has no form in UTF-8, and so none that could be signed.
function plain(text: string): string {
  return text.toWellFormed();
}
