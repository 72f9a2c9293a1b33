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

/** Who made a release and where, as its provenance says. */
export interface BuiltBy {
  /** The workflow, or that it was somebody with a key. */
  readonly builder: string;
  /** The run, where there was one. */
  readonly invocation?: string;
  /** Who started it, as the token of the run says. */
  readonly actor?: string;
  readonly actorId?: string;
  /** What started it: `push`, `schedule`, ... */
  readonly event?: string;
  readonly runner?: string;
}

/** One release of a chain, the newest first. */
export interface Link {
  readonly serial: number;
  /** SHA-256 of what it signed, as the one after it says; of the first, its own. */
  readonly statementSha256: string;
  /** `here`: a folder holds the very one. `other`: a folder holds another one under this serial. `missing`: nobody handed it in. */
  readonly is: 'here' | 'other' | 'missing';
  readonly folder?: string;
  readonly issuedAt?: string;
  readonly commit?: string;
  readonly compiler?: string;
}

/** What an auditor asks beyond what is in a release. */
export interface Audit {
  readonly built?: BuiltBy;
  readonly chain: readonly Link[];
  /** Does the chain lead to a release without a predecessor? */
  readonly complete: boolean;
  /** Commands to paste that make it anew. */
  readonly rebuild: string;
}
