/** One file of `policies/` as it was. */
export interface PolicyFile {
  readonly path: string;
  readonly sha256: string;
}

/** A policy that comes with the compiler, and that held. */
export interface PolicyPack {
  /** `builtin:strict`. */
  readonly name: string;
  /** SHA-256 of its canonical JSON. */
  readonly sha256: string;
}

/** A waiver that was agreed to and had not ended. */
export interface WaiverInForce {
  readonly id: string;
  readonly rule: string;
  readonly plugin: string;
  readonly path: string;
  readonly owner: string;
  readonly reason: string;
  readonly approvedBy?: string;
  readonly ticket?: string;
  readonly created: string;
  /** The first day on which it no longer works. */
  readonly expires: string;
  /** The document that says it. */
  readonly file: string;
}
