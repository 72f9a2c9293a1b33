/** The file of a release that holds its AI Catalog, by the name that the draft wants below `/.well-known/`. */
export const aiCatalogFile = 'ai-catalog.json';

/** What catalogs of the draft write as their version. */
export const specVersion = '1.0';

/** How a signature says by which rules it is verified: with a key that the reader already trusts. */
export const keyProfile = 'https://catalogc.dev/ai-catalog-profiles/key/v1';

/** What the protected header says is signed. */
export const rootType = 'ai-catalog+jws';

/** An entry holds a plugin as the lock does: the files themselves are in the bundle. */
export const pluginType = 'application/vnd.catalogc.plugin+json';

/** The member of `extensions` that ties a catalog to its release. */
export const releaseExtension = 'https://catalogc.dev/ai-catalog/release/v1';

/** How a signature names a key (RFC 6920); the hint is base64 of the SHA-256 of its SPKI bytes. */
export function keyUri(hint: string): string {
  const url = hint.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `ni:///sha-256;${url}`;
}

/** The algorithms by which keys of ours sign. */
export type JwsAlgorithm = 'ES256' | 'ES384' | 'EdDSA';
