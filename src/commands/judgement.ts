import type { Build } from '../model/build.ts';
import type { ClientId } from '../model/client.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Feeds } from '../model/feed.ts';
import type { Impact } from '../model/impact.ts';
import type { Ledger, PublishedRecord, Renames } from '../model/ledger.ts';
import type { Progress } from '../model/progress.ts';
import type { Finding, Healed, Skipped } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { WaiverVerdict } from '../model/waiving.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Comparing } from './comparing.ts';
import type { PortionMemory } from './portion-memory.ts';

/** Everything the stages say about the trees. */
export interface Judgement {
  readonly head: Workspace;
  readonly base?: Snapshot;
  /** What had to be fetched to read the base. */
  readonly fetched?: string;
  /** The commit that a pull request proposes, where its merge is judged. */
  readonly proposed?: string;
  readonly today: string;
  readonly build: Build;
  readonly findings: readonly Finding[];
  /** What was found in the base and is gone. */
  readonly healed?: readonly Healed[];
  readonly comparisons?: readonly Comparison[];
  /** Entries that lead elsewhere and say otherwise than in the base what their plugins bring. */
  readonly outside?: readonly Comparison[];
  /** Whom a change of policies and catalogs hits. */
  readonly impact?: Impact;
  /** What became of each waiver. */
  readonly waivers: readonly WaiverVerdict[];
  readonly run: number;
  readonly off: readonly string[];
  readonly skipped: readonly Skipped[];
  /** Was the ledger looked for among releases? */
  readonly sought: boolean;
  /** What clients are told of plugins that have another name now, by catalog. */
  renames(): Renames;
}

/** How much is asked for: catalogs not named in `only` are left out, and some things are worked out only when they are wanted. */
export interface Scope {
  readonly only?: readonly string[];
  /** Are committed files compared? */
  readonly drift: boolean;
  /** Will digests of plugins be written? Then they are made while the files are at hand. */
  readonly digests?: boolean;
  /** How many plugins are opened at once; what is found does not depend on it. */
  readonly portion?: number;
  /** See the trees through the eyes of this client alone. */
  readonly client?: ClientId;
  /** Compare with the base and with what was released. */
  readonly comparing?: Comparing;
  /** Records as they are published once this is released: the days that they take effect count from there. */
  readonly announced?: ReadonlyMap<string, PublishedRecord>;
  /** What was released, where versions are chosen and not compared. */
  readonly ledger?: Ledger;
  /** Plugins that a catalog does not have, whatever its definition says: catalog -> names. */
  readonly withheld?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Renames that were published, where no ledger is compared with. */
  readonly renames?: Renames;
  /** What writes calendars and news, where they are wanted. */
  readonly feeds?: Feeds;
  /** Hears how far it is. */
  readonly progress?: Progress;
  /** What was made of plugins in earlier runs of this process. */
  readonly memory?: PortionMemory;
}
