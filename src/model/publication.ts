import type { ReleaseFiles } from './release.ts';

/** A release that is ready to go out. */
export interface Publication {
  readonly catalog: string;
  readonly serial: number;
  /** `catalog-<name>-<serial>`. */
  readonly tag: string;
  /** Full id of the commit that the tag will name. */
  readonly commit: string;
  readonly title: string;
  /** Markdown. */
  readonly notes: string;
  /** All files by their names, those with signatures too. */
  readonly files: ReleaseFiles;
  /** SHA-256 of the payload of `release.sigstore.json`: no two releases have the same. */
  readonly statementSha256: string;
}

/** A release as the forge has it. */
export interface PublishedRelease {
  readonly tag: string;
  readonly serial: number;
  /** Can nobody change it any more? */
  readonly immutable: boolean;
  /** It lies in a folder, which keeps nobody out. */
  readonly onDisk?: true;
  readonly commit?: string;
  readonly url?: string;
  readonly assets: ReadonlyMap<string, PublishedAsset>;
}

/** A file of a release as the forge has it. */
interface PublishedAsset {
  readonly id: number;
  readonly bytes: number;
  /** Hex; a forge may be too old to tell. */
  readonly sha256?: string;
}

/** Something that would keep a release from being published. */
export interface Obstacle {
  readonly message: string;
  /** What to paste or to do. */
  readonly hint: string;
  /** False: for some tokens it is none. */
  readonly isCertain: boolean;
}

/** What became of a publication. */
export interface Published {
  readonly publication: Publication;
  readonly release: PublishedRelease;
  /** False: the very same release was there already. */
  readonly isNew: boolean;
}

/** The releases of one repository. Whatever the forge refuses is Trouble. */
export interface Publisher {
  /** `owner/repo`. */
  readonly repository: string;
  /** The commit that the tag of a release made from another has to name: in another repository than that of the commit its newest one. */
  target(commit: string): Promise<string>;
  /** What would keep a release of a commit from being published under a tag, as far as that can be seen. */
  obstacles(tag: string, commit: string): Promise<readonly Obstacle[]>;
  /** Is a commit in the history of another? Undefined where nobody knows. */
  isBehind(commit: string, other: string): Promise<boolean | undefined>;
  /** The newest published release of a catalog by serial, or the one of a serial. */
  find(catalog: string, serial?: number): Promise<PublishedRelease | undefined>;
  /** Held to the size and the digest that the forge tells. */
  asset(release: PublishedRelease, name: string): Promise<Uint8Array>;
  /**
   * Publishes what `make` gives for a serial, or one after it: it is asked again with a higher one where a tag is used up. A
   * release that is published is never touched. Who is interrupted may call it again with the same content.
   */
  publish(make: (serial: number) => Promise<Publication>, serial: number): Promise<Published>;
  /** Deletes drafts that a run which broke off left of a release that is published. */
  tidy(release: PublishedRelease): Promise<void>;
}

/** What is to be done about a catalog. */
export type PublishPlan =
  /** What is published is what would be, and its signature is good for a while. */
  | { readonly kind: 'keep'; readonly serial: number }
  /** Nothing changed, and more than half of the life of the signature is over. */
  | { readonly kind: 'renew'; readonly serial: number }
  | { readonly kind: 'publish'; readonly serial: number; readonly because: Because };

/** Why a release is made. `damaged`: what is published is not what was signed. */
type Because = 'first' | 'changed' | 'damaged' | 'asked';

/** What is to be done about a catalog, and what was done. */
export interface PublishOutcome {
  readonly catalog: string;
  readonly repository: string;
  readonly plan: PublishPlan;
  readonly tag: string;
  readonly notes?: string;
  /** What was published before. */
  readonly previous?: PublishedRelease;
  readonly published?: Published;
  readonly obstacles?: readonly Obstacle[];
  /** What was done beside the release, one line each. */
  readonly beside?: readonly string[];
}

/** The tag of a release. */
export function releaseTag(catalog: string, serial: number): string {
  return `catalog-${catalog}-${serial}`;
}
