import { readLedger } from '../load/ledger.ts';
import type { BaseFailure } from '../model/base.ts';
import { joinLedgers } from '../model/join-ledgers.ts';
import type { Ledger, LedgerFile } from '../model/ledger.ts';
import type { Skipped } from '../model/report.ts';
import { Trouble } from '../model/trouble.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import type { Ports } from './ports.ts';

/** What is known of what was released so far, and why it is not more. */
export interface KnownReleases {
  readonly ledger?: Ledger;
  /** Why nobody knows, although it should be known. */
  readonly ledgerFailure?: BaseFailure;
  /** Was the ledger looked for among releases? */
  readonly sought: boolean;
  /** What nobody looked at. */
  readonly unknown: readonly Skipped[];
}

type Doors = Pick<Ports, 'publishedLedger' | 'readText'>;

/** What was released by a file, by the releases of the repository, or by neither; Trouble where a file is of no use. */
export async function knownReleases({ dir, ledger: named }: Options, ports: Doors): Promise<KnownReleases> {
  if (named === 'none') return { sought: false, unknown: [] };
  if (named !== undefined && named !== 'releases')
    return { ledger: await ledgerIn(named, ports), sought: false, unknown: [] };
  const found = await ports.publishedLedger(dir, named === 'releases');
  switch (found.kind) {
    case 'none':
      return { sought: false, unknown: [{ what: 'what was released', because: found.because }] };
    case 'unavailable': {
      const { because, hint } = found;
      return { ledgerFailure: { because, hint }, sought: true, unknown: [] };
    }
    case 'found': {
      return { ...joined([found, ...(found.others ?? [])]), sought: true, unknown: [] };
    }
  }
}

/** The ledger that was asked for, by whoever cannot go on without it; undefined where none was asked for, or none is there. */
export async function demandedLedger(options: Options, ports: Doors): Promise<Ledger | undefined> {
  if (options.ledger === undefined) return undefined;
  const { ledger, ledgerFailure } = await knownReleases(options, ports);
  demandKnown(ledgerFailure);
  return ledger;
}

/** Trouble where nobody knows what was released. */
export function demandKnown(failure: BaseFailure | undefined): void {
  if (failure === undefined) return;
  throw new Trouble('ledger-unavailable', `Nobody can tell what was released: ${failure.because}`, failure.hint);
}

/** What several ledgers know together, the newest first. */
function joined(files: readonly LedgerFile[]): Pick<KnownReleases, 'ledger' | 'ledgerFailure'> {
  const ledgers: Ledger[] = [];
  for (const { label, text } of files) {
    const ledger = readLedger(text, label);
    if ('fault' in ledger) return { ledgerFailure: useless(label, ledger.fault) };
    ledgers.push(ledger);
  }
  const all = joinLedgers(ledgers);
  if (all === undefined) return {};
  return 'fault' in all ? { ledgerFailure: { because: all.fault, hint: disagreeing } } : { ledger: all };
}

const disagreeing = 'Say which one is right with a file that has both: --ledger FILE';

function useless(label: string, fault: string): BaseFailure {
  const hint = 'Publish a release with a whole ledger.json, or name a file: --ledger FILE';
  return { because: `${label} is of no use: ${fault}`, hint };
}

async function ledgerIn(file: string, { readText }: Pick<Ports, 'readText'>): Promise<Ledger> {
  const text = await readText(file);
  if (text === undefined)
    throw new Trouble(
      'ledger-unreadable',
      `The ledger ${shown(file)} cannot be read`,
      'Fetch ledger.json of the newest release, or let it be fetched: --ledger releases',
    );
  const ledger = readLedger(text, file);
  if ('fault' in ledger)
    throw new Trouble('ledger-invalid', `The ledger ${shown(file)} is of no use: ${ledger.fault}`, 'Fetch it again');
  return ledger;
}
