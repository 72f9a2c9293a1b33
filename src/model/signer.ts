import type { JwsAlgorithm } from './ai-catalog.ts';

/** A private key that signs, and how others know its public half. */
export interface KeySigner {
  readonly kind: 'key';
  /** SHA-256 of the public key (SPKI, DER), in base64. */
  readonly hint: string;
  /** The public key as PEM. */
  readonly publicKey: string;
  sign(bytes: Uint8Array): Uint8Array;
  /** How a JWS calls what this key does. */
  readonly jwsAlgorithm: JwsAlgorithm;
  /** Signs in the form of a JWS: of an elliptic curve both numbers one after the other. */
  signJws(bytes: Uint8Array): Uint8Array;
}

/** A workflow that signs as itself: its identity and the signature go to a log that everybody can read. */
export interface KeylessSigner {
  readonly kind: 'keyless';
  /** What the token says of the workflow. */
  readonly claims: Readonly<Record<string, string>>;
  /** The sigstore bundle of a payload, and whom its certificate names. */
  attest(payload: Uint8Array, payloadType: string): Promise<Attested>;
}

/** A payload signed by a workflow. */
interface Attested {
  readonly bundle: unknown;
  readonly identity: string;
}

/** The kinds of keys that we make and sign with. */
export const keyTypes = ['p256', 'ed25519'] as const;

export type KeyType = (typeof keyTypes)[number];

/** A new key as two PEM texts: PKCS #8 and SPKI. */
export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
  readonly hint: string;
}

/** What a runner says of the run, where there is one. */
export interface WorkflowRun {
  /** `owner/repo`. */
  readonly repository?: string;
  /** `refs/heads/main`. */
  readonly ref?: string;
  readonly commit?: string;
  /** May the run ask for a token that says who it is? */
  readonly hasToken: boolean;
}
