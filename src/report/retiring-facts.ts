import type { ClientId } from '../model/client.ts';
import type { Policy } from '../model/policy.ts';
import type { Retiring } from '../model/retiring.ts';

/** All that the text about a record tells. */
export interface RetiringFacts {
  readonly retiring: Retiring;
  readonly today: string;
  readonly policy: Pick<Policy, 'value'>;
  /** How many days before a date people are reminded of it. */
  readonly remindDays: readonly number[];
  /** The clients that the plugin is compiled for. */
  readonly clients: readonly ClientId[];
  /** Active plugins and chains that still need it. */
  readonly dependents: readonly string[];
  /** Catalogs that list the plugin, and not its replacement as something to install. */
  readonly unreached: readonly string[];
  readonly guide: 'there' | 'missing' | 'elsewhere' | 'none';
  /** What becomes of the folder, once its day has come. */
  readonly removal:
    | { readonly kind: 'waits' | 'pull' | 'done' }
    | { readonly kind: 'closed'; readonly pull: number }
    | { readonly kind: 'by-hand'; readonly because: string };
}
