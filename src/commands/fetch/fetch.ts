import { installationOf, isInstallation } from '../../fetch/installation.ts';
import type { Fetched, FetchState, Offered } from '../../model/fetched.ts';
import { isRefusal, type Refusal } from '../../model/refusals.ts';
import { Trouble } from '../../model/trouble.ts';
import { type Lock, limits, type SignedRelease } from '../../model/verification.ts';
import { inShell } from '../../model/words.ts';
import type { Options } from '../../options.ts';
import type { FetchChange, FetchStore } from '../../ports/fetch-store.ts';
import { printFetched, printFetchedJson } from '../../report/fetched.ts';
import { readLock } from '../../verify/lock.ts';
import { changesBetween } from '../../verify/lock-changes.ts';
import { demandPlain } from '../plain-format.ts';
import type { Outcome } from '../run.ts';
import { firstTrust, nowOf } from '../verify.ts';
import { verifyRelease } from '../verify-release.ts';
import { type Believing, believing } from './believing.ts';
import { catalogOf, chosenOf, sourceOf, wantedSerial } from './choose.ts';
import { claimOf } from './claim.ts';
import { type Asked, demanding, memoryAfter, stateOf } from './demands.ts';
import type { FetchPorts } from './fetch-ports.ts';
import { install } from './install.ts';
import { differentRelease, type Obtained, obtained } from './obtain.ts';

/** Brings a release into a folder that clients take for a marketplace, once it is known to be what somebody trusted signed. */
export async function runFetch(options: Options, ports: FetchPorts): Promise<Outcome> {
  demandPlain('fetch', options.format);
  const { into: dir, format } = options;
  if (dir === undefined) {
    const again = `catalogc fetch ${inShell(options.words[0] ?? 'OWNER/REPO')} --into acme`;
    throw new Trouble('folder-unnamed', 'fetch does not know which folder to fetch into', `Name one: ${again}`);
  }
  const believed = await believing(options, dir, ports.verifying);
  const store = await ports.openStore(dir);
  const fetched = await store.hold(change => fetchInto(dir, options, { believed, store, change, ports }));
  const { release, outcome } = fetched;
  return {
    kind: 'text',
    text: style => (format === 'json' ? printFetchedJson(fetched) : printFetched(fetched, style)),
    exitCode: exitCodeOf(fetched.refusals),
    outputs: {
      serial: String(release?.serial ?? ''),
      updated: String(outcome === 'installed' || outcome === 'updated'),
    },
  };
}

/** Out of date is another thing than wrong: a job may want to go on with what it has. */
function exitCodeOf(refusals: readonly Refusal[]): 0 | 1 | 4 {
  if (refusals.length === 0) return 0;
  return refusals.every(({ code }) => code === 'verify/expired' || code === 'verify/too-old') ? 4 : 1;
}

interface Doors {
  readonly believed: Believing;
  readonly store: FetchStore;
  readonly change: FetchChange;
  readonly ports: FetchPorts;
}

async function fetchInto(dir: string, options: Options, doors: Doors): Promise<Fetched> {
  const { believed, change, ports, store } = doors;
  const before = stateOf(store, dir);
  const { asked, chosen, next, notes } = await decided(options, before, ports);
  const got = (await keptOf(chosen, asked, doors)) ?? (await obtained(...arrived(chosen, asked, doors)));
  const { looked, path } = got;
  const told = { dir, source: asked.source.label, catalog: chosen.name, ...serialOf(before), notes };
  const { files, lock, release, signer } = looked;
  const refuse = (refusals: readonly Refusal[]): Fetched => ({
    ...told,
    ...{ outcome: 'refused', changes: [], written: 0, reused: 0, refusals },
  });
  if (looked.refusals.length > 0 || !release || !signer || !lock || !files) return refuse(looked.refusals);
  const installation = installationOf(files, lock);
  if (!isInstallation(installation)) return refuse(installation);
  const was = lockOf(before, store);
  if (believed.trust === undefined) await ports.verifying.writeText(believed.recorded, firstTrust(release, signer));
  if (path !== store.releasePath(release.serial)) await change.keepRelease(path, release.serial);
  const memory = memoryAfter(before, release);
  const how = { before, next: { ...next, memory }, keep: options.keep };
  const { reused, switched, written } = await install(installation, release, how, {
    store,
    change,
    progress: ports.progress,
  });
  const first = believed.trust === undefined ? [`Trusted on first use: ${believed.recorded} asks for this signer`] : [];
  return {
    ...told,
    outcome: outcomeOf(before, release, switched || written > 0),
    ...{ release, signer, written, reused, refusals: [], notes: [...notes, ...first] },
    changes: was === undefined ? [] : changesBetween(was, lock),
  };
}

