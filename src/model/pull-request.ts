/** An open pull request, as far as we look at one. */
export interface PullRequest {
  readonly number: number;
  /** Full id of its newest commit. */
  readonly head: string;
  /** `owner/name` of the repository that commit is in; absent when that is gone. */
  readonly from?: string;
}

/** What somebody said below a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
}

/** Where the newest commit of a pull request is: `owner/name` and the branch. */
export interface Branch {
  readonly repository: string;
  readonly name: string;
}

/** What started the workflow that this run is in, as the forge told the runner. */
export type Occasion =
  /** A workflow that was started by `event` has ended. */
  | { readonly kind: 'run'; readonly event: string; readonly head: string; readonly branch: Branch }
  | { readonly kind: 'pull'; readonly number: number; readonly head: string; readonly fork: boolean }
  | { readonly kind: 'other'; readonly event: string };
