import type { Obstacle } from './publication.ts';

/** A file of a release, as a forge has it. */
export interface HostedAsset {
  readonly id: number;
  readonly name: string;
  /** False: an upload that broke off, or still goes on. */
  readonly isWhole: boolean;
  readonly bytes: number;
  /** Hex; undefined where a forge is too old to tell. */
  readonly sha256?: string;
}

/** A release as a forge has it, whether published or not. */
export interface HostedRelease {
  readonly id: number;
  readonly tag: string;
  readonly isDraft: boolean;
  readonly isImmutable: boolean;
  readonly body: string;
  readonly url: string;
  /** Where its files are sent to. */
  readonly uploadUrl: string;
  readonly assets: readonly HostedAsset[];
}

/** A release to be made, without its files. */
export interface ReleaseDraft {
  readonly tag: string;
  readonly commit: string;
  readonly title: string;
  readonly body: string;
}

/**
 * What became of something that must not be done twice. `unclear`: it may have been done, or not. `exists`: something of that
 * name is there. `gone`: what it is about is not there any more. `burned`: nobody can ever publish this tag again.
 */
export type Act<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'unclear' | 'exists' | 'gone' | 'burned' };

/** The unpacked content of a release, for a branch. */
export interface BranchContent {
  readonly branch: string;
  readonly catalog: string;
  readonly serial: number;
  readonly tag: string;
  readonly files: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly executable: boolean }>;
}

/** What publishing asks of a forge. Questions are asked again until they are answered; whatever is refused for good is thrown as Trouble. */
export interface Releases {
  /** `owner/repo`. */
  readonly repository: string;
  /** The commit that a tag of a release made from another may name: that one, and in another repository the newest of its default branch. */
  target(commit: string): Promise<string>;
  /** What would keep a release of a commit from being published, as far as that can be seen. */
  obstacles(tag: string, commit: string): Promise<readonly Obstacle[]>;
  /** Is a commit in the history of another? Undefined where GitHub does not know them. */
  isBehind(commit: string, other: string): Promise<boolean | undefined>;
  /** All that the token sees, drafts too; what was made in the last moments may be missing. */
  list(): Promise<readonly HostedRelease[]>;
  /** Published ones only. */
  byTag(tag: string): Promise<HostedRelease | undefined>;
  byId(id: number): Promise<HostedRelease | undefined>;
  create(draft: ReleaseDraft): Promise<Act<HostedRelease>>;
  upload(release: HostedRelease, name: string, bytes: Uint8Array): Promise<Act<HostedAsset>>;
  removeAsset(id: number): Promise<void>;
  removeDraft(id: number): Promise<void>;
  /** Makes a draft a published release. */
  release(id: number, tag: string): Promise<Act<HostedRelease>>;
  /** The commit that a tag leads to; undefined where there is no such tag. */
  taggedCommit(tag: string): Promise<string | undefined>;
  bytesOf(asset: HostedAsset, tag: string): Promise<Uint8Array>;
  /**
   * Has a branch hold the content of a release, one commit after what it held; false where it holds that, or a later one. Never
   * goes back, and takes no branch that is somebody else's.
   */
  keepBranch(content: BranchContent): Promise<boolean>;
  /** Makes a tag, unless there is one of that name; gives whether it was made. */
  keepTag(name: string, commit: string): Promise<boolean>;
  /** Waits until a list shows what was made before. */
  settle(): Promise<void>;
  /** A word that no other run has. */
  word(): string;
}
