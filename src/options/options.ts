import type { ClientId } from '../model/client.ts';
import type { Level } from '../model/diagnostic.ts';
import type { KeyType } from '../model/signer.ts';
import type { Format, ReportFormat, Signing } from './values.ts';
import type { InitWish, PluginWish, Told } from './wishes.ts';

/** A file that a report is written to, as seen from where the command runs. */
export interface ReportFile {
  readonly format: ReportFormat;
  readonly file: string;
}

/** The options of one run, every default filled in. */
export interface Options {
  readonly dir: string;
  readonly catalog: readonly string[];
  /** The plugin that is asked about. */
  readonly plugin?: string;
  /** Where to fetch from, where no word says so. */
  readonly source?: string;
  /** The folder to fetch into. */
  readonly into?: string;
  readonly pin?: number;
  readonly unpin: boolean;
  /** Of how many earlier releases the plugins are kept. */
  readonly keep: number;
  readonly offline: boolean;
  readonly exitCode: boolean;
  /** All that are named. */
  readonly plugins: readonly string[];
  /** Why, as it was told. */
  readonly because?: string;
  /** A folder that holds releases. */
  readonly releases?: string;
  readonly soakDays?: number;
  readonly allowAgain: boolean;
  readonly allowQuarantined: boolean;
  readonly allowShrink: boolean;
  /** How many days to look ahead. */
  readonly days: number;
  readonly explain: boolean;
  readonly out: string;
  /** The address of a website, ending in a slash. */
  readonly baseUrl?: string;
  readonly write: boolean;
  readonly check: boolean;
  readonly client?: ClientId;
  readonly wish: PluginWish;
  readonly unsafe: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly init: InitWish;
  /** What an issue is kept for. */
  readonly issues: 'record' | 'owner' | 'none';
  readonly labels: readonly string[];
  /** The version to raise a plugin to, or how much. */
  readonly to?: string;
  readonly level?: 'patch' | 'minor' | 'major';
  /** Raise all plugins that wait for a release; of a build: also write releases. */
  readonly release: boolean;
  /** What a record is to say. */
  readonly told: Told;
  readonly type: KeyType;
  readonly sign: Signing;
  /** The folder of an earlier release. */
  readonly previous?: string;
  readonly serial?: number;
  readonly issuedAt?: string;
  readonly expiresDays: number;
  readonly publicLog: boolean;
  readonly base?: string;
  readonly from?: string;
  readonly ledger?: string;
  /** SARIF files of other scanners, as seen from where the command runs. */
  readonly evidence: readonly string[];
  readonly asOf?: string;
  readonly cache?: string;
  readonly failOn?: Level;
  readonly format: Format;
  readonly reports: readonly ReportFile[];
  readonly file?: string;
  readonly key?: string;
  /** The trust policy, as seen from where the command runs. */
  readonly trust: string;
  readonly trustedRoot?: string;
  /** Answer what an auditor asks. */
  readonly audit: boolean;
  readonly state?: string;
  readonly minSerial?: number;
  readonly allowExpired: boolean;
  readonly tofu: boolean;
  readonly rebuild: boolean;
  readonly vscode: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly debug: boolean;
  /** What stands after the command: a rule, a kind of schema, a plugin. */
  readonly words: readonly string[];
}

/** What was given, by option name; from flags, from inputs, from a test. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
