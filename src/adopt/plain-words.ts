import { fullSha } from '../compile/git-address.ts';
import { isRecord, recordOf, type Values } from '../load/values.ts';
import type { CatalogEntry, Source } from '../model/catalog.ts';

/** Keys of an entry that a definition says for all clients, with what it takes there. */
const shared: Readonly<Record<string, (value: unknown) => boolean>> = {
  displayName: isFilled,
  description: value => typeof value === 'string',
  category: isFilled,
  tags: isWords,
  keywords: isWords,
  author: isPerson,
  homepage: value => typeof value === 'string' && /^[A-Za-z][A-Za-z0-9+.-]*:/.test(value),
  repository: isFilled,
  license: isFilled,
  metadata: isRecord,
};

const policies: Readonly<Record<string, readonly string[]>> = {
  installation: ['AVAILABLE', 'NOT_AVAILABLE', 'INSTALLED_BY_DEFAULT'],
  authentication: ['ON_INSTALL', 'ON_USE'],
};
const products = ['CODEX', 'CHATGPT', 'ATLAS'];

/** What an entry kept by hand says that a definition can say for all clients; the rest is for its client alone. */
export function plainWords({ raw, source }: CatalogEntry): Values {
  const found: Record<string, unknown> = {};
  for (const [key, fits] of Object.entries(shared)) if (fits(raw[key])) found[key] = raw[key];
  const policy = recordOf(raw.policy);
  for (const [key, values] of Object.entries(policies))
    if (values.some(value => value === policy[key])) found[key] = policy[key];
  if (isWords(policy.products) && policy.products.every(one => products.includes(one)))
    found.products = policy.products;
  if (source.value.kind !== 'folder' && isFilled(raw.version)) found.version = raw.version;
  return found;
}

/** The source of an entry as a definition says it; undefined where it has no words for it. */
export function plainSource(source: Source): Values | undefined {
  switch (source.kind) {
    case 'git': {
      const { kind: _, sha, ...said } = source;
      const commit = fullSha(sha);
      if (sha !== undefined && commit === undefined) return undefined;
      const kind = source.path === undefined ? 'url' : 'git-subdir';
      return filled({ kind, ...said, ...(commit !== undefined && { sha: commit }) });
    }
    case 'npm':
      return packageName.test(source.package) && /^https:\/\//.test(source.registry ?? 'https://')
        ? filled({ ...source })
        : undefined;
    case 'folder':
      return { ...source };
    case 'archive':
      return filled({ ...source });
    default:
      return undefined;
  }
}

const packageName = /^(@[A-Za-z0-9._-]+\/)?[A-Za-z0-9][A-Za-z0-9._-]*$/;

function filled(said: Values): Values | undefined {
  return Object.values(said).every(isFilled) ? said : undefined;
}

/** The owner of a catalog as a definition says it. */
export function plainOwner(value: unknown): Values | undefined {
  return isPerson(value) ? value : undefined;
}

/** Is it a text with something in it? */
export function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every(one => typeof one === 'string');
}

function isPerson(value: unknown): value is Values {
  if (!isRecord(value) || !isFilled(value.name)) return false;
  return Object.entries(value).every(([key, said]) => ['name', 'email', 'url'].includes(key) && isFilled(said));
}