/** What to fetch from where, and the state as it will be once that is in place. */
async function decided(options: Options, before: FetchState, ports: FetchPorts) {
  const where = await sourceOf(options, before, ports);
  const source = await ports.openSource(where, claimOf);
  const wanted = wantedSerial(options, before);
  const asked: Asked = { options, before, wanted, source, now: nowOf(options, ports.verifying) };
  const pin = options.pin ?? (options.unpin ? undefined : before.pin);
  const { pin: _, ...unpinned } = before;
  const plain = { ...unpinned, source: where, ...(pin !== undefined && { pin }) };
  const { installed, catalog } = before;
  if (options.offline) {
    if (installed === undefined || catalog === undefined)
      throw new Trouble('nothing-installed', 'Nothing was fetched into this folder yet', 'Leave --offline out');
    return { asked, chosen: { name: catalog, serial: installed.serial }, next: plain, notes: [] };
  }
  const isSame = JSON.stringify(before.source) === JSON.stringify(where);
  ports.progress.step(`Looking for releases in ${source.label}`);
  const { offered, pages } = await source.list(isSame ? before.pages : []);
  const name = catalogOf(options, before, offered, source.label);
  const next = { ...plain, catalog: name, pages };
  const newest = chosenOf(offered, name, undefined);
  if (wanted === undefined && installed !== undefined && newest.serial < installed.serial) {
    const note = `The newest that is offered is ${newest.serial}; ${installed.serial} is installed, and stays`;
    return { asked, chosen: { name, serial: installed.serial }, next, notes: [note] };
  }
  const chosen = chosenOf(offered, name, wanted);
  const held = pin === chosen.serial && newest.serial > chosen.serial;
  return { asked, chosen, next, notes: held ? [`Pinned to ${pin}; the newest is ${newest.serial}`] : [] };
}

/** A release that is there from before, if it still is what it was. */
async function keptOf(chosen: Offered, asked: Asked, { believed, ports, store }: Doors): Promise<Obtained | undefined> {
  if (!store.hasRelease(chosen.serial)) return undefined;
  const path = store.releasePath(chosen.serial);
  ports.progress.step(`Verifying ${chosen.name} ${chosen.serial}`);
  const folder = await ports.verifying.openRelease(path);
  const looked = await verifyRelease(folder, believed.trust ?? 'any-workflow', believed.root);
  const { release, signer } = looked;
  if (looked.refusals.length > 0 || !release || !signer || differentRelease(chosen, release).length > 0)
    return asked.options.offline ? { path, looked } : undefined;
  return { path, looked: { ...looked, refusals: await demanding(asked, believed)({ release, signer }) } };
}

function arrived(chosen: Offered, asked: Asked, { believed, change, ports }: Doors): Parameters<typeof obtained> {
  return [chosen, asked.source, believed, demanding(asked, believed), { change, ports }];
}

function outcomeOf({ installed }: FetchState, { serial }: SignedRelease, didWrite: boolean): Fetched['outcome'] {
  if (installed === undefined) return 'installed';
  if (installed.serial !== serial) return 'updated';
  return didWrite ? 'repaired' : 'current';
}

function serialOf({ installed }: FetchState): Pick<Fetched, 'before'> {
  return installed === undefined ? {} : { before: installed.serial };
}

function lockOf({ installed }: FetchState, store: FetchStore): Lock | undefined {
  const file = installed && `.catalogc/releases/${installed.serial}/catalog.lock.json`;
  const bytes = file === undefined ? undefined : store.bytesOf(file);
  const lock = bytes === undefined || bytes.length > limits.file ? undefined : readLock(bytes);
  return lock === undefined || isRefusal(lock) ? undefined : lock;
}
