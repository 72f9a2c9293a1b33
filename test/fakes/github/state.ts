/** A pull request as a test sets it up. */
export interface FakePull {
  readonly number: number;
  readonly head: string;
  readonly branch: string;
  /** `owner/name` of the repository it comes from; null when that is gone. */
  readonly from: string | null;
  readonly state: 'open' | 'closed';
}

/** A comment as GitHub keeps it. */
export interface FakeComment {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  body: string;
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
  times: number;
}

/** All that a loopback GitHub knows. */
export interface State {
  readonly repository: string;
  readonly tokens: Readonly<Record<string, FakeToken>>;
  readonly pulls: FakePull[];
  readonly comments: FakeComment[];
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
    tokens: {
      ghs_writes: { login: 'github-actions[bot]', writes: true },
      ghs_reads: { login: 'github-actions[bot]', writes: false },
      ghs_app: { login: 'acme-app[bot]', writes: true },
      ghp_person: { login: 'octocat', writes: true },
    },
    pulls: [],
    comments: [],
    faults: [],
    requests: [],
    violations: [],
  };
}
