import { readLedger } from '../load/ledger.ts';
import { joinLedgers } from '../model/join-ledgers.ts';
import type { Ledger } from '../model/ledger.ts';
import { isRefusal } from '../model/refusals.ts';
import { releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import type { Lock } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import type { Options } from '../options.ts';
import { readLock } from '../verify/lock.ts';
import { type Comparing, comparing, comparingAll } from './comparing.ts';
import { demandKnown } from './known-releases.ts';
import type { Ports } from './ports.ts';
import type { Trees } from './read-trees.ts';

type Doors = Pick<Ports, 'publishedLedger' | 'readText' | 'trees'>;

/**
 * What a release is compared with: what was released by `--ledger`, and by the ledgers in the folders of `--previous`, of
 * these catalogs. Trouble where that should be known and is not.
 */
export async function comparingRelease(
  options: Options,
  trees: Trees,
  catalogs: readonly string[],
  ports: Doors,
): Promise<Comparing | undefined> {
  const before = await previousLedgers(options, catalogs, ports);
  const asked = await (before.length === 0 ? comparing : comparingAll)(options, trees, ports);
  demandKnown(asked?.ledgerFailure);
  if (asked === undefined || before.length === 0) return asked;
  const ledger = joinLedgers([...(asked.ledger ? [asked.ledger] : []), ...before]);
  if (ledger !== undefined && 'fault' in ledger) throw useless(ledger.fault);
  return { ...asked, ...(ledger && { ledger }), unknown: [] };
}

async function previousLedgers(
  { previous: folder }: Options,
  catalogs: readonly string[],
  { readText }: Pick<Ports, 'readText'>,
): Promise<readonly Ledger[]> {
  if (folder === undefined) return [];
  const ledgers: Ledger[] = [];
  for (const place of [folder, ...catalogs.map(name => `${folder}/${name}.release`)]) {
    const file = `${place}/${releaseNames.ledger}`;
    const text = await readText(file);
    if (text === undefined) continue;
    const ledger = readLedger(text, file);
    if ('fault' in ledger) throw useless(`${shown(file, 200)}: ${ledger.fault}`);
    ledgers.push(ledger);
  }
  return ledgers.toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1));
}

/** What the release of a catalog in the folder of `--previous` is made of; undefined where there is none. */
export async function previousLock(
  { previous: folder }: Options,
  name: string,
  { readText }: Pick<Ports, 'readText'>,
): Promise<Lock | undefined> {
  if (folder === undefined) return undefined;
  for (const place of [`${folder}/${name}.release`, folder]) {
    const file = `${place}/${releaseNames.lock}`;
    const text = await readText(file);
    const lock = text === undefined ? undefined : readLock(new TextEncoder().encode(text));
    if (lock !== undefined && isRefusal(lock)) throw useless(`${shown(file, 200)}: ${lock.message}`);
    if (lock?.catalog === name) return lock;
  }
  return undefined;
}

function useless(because: string): Trouble {
  const hint = 'Take the release before this one from where it was published, and verify it: catalogc verify DIR';
  return new Trouble('ledger-invalid', `Nobody can tell what was released: ${because}`, hint);
}
