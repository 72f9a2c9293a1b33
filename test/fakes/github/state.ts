/** A pull request as a test sets it up. */
export interface FakePull {
  readonly number: number;
  readonly head: string;
  readonly branch: string;
  /** `owner/name` of the repository it comes from; null when that is gone. */
  readonly from: string | null;
  state: 'open' | 'closed';
  merged?: boolean;
  readonly author?: string;
  readonly title?: string;
  readonly body?: string;
  readonly base?: string;
}

/** An issue as GitHub keeps it. */
export interface FakeIssue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  labels: readonly string[];
  state: 'open' | 'closed';
  reason: string | null;
}

/** A commit and a tree as git knows them. */
export interface FakeCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** One member of a tree. */
export interface FakeMember {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

/** Requests that wait for each other: so many of them are answered together. */
interface Meeting {
  readonly on: RegExp;
  readonly guests: number;
  readonly waiting: (() => void)[];
}

/** A comment as GitHub keeps it. */
export interface FakeComment {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  body: string;
}

/** A release as GitHub keeps it. */
export interface FakeRelease {
  readonly id: number;
  readonly tag: string;
  draft?: boolean;
  readonly prerelease?: boolean;
  published: string;
  assets: readonly FakeAsset[];
  immutable?: boolean;
  readonly title?: string;
  readonly body?: string;
  /** What the tag will lead to once there is one. */
  readonly target?: string;
  /** Lists show it from this time on, in milliseconds; and as published from another. */
  readonly shownFrom?: number;
  publishedFrom?: number;
}

/** A rule about tags, as far as we look at one. */
interface FakeRuleset {
  readonly id: number;
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules: readonly ('creation' | 'deletion' | 'update')[];
  readonly bypass?: boolean;
}

/** A file of a release. */
export interface FakeAsset {
  readonly id: number;
  readonly name: string;
  /** The description knows two of the states that there are. */
  readonly state: 'uploaded' | 'open' | 'starter';
  readonly bytes: Uint8Array;
  /** As the list tells them, where that is not what they are; without a digest a server is too old for one. */
  readonly digest?: string | null;
  readonly size?: number;
}

/** Who a token speaks for, and whether it may write here. */
export interface FakeToken {
  readonly login: string;
  readonly writes: boolean;
}

/** An answer that stands in for the real one, so many times. */
interface Fault {
  /** Of `METHOD /path`. */
  readonly on: RegExp;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Does the server what was asked, although it says it failed? */
  readonly done?: boolean;
  /** Breaks the connection off: before it does what was asked, or after. Or does it and never answers. */
  readonly cut?: 'before' | 'after' | 'silent';
  /** Does whoever hands out a file begin to, and break off? */
  readonly breaks?: boolean;
  /** What an upload leaves behind, although it fails: an asset that is not whole. */
  readonly starter?: boolean;
  /** Tells a test that this request is there, before (or after) it is done. */
  readonly then?: () => void;
  /** Lets so many of them pass first. */
  skip?: number;
  times: number;
}

/** All that a loopback GitHub knows. */
export interface State {
  readonly repository: string;
  /** Repositories beside it that have no releases. */
  readonly bare: Set<string>;
  readonly tokens: Readonly<Record<string, FakeToken>>;
  readonly pulls: FakePull[];
  readonly comments: FakeComment[];
  readonly releases: FakeRelease[];
  /** Are releases immutable once they are published? */
  immutable: boolean;
  /** For how many milliseconds lists do not show what was made. */
  lag: number;
  /** Tags that immutable releases had, whatever became of those. */
  readonly burned: Set<string>;
  readonly rulesets: FakeRuleset[];
  /** Tag -> commit. */
  readonly tags: Map<string, string>;
  /** Commits whose workflows are others than those of the default branch. */
  readonly foreignWorkflows: Set<string>;
  /** Does the server tell the digests of assets? */
  digests: boolean;
  lastId: number;
  readonly issues: FakeIssue[];
  hasIssues: boolean;
  readonly defaultBranch: string;
  /** Branch -> commit. */
  readonly branches: Map<string, string>;
  readonly commits: Map<string, FakeCommit>;
  readonly trees: Map<string, readonly FakeMember[]>;
  readonly blobs: Map<string, Uint8Array>;
  readonly meetings: Meeting[];
  /** May it be read without a token? */
  open: boolean;
  /** Hands out assets itself, without sending anybody to where they are stored. */
  direct: boolean;
  /** What the storage was asked for, and with which authorization. */
  readonly stored: { readonly path: string; readonly authorization: string | undefined }[];
  readonly faults: Fault[];
  /** `METHOD /path?query` of every request, in order. */
  readonly requests: string[];
  /** What did not keep to GitHub's own description, on either side. */
  readonly violations: string[];
}

/** A repository where nothing was said yet. */
export function newState(): State {
  return {
    repository: 'acme/plugins',
    bare: new Set(),
    tokens: {
      ghs_writes: { login: 'github-actions[bot]', writes: true },
      ghs_reads: { login: 'github-actions[bot]', writes: false },
      ghs_app: { login: 'acme-app[bot]', writes: true },
      ghp_person: { login: 'octocat', writes: true },
    },
    pulls: [],
    comments: [],
    releases: [],
    immutable: false,
    lag: 0,
    burned: new Set(),
    rulesets: [],
    tags: new Map(),
    foreignWorkflows: new Set(),
    digests: true,
    lastId: 0,
    issues: [],
    hasIssues: true,
    defaultBranch: 'main',
    branches: new Map(),
    commits: new Map(),
    trees: new Map(),
    blobs: new Map(),
    meetings: [],
    open: false,
    direct: false,
    stored: [],
    faults: [],
    requests: [],
    violations: [],
  };
}
