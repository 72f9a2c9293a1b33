/** Whom the consumers of a catalog trust to sign it, and what they take it to be. */
export interface Trust {
  /** `github.com/owner/repo`, or `local/<catalog>`. */
  readonly catalog: string;
  /** What clients call it; any catalog of that repository without it. */
  readonly name?: string;
  readonly channel: string;
  /** Days after which a release is too old, whatever it says itself. */
  readonly maxAge?: number;
  /** Any one of them is enough. */
  readonly signers: readonly TrustedSigner[];
}

/** One that may sign. */
export type TrustedSigner = TrustedKey | TrustedWorkflow;

/** A public key. */
export interface TrustedKey {
  readonly kind: 'key';
  /** SPKI as PEM. */
  readonly pem: string;
  /** Base64 of the SHA-256 of its SPKI bytes: how signatures name it. */
  readonly hint: string;
}

/** A workflow of one repository, signing without a key of its own. */
export interface TrustedWorkflow {
  readonly kind: 'workflow';
  readonly issuer: string;
  /** The whole name in its certificate: `https://github.com/o/r/.github/workflows/f.yml@refs/heads/main`. */
  readonly identity: string;
  /** Address of the repository that it ran for. */
  readonly repository: string;
  readonly repositoryId?: string;
  /** Branch or tag that it ran for. */
  readonly ref: string;
  /** On whose machines it has to run; on any without it. */
  readonly runner?: string;
  /** Must its signature stand in a public log? */
  readonly publicLog: boolean;
}
