import { readLedger } from '../load/ledger.ts';
import type { Ledger } from '../model/ledger.ts';
import type { PublishedRelease, Publisher } from '../model/publication.ts';
import { isRefusal } from '../model/refusals.ts';
import { releaseNames } from '../model/release.ts';
import { Trouble } from '../model/trouble.ts';
import type { Lock, SignedRelease } from '../model/verification.ts';
import { inShell, shown } from '../model/words.ts';
import { readLock } from '../verify/lock.ts';
import { claimedRelease } from '../verify/signed.ts';

/** The newest release of a catalog, as far as the next one depends on it. */
export interface Before {
  readonly release: PublishedRelease;
  /** What it says of itself. Who signed it is not asked: only we may write where it is. */
  readonly signed: SignedRelease;
  /** The file that says it. */
  readonly bundle: string;
  readonly lock?: Lock;
  readonly ledger?: Ledger;
}

/** Reads the newest release of a catalog; undefined where there is none, Trouble where it is none that another can follow. */
export async function readBefore(publisher: Publisher, catalog: string, channel: string): Promise<Before | undefined> {
  const release = await publisher.find(catalog);
  if (release === undefined) return undefined;
  const bytes = await publisher.asset(release, releaseNames.release);
  const signed = signedIn(bytes, release);
  if (signed.name !== catalog || signed.channel !== channel || signed.serial !== release.serial)
    throw other(release.tag, `${signed.name}, ${signed.channel}, ${signed.serial}`);
  const [lock, ledger] = [await lockOf(publisher, release), await ledgerOf(publisher, release)];
  const bundle = new TextDecoder().decode(bytes);
  return { release, signed, bundle, ...(lock && { lock }), ...(ledger && { ledger }) };
}

function signedIn(bytes: Uint8Array, release: PublishedRelease): SignedRelease {
  const signed = claimedRelease(bytes);
  if (isRefusal(signed)) throw unreadable(release, signed.message);
  return signed;
}

async function lockOf(publisher: Publisher, release: PublishedRelease): Promise<Lock | undefined> {
  if (!release.assets.has(releaseNames.lock)) return undefined;
  const lock = readLock(await publisher.asset(release, releaseNames.lock));
  return isRefusal(lock) ? undefined : lock;
}

/** Trouble where it cannot be read: what was released has to be known. */
async function ledgerOf(publisher: Publisher, release: PublishedRelease): Promise<Ledger | undefined> {
  const name = 'ledger.json';
  if (!release.assets.has(name)) return undefined;
  const text = new TextDecoder().decode(await publisher.asset(release, name));
  const ledger = readLedger(text, `${name} of release ${shown(release.tag)}`);
  if ('fault' in ledger) throw unreadable(release, `${name}: ${ledger.fault}`);
  return ledger;
}

function unreadable({ onDisk, tag, url }: PublishedRelease, because: string): Trouble {
  const message = `The newest release ${shown(tag)} cannot be read: ${because}`;
  const hint = onDisk
    ? `If it is none of yours, delete it: rm -r ${inShell(url ?? tag)}`
    : `If it is none of yours, delete it: gh release delete ${tag}`;
  return new Trouble('previous-unreadable', message, hint);
}

function other(tag: string, said: string): Trouble {
  const message = `The newest release ${shown(tag)} says that it is ${shown(said, 200)}`;
  const hint = 'A catalog keeps its name and its channel. Give the changed one another name.';
  return new Trouble('previous-other', message, hint);
}
