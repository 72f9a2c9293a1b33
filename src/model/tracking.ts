/** An issue that our token opened, as far as we look at one. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
}

/** An issue to open. */
export type IssueDraft = Pick<Issue, 'title' | 'body'> & { readonly labels: readonly string[] };

/** What becomes of an issue. */
export interface IssueChange {
  readonly title?: string;
  readonly body: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
}

/** A pull request that deletes a folder, known by its branch. */
export interface RemovalPull {
  readonly number: number;
  readonly branch: string;
  readonly state: 'open' | 'merged' | 'closed';
}

/** A folder to delete by a pull request from a branch of its own. */
export interface Removal {
  readonly plugin: string;
  readonly folder: string;
  readonly branch: string;
  readonly title: string;
  readonly body: string;
}

/** What is there already in the repository of a forge. */
export interface Tracked {
  readonly defaultBranch: string;
  /** Undefined where the repository has issues switched off. */
  readonly issues?: readonly Issue[];
  readonly pulls: readonly RemovalPull[];
  /** Branches that begin like those of ours. */
  readonly branches: ReadonlySet<string>;
}

/** What every branch that deletes a folder begins with; nothing else is ever written to. */
export const removalPrefix = 'catalogc/remove-';
