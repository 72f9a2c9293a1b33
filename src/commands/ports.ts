import type { Base, BaseFound } from '../model/base.ts';
import type { Output } from '../model/build.ts';
import type { Clone } from '../model/clone.ts';
import type { Releases } from '../model/hosting.ts';
import type { LedgerSearch } from '../model/ledger.ts';
import type { Progress } from '../model/progress.ts';
import type { Publisher } from '../model/publication.ts';
import type { Branch, Comment, Occasion, PullRequest } from '../model/pull-request.ts';
import type { Skipped } from '../model/report.ts';
import type { KeylessSigner, KeyPair, KeySigner, KeyType, WorkflowRun } from '../model/signer.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Tag } from '../model/tag.ts';
import type { Issue, IssueChange, IssueDraft, Removal, Tracked } from '../model/tracking.ts';
import type { Asker } from '../ports/asker.ts';
import type { Told } from '../ports/work-tree.ts';
import type { FetchPorts } from './fetch/fetch-ports.ts';
import type { VerifyPorts } from './verify-ports.ts';

/** The outside, as the commands see it; the real ones are in `ports/`, fakes in tests. */
export interface Ports {
  readonly trees: Trees;
  readonly output: OutputPort;
  readonly schemas: Schemas;
  /** Opened only by who wants to keep results. */
  cache(): Promise<CachePort>;
  /** The text of a file that is handed in, seen from where the command runs; undefined when it cannot be read, is no UTF-8 or is too large. */
  readText(file: string): Promise<string | undefined>;
  /**
   * The newest ledger among the releases of the repository around a folder. Where nobody asked for it, it is looked for only in
   * workflows that judge a change and have a token. Trouble where it is not known which repository that is.
   */
  publishedLedger(dir: string, asked: boolean): Promise<LedgerSearch>;
  /** The tree of a commit that something was released from, fetched where a shallow clone lacks it; else the reason. */
  releasedTree(dir: string, exclude: readonly string[], commit: string): Promise<Snapshot | string>;
  /** Opens releases that lie in a folder; `clone` is a folder in the repository that they are made of. */
  shelf(dir: string, clone: string): Promise<Publisher & { ledgers(): LedgerSearch }>;
  /** Opened only by who talks about a pull request. */
  forge(): Promise<Forge>;
  /** Opened only by who makes releases or keys. */
  signing(): Promise<SigningPort>;
  /** Opened only by who looks at releases. */
  verifying(): Promise<VerifyPorts>;
  /** The person at the terminal; undefined where there is none. */
  asker(): Promise<Asker | undefined>;
  /** `owner/repo` of the origin of a clone, where that is on github.com. */
  origin(dir: string): Promise<string | undefined>;
  /** Opened only by who fetches releases. */
  fetching(): Promise<FetchPorts>;
  /** The repository around a folder; undefined where there is none. */
  clone(dir: string): Promise<Clone | undefined>;
  /** Paths of a folder that change on disk, some at a time, until the signal ends it: none at first, once it is watched. Trouble where it cannot be. */
  diskChanges(dir: string, exclude: readonly string[], signal: AbortSignal): AsyncGenerator<readonly string[]>;
  /** Hears what is about to be done, for whoever waits. */
  readonly progress: Progress;
  /** Today as a UTC day. */
  today(): string;
}

/** Reads a folder or a commit, without the folders to exclude. */
export interface Trees {
  /** `kept`: what git tracks. `all`: also what it would add. Without a repository, or while git tracks nothing yet, both are all files. */
  readWorkTree(
    dir: string,
    exclude: readonly string[],
    which: 'kept' | 'all',
  ): Promise<{ readonly snapshot: Snapshot; readonly skipped: readonly Skipped[] }>;
  /** Reads commits by their full ids, as they are asked for; undefined where one is not here. */
  commitReader(dir: string, exclude: readonly string[]): Promise<(commit: string) => Snapshot | undefined>;
  /** The tags of the repository around a folder, by name; none where there is no repository. */
  tags(dir: string): Promise<readonly Tag[]>;
  /** The commit that a run is compared with: of a ref, else of the event of the workflow; undefined where nothing is asked for. */
  findBase(dir: string, ref: string | undefined): Promise<Base | undefined>;
  /** The trees of a base; those of other commits than its own are read when they are looked at. What git says of the folder may be told already. */
  readBase(
    dir: string,
    found: BaseFound,
    exclude: readonly string[],
    told?: Told,
  ): Promise<{
    readonly base: Snapshot;
    readonly tip?: Snapshot;
    readonly fork?: Snapshot;
    /** Every path that the work tree has otherwise than the base. */
    readonly changed?: ReadonlySet<string>;
  }>;
  /** Those of some folders' direct members that git does not track and would add, in order. */
  unkept(dir: string, folders: readonly string[], snapshot: Snapshot): Promise<readonly string[]>;
}

/** Writes what was compiled; each gives the paths it wrote, relative to the folder it was given. */
interface OutputPort {
  /** Fills the output folder; `root` is the repository around it. */
  writeBuild(dir: string, outputs: readonly Output[], snapshot: Snapshot, root: string): Promise<readonly string[]>;
  /** Replaces files of the repository that differ. */
  writeCommitted(root: string, outputs: readonly Output[], snapshot: Snapshot): Promise<readonly string[]>;
  /** Gives files of the repository new texts, or takes them away; Trouble, and nothing is written, when one is no longer what `before` has. */
  writeEdited(
    root: string,
    texts: ReadonlyMap<string, string | undefined>,
    before: Snapshot,
  ): Promise<readonly string[]>;
}

