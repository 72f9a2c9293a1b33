import { readLedger } from '../load/ledger.ts';
import { isRefusal, type Refusal, refused } from '../model/refusals.ts';
import type { Lock } from '../model/verification.ts';
import { shown } from '../model/words.ts';
import { strictJson } from './strict-json.ts';

const file = 'ledger.json';

/**
 * What is wrong with the ledger of a release: it knows each version in the archive since some day in this catalog, and nothing
 * later than the release. Releases of early versions have none.
 */
export function differentLedger(bytes: Uint8Array | undefined, lock: Lock | undefined): Refusal[] {
  if (bytes === undefined) return [];
  const read = strictJson(bytes, file, 'verify/other-ledger');
  if (isRefusal(read)) return [read];
  const ledger = readLedger(read.text, file);
  if ('fault' in ledger) return [bad(ledger.fault)];
  if (lock === undefined) return [];
  // An alias is listed under its own name, and released under that of its plugin.
  const releases = [...ledger.releases.values()].flat().filter(({ catalogs }) => catalogs?.has(lock.catalog) === true);
  const versions = new Set(releases.map(({ version }) => version));
  const unknown = lock.plugins.filter(
    ({ gitTree, version }) => gitTree !== undefined && version !== undefined && !versions.has(version),
  );
  return [
    ...((ledger.asOf ?? '') >= lock.asOf
      ? []
      : [bad(`"asOf" is ${shown(ledger.asOf ?? '')}; the lock says ${shown(lock.asOf)}`)]),
    ...unknown.map(({ name, version }) => bad(`${shown(name)} ${shown(version ?? '')} is in the lock, and not in it`)),
  ];
}

function bad(what: string): Refusal {
  return refused('verify/other-ledger', `${file}: ${what}`, file);
}
