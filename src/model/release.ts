/** The files of a release, by what they are; those of clients are called `<client>.marketplace.json`. */
export const releaseNames = {
  bundle: 'bundle.tar.gz',
  status: 'status.json',
  lock: 'catalog.lock.json',
  ledger: 'ledger.json',
  sums: 'SHA256SUMS',
  release: 'release.sigstore.json',
  provenance: 'provenance.sigstore.json',
} as const;

/** Files of a release that a signature speaks of: name -> bytes. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

/** The release before, as the next one names it. */
export interface Previous {
  readonly serial: number;
  readonly statementSha256: string;
}

/** What was signed, and by whom, as a report tells it. */
export interface Released {
  readonly catalog: string;
  /** Its folder as seen from where the command ran. */
  readonly folder: string;
  readonly signer: SignerTold;
  readonly serial?: number;
  readonly expiresAt?: string;
}

/** Who signed; `demo` is the key that everybody has. */
export type SignerTold =
  | { readonly kind: 'none' }
  | { readonly kind: 'key'; readonly hint: string; readonly demo: boolean }
  | { readonly kind: 'keyless'; readonly identity: string; readonly issuer: string };