/** Knows trees, commits, code and what was written by ids, and keeps texts under keys. */
interface CachePort {
  /** A folder to keep texts in; Trouble where files of the repository at `root` could be among them. */
  openStore(dir: string, root: string): Store;
  /** The tree that `readWorkTree` would read, known without reading what git vouches for; something may be done meanwhile. */
  identify(
    dir: string,
    exclude: readonly string[],
    which: 'kept' | 'all',
    store: Store,
    meanwhile: () => void,
  ): Promise<KnownTree>;
  /** Names the code that runs. */
  codeId(): string;
  /** Paths of what lies directly in some folders, in order. */
  membersOf(dir: string, folders: readonly string[]): readonly string[];
  /** Notes how a build lies in its folder right after it was written. */
  notePlaced(dir: string, outputs: readonly Output[], snapshot: Snapshot): string;
  /** The note to keep from now on; undefined when the build is not there just as it was noted. */
  stillPlaced(dir: string, note: string, root: string): string | undefined;
}

/** Texts under keys, each key with some kinds of them. */
export interface Store {
  /** Undefined unless what was kept is whole. */
  read(key: string, kind: string): string | undefined;
  /** Gives the reason where nothing can be kept. */
  write(key: string, kind: string, text: string): string | undefined;
}

/** A folder known by what is in it. */
export interface KnownTree {
  /** The same id: the same snapshot, and the same that could not be taken. */
  readonly id: string;
  /** A digest of the bytes of a file, where they were looked at to know the tree. */
  digest(path: string): string | undefined;
  /** What git said of the folder, where it was asked. */
  readonly told?: Told;
  read(): ReturnType<Trees['readWorkTree']>;
  /** Is it still what the id speaks of? */
  holds(): Promise<boolean>;
}

/** Where the pull request is that a run is about. */
export interface Forge {
  /** What started this run; Trouble outside of a workflow. */
  occasion(): Occasion;
  /** The text of a file; Trouble when it is not there, or is more than so many bytes. */
  readReport(file: string, most: number): string;
  /** Opens the talk about the pull requests of this repository. Whatever the forge refuses is Trouble. */
  talk(): Promise<Talk>;
  /** The newest `catalog-index.json` among the releases of the repository around a folder. */
  publishedIndex(dir: string): Promise<LedgerSearch>;
  /** Opens the releases of a repository that a definition names, else of the one around a folder; Trouble where that is not known, or there is no token to write with. */
  releases(dir: string, named: string | undefined, writes: boolean): Promise<Releases>;
  /** Opens issues and branches of the repository that a workflow runs for; undefined without its name or without a token. */
  tracker(): Promise<Tracker | undefined>;
}

/** Issues, branches and pull requests of a repository. Each act looks first whether it is done; whatever the forge refuses is Trouble. */
export interface Tracker {
  /** The branch that this run is on: undefined outside of workflows, empty where a workflow runs on no branch. */
  readonly runsOn: string | undefined;
  /** What is there, of pull requests those from these branches. */
  known(branches: readonly string[]): Promise<Tracked>;
  openIssue(draft: IssueDraft): Promise<{ readonly issue: Issue; readonly isNew: boolean }>;
  reviseIssue(number: number, change: IssueChange): Promise<void>;
  /** Says a text that begins with a marker below an issue, unless it was said. */
  sayOnce(number: number, marker: string, text: string): Promise<void>;
  /** Opens the pull request that deletes a folder of a branch; undefined where the folder is not in that branch any more. */
  removeFolder(
    removal: Removal,
    from: string,
  ): Promise<{ readonly number: number; readonly isNew: boolean } | undefined>;
}

/** What is said below pull requests. */
export interface Talk {
  /** Open pull requests that ask to take in a branch. */
  pullsFrom(branch: Branch): Promise<readonly PullRequest[]>;
  /** All that the owner of our token said there, oldest first. */
  ownComments(pull: number): Promise<readonly Comment[]>;
  /** Both give the address of the comment. */
  post(pull: number, body: string): Promise<string>;
  replace(id: number, body: string): Promise<string>;
  remove(id: number): Promise<void>;
}

/** What a release asks of the world. */
export interface SigningPort {
  /** This second in UTC, RFC 3339. */
  now(): string;
  /** What a runner says of the run. */
  run(): WorkflowRun;
  /** How many tracked paths are not what the commit has; undefined where git cannot say. */
  uncommitted(dir: string, exclude: readonly string[]): Promise<number | undefined>;
  /** The key of a file, else of the environment; undefined where none is given. */
  openKey(file: string | undefined): KeySigner | undefined;
  /** Trouble where no token says who signs. Nothing but the token is asked for. */
  openKeyless(): Promise<KeylessSigner>;
  makeKeys(type: KeyType): KeyPair;
  /** Writes a key where nothing is; gives the paths of its private and its public half. */
  writeKeys(file: string, keys: KeyPair): readonly [string, string];
}

/** The JSON Schemas shipped with the tool. */
export interface Schemas {
  /** `policy.v1`, `catalog.v1`, ... in order. */
  kinds(): Promise<readonly string[]>;
  read(kind: string): Promise<string>;
}
