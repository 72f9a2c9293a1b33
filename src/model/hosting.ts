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

/** What publishing asks of a forge. Questions are asked again until they are answered; whatever is refused for good is thrown as Trouble. */
export interface Releases {
  /** `owner/repo`. */
  readonly repository: string;
  /** The commit that a tag of a release made from another may name: that one, and in another repository the newest of its default branch. */
  target(commit: string): Promise<string>;
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
  /** Waits until a list shows what was made before. */
  settle(): Promise<void>;
  /** A word that no other run has. */
  word(): string;
}
