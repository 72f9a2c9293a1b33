import { readLedger } from '../load/ledger.ts';
import type { Ledger } from '../model/ledger.ts';
import { Trouble } from '../model/trouble.ts';
import { inShell, shown } from '../model/words.ts';

/**
 * The last line of defence: a release may take nothing out of the ledger of the newest one, and give no version other content.
 * `text` is the ledger that would be published; `onDisk`: among releases in a folder.
 */
export function demandWriteOnce(text: string | undefined, published: Ledger | undefined, onDisk = false): void {
  if (published === undefined) return;
  const next = text === undefined ? undefined : readLedger(text, 'ledger.json');
  if (next === undefined || 'fault' in next) throw lost('all of it', onDisk);
  for (const [name, releases] of published.releases) {
    for (const { date, digest, version } of releases) {
      const now = next.releases.get(name)?.find(each => each.version === version);
      if (now === undefined) throw lost(`${shown(name)} ${shown(version)}`, onDisk);
      if (now.digest !== digest) throw taken(name, version, onDisk, date);
    }
  }
  for (const key of published.records.keys())
    if (!next.records.has(key)) throw lost(`the record ${shown(key)}`, onDisk);
}

function taken(name: string, version: string, onDisk: boolean, date: string | undefined): Trouble {
  const since = date === undefined ? '' : ` since ${date}`;
  const message = `${shown(name)} ${shown(version)} is published${since} with other content; a version keeps its content for ever`;
  const hint = onDisk
    ? `Give it a new version: catalogc bump ${inShell(name)} --to VERSION --write`
    : `Give it a new version: catalogc bump --release --write, or catalogc bump ${inShell(name)} --to VERSION --write`;
  return new Trouble('version-taken', message, hint);
}

function lost(what: string, onDisk: boolean): Trouble {
  const message = `The ledger of this release has lost what the newest one has: ${what}`;
  const hint = onDisk
    ? 'Run it again, as another may have published meanwhile. A ledger of your own has to know all; without --ledger it is read from the folder'
    : 'Run it again, as another may have published meanwhile. A ledger of your own has to know all: --ledger releases';
  return new Trouble('ledger-shrinks', message, hint);
}
